import { Link } from './link';
import type { Freshness } from '../../../store/read/freshness';
import { longDate, utcTime } from '../format/date';
import { count, counted } from '../format/figure';

function Issues({ quarantined, missing }: Pick<Freshness, 'quarantined' | 'missing'>) {
  if (quarantined + missing === 0) return null;
  const parts = [
    quarantined > 0 && `${counted(quarantined, 'game')} quarantined`,
    missing > 0 && `${counted(missing, 'game')} missing`,
  ].filter(Boolean);
  return (
    <>
      {' '}
      <Link to="/data#issues" className="font-medium text-alarm underline">
        {parts.join(', ')}
      </Link>
      .
    </>
  );
}

/** One line that says how new and how whole the data are. */
export function FreshnessLine({ freshness }: { freshness: Freshness }) {
  if (freshness.latestDay === null) return <p>No game has been loaded yet.</p>;
  return (
    <p className="tabular">
      Data through <time dateTime={freshness.latestDay}>{longDate(freshness.latestDay)}</time>
      {freshness.lastRunAt && (
        <>
          , last checked <time dateTime={freshness.lastRunAt}>{utcTime(freshness.lastRunAt)}</time>
        </>
      )}
      : {counted(freshness.games, 'game')}, {count(freshness.pitches)} pitches.
      <Issues quarantined={freshness.quarantined} missing={freshness.missing} />
    </p>
  );
}
