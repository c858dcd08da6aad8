import { Link } from '../../components/link';
import type { SeasonInjuries as Season } from '../../../../store/read/season-changes';
import { HeadlineChange } from '../../components/headline-change';
import { MethodsLinks } from '../../components/methods-links';
import { NoData, Panel } from '../../components/section';
import { counted } from '../../format/figure';
import { backInWords, injuryInWords } from '../../format/injury-words';
import { chanceInWords } from '../../format/verdict-words';

function Longest({ season, longest }: Pick<Season, 'season' | 'longest'>) {
  return (
    <Panel title="Longest absences" note="Days of the season missed.">
      <ol className="divide-y divide-line text-sm">
        {longest.map((stint) => (
          <li key={stint.stintId} className="flex items-baseline gap-3 py-2 first:pt-0 last:pb-0">
            <span className="tabular w-12 shrink-0 font-serif text-lg">{stint.daysMissed}</span>
            <span className="min-w-0 flex-1">
              <Link to={`/players/${stint.playerId}`} className="block truncate leading-6 font-medium">
                {stint.name}
              </Link>
              <Link to={`/injuries/${stint.stintId}`} className="block leading-6 text-muted">
                {injuryInWords(stint)}
              </Link>
            </span>
            <span className="max-w-[40%] shrink-0 text-right text-muted">
              <span className="block truncate leading-6">{stint.club}</span>
              <span className="block leading-6">{backInWords(stint.endedOn, stint.endHow)}</span>
            </span>
          </li>
        ))}
      </ol>
      <p className="mt-3 text-sm">
        <Link to={`/injuries?season=${season}&sort=longest`}>All of {season}, longest first</Link>
      </p>
    </Panel>
  );
}

function Changes({ changes, comparisons, clear }: Pick<Season, 'changes' | 'comparisons' | 'clear'>) {
  return (
    <Panel
      title="Changes that stand out"
      note={
        comparisons === 0 ? (
          'Before and after, one comparison a stint.'
        ) : (
          <>
            {chanceInWords(comparisons, clear)} Shown are those that hold when adjusted for all of them;
            picked for their size, they are likely somewhat smaller in truth.{' '}
            <MethodsLinks parts={['intervals', 'tests']} />
          </>
        )
      }
    >
      {changes.length === 0 && (
        <NoData>
          {comparisons === 0 ? 'Nothing has been compared yet.' : 'None holds after that adjustment.'}
        </NoData>
      )}
      <ol className="divide-y divide-line">
        {changes.map(({ stint, change }) => (
          <li key={stint.stintId} className="py-3 first:pt-0 last:pb-0">
            <p className="text-sm">
              <Link to={`/players/${stint.playerId}`} className="mr-2 font-medium">
                {stint.name}
              </Link>
              <Link to={`/injuries/${stint.stintId}`} className="text-muted">
                {injuryInWords(stint)}
              </Link>
            </p>
            <Link
              to={`/injuries/${stint.stintId}`}
              className="mt-1 block text-ink no-underline hover:underline"
            >
              <HeadlineChange change={change} />
            </Link>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

/** "786 injuries of 607 players cost 29,536 days of the season." */
export const seasonInWords = ({ stints, players, days }: Season): string =>
  `${counted(stints, 'injury', 'injuries')} of ${counted(players, 'player')}: ${counted(days, 'day')} of the season lost.`;

/** A season's longest absences, and the changes that can't well be chance. */
export function SeasonInjuries(season: Season) {
  return (
    <div className="grid items-start gap-3 lg:grid-cols-[3fr_2fr]">
      <Changes {...season} />
      <Longest {...season} />
    </div>
  );
}
