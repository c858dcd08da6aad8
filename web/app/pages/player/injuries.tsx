import { Link } from '../../components/link';
import type { StintLine } from '../../../../store/read/injuries-line';
import { HeadlineChange } from '../../components/headline-change';
import { MethodsLinks } from '../../components/methods-links';
import { ScrollTable } from '../../components/scroll-table';
import { NoData, Section } from '../../components/section';
import { mediumDate } from '../../format/date';
import { counted } from '../../format/figure';
import { backInWords } from '../../format/injury-words';
import { chanceInWords, isClear, LEAST_GAMES } from '../../format/verdict-words';
import { whatInWords } from '../injury-table';
import type { HistoryView } from './history-view.server';

type History = Pick<HistoryView, 'stints' | 'changes'>;

/** What changed after a stint, or why that is not known. */
function Changed({ stint, changes }: { stint: StintLine; changes: History['changes'] }) {
  const change = changes[stint.stintId];
  if (change) return <HeadlineChange change={change} />;
  if (stint.listKind !== 'injured') return <span className="text-muted">no injury</span>;
  if (stint.endedOn === null) return <span className="text-muted">still out</span>;
  return <span className="text-muted">too few games: it takes {LEAST_GAMES} on either side</span>;
}

function InjuryRow({ stint, changes }: { stint: StintLine; changes: History['changes'] }) {
  const { stintId, startedOn, endedOn, endHow, daysMissed, gamesMissed, club } = stint;
  return (
    <tr>
      <th scope="row">
        <Link to={`/injuries/${stintId}`}>{whatInWords(stint)}</Link>
        <span className="block text-xs font-normal text-muted">{club}</span>
      </th>
      <td className="words min-w-64 whitespace-normal!">
        <Changed stint={stint} changes={changes} />
      </td>
      <td>{mediumDate(startedOn)}</td>
      <td className={endedOn === null ? 'font-semibold text-alarm' : ''}>{backInWords(endedOn, endHow)}</td>
      <td>{daysMissed}</td>
      <td>{gamesMissed ?? '—'}</td>
    </tr>
  );
}

/** His times on a list, each with what changed after. */
export function PlayerInjuries({ stints, changes, playerId }: History & { playerId: number }) {
  if (stints.length === 0) {
    return (
      <Section id="injuries" title="Injuries">
        <NoData>No time on an injured list is known of him.</NoData>
      </Section>
    );
  }
  const injured = stints.filter((stint) => stint.listKind === 'injured');
  const days = injured.reduce((sum, stint) => sum + stint.daysMissed, 0);
  const compared = Object.values(changes);
  const chance = chanceInWords(compared.length, compared.filter((change) => isClear(change) === true).length);
  return (
    <Section
      id="injuries"
      title="Injuries"
      note={`${counted(injured.length, 'time')} on an injured list, ${counted(days, 'day')} of the regular season missed. Each leads to its full comparison.`}
    >
      <ScrollTable caption="His times on a list" hideCaption>
        <thead>
          <tr>
            <th scope="col">Injury</th>
            <th scope="col" className="words">
              What changed after
            </th>
            <th scope="col">Out from</th>
            <th scope="col">Back on</th>
            <th scope="col">
              Days<span className="sr-only"> of the season missed</span>
            </th>
            <th scope="col">
              Games<span className="sr-only"> missed</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {stints.map((stint) => (
            <InjuryRow key={stint.stintId} stint={stint} changes={changes} />
          ))}
        </tbody>
      </ScrollTable>
      {chance && (
        <p className="mt-2 max-w-prose text-sm text-muted">
          Up to ten games on either side, 95% intervals. {chance}{' '}
          <MethodsLinks parts={['windows', 'intervals', 'tests']} />
        </p>
      )}
      {injured.length > 1 && (
        <p className="mt-2 text-sm">
          <Link
            to={`/compare?stints=${injured
              .slice(0, 4)
              .map(({ stintId }) => stintId)
              .join(',')}`}
            className="text-link"
          >
            Compare his injuries side by side
          </Link>
        </p>
      )}
      <p className="mt-2 text-sm">
        <Link to={`/compare?players=${playerId}`} className="text-link">
          Compare him with another player
        </Link>
      </p>
    </Section>
  );
}
