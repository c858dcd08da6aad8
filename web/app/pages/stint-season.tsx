import { Link } from '../components/link';
import { TimelineLegend, TimelineMonths, TimelineRow } from '../charts/timeline';
import { seasonAxis, timelineBar } from '../charts/timeline-picture';
import { mediumDate } from '../format/date';
import { backInWords, natureInWords, regionInWords } from '../format/injury-words';
import type { StintPage } from '../../../store/read/stint';
import { whatInWords } from './injury-table';

/** Where in the season it lay, beside his other times on a list that year; and the way to injuries like it. */
export function StintSeason({ stint, others, asOf }: Pick<StintPage, 'stint' | 'others' | 'asOf'>) {
  const stints = [stint, ...others.filter((other) => other.season === stint.season)];
  const axis = seasonAxis(stints.flatMap((each) => [each.startedOn, each.endedOn ?? each.startedOn]));
  const bars = stints.map((each) =>
    timelineBar(
      axis,
      each,
      asOf,
      `${whatInWords(each)}, ${mediumDate(each.startedOn)} to ${backInWords(each.endedOn, each.endHow)}`,
    ),
  );
  const { region, nature, season } = stint;
  const like = new URLSearchParams({
    ...(region !== null && { region }),
    ...(nature !== null && { nature }),
  }).toString();
  return (
    <>
      <TimelineMonths axis={axis} />
      <TimelineRow axis={axis} bars={bars} />
      <TimelineLegend bars={bars} />
      {like !== '' && stint.listKind === 'injured' && (
        <p className="mt-4 text-sm">
          <Link to={`/injuries?${like}&sort=longest`} className="text-link">
            Others with the same:{' '}
            {[region && region !== 'general' && regionInWords(region), nature && natureInWords(nature)]
              .filter(Boolean)
              .join(', ')}
          </Link>
        </p>
      )}
      <p className="mt-2 text-sm">
        <Link to={`/players/${stint.playerId}?season=${season}`} className="text-link">
          His games of {season}
        </Link>
      </p>
      {stint.listKind === 'injured' && (
        <p className="mt-2 text-sm">
          <Link to={`/compare?stints=${stint.stintId}`} className="text-link">
            Compare it with another injury
          </Link>
        </p>
      )}
    </>
  );
}
