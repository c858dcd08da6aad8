import { Link } from '../components/link';
import type { StintLine } from '../../../store/read/injuries-line';
import type { HeadlineChange } from '../../../store/read/headline-changes';
import { ClubLink } from '../components/club-link';
import { ChangeInBrief } from '../components/headline-change';
import { ScrollTable } from '../components/scroll-table';
import { mediumDate } from '../format/date';
import { backInWords, injuryInWords, listInBrief } from '../format/injury-words';

/** What a table of injuries leaves out because the page already says it. */
export type InjuryColumn = 'player' | 'club';

/** The first column names the row: the player, or the injury where the page is about one player. */
function FirstCell({ stint, without }: { stint: StintLine; without: InjuryColumn[] }) {
  if (without.includes('player')) {
    return <Link to={`/injuries/${stint.stintId}`}>{whatInWords(stint)}</Link>;
  }
  return <Link to={`/players/${stint.playerId}`}>{stint.name}</Link>;
}

/** What was wrong; a list that is for no injury names itself. @param between - as for {@link injuryInWords} */
export const whatInWords = (stint: StintLine, between?: string): string =>
  stint.listKind === 'injured'
    ? injuryInWords(stint, between)
    : `${listInBrief(stint.listKind, null, null)} list`;

/** Stints, a line each; every line leads to its stint. */
export function InjuryTable({
  stints,
  caption,
  without = [],
  changes,
}: {
  stints: StintLine[];
  caption: string;
  without?: InjuryColumn[];
  /** Headline changes by stint, for a table that has a column of them; games and position make room for it. */
  changes?: Readonly<Record<string, HeadlineChange>>;
}) {
  const player = !without.includes('player');
  const club = !without.includes('club');
  return (
    <ScrollTable caption={caption} hideCaption>
      <thead>
        <tr>
          <th scope="col">{player ? 'Player' : 'Injury'}</th>
          {player && (
            <th scope="col" className="words">
              Injury
            </th>
          )}
          <th scope="col">Out from</th>
          <th scope="col">Back on</th>
          <th scope="col">
            Days<span className="sr-only"> of the season missed</span>
          </th>
          {!changes && (
            <th scope="col">
              Games<span className="sr-only"> missed</span>
            </th>
          )}
          <th scope="col" className="words">
            List
          </th>
          {player && !changes && (
            <th scope="col" className="words">
              <abbr title="Position" className="no-underline">
                Pos
              </abbr>
            </th>
          )}
          {club && (
            <th scope="col" className="words">
              Club
            </th>
          )}
          {changes && (
            <th scope="col" className="words">
              Changed after
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {stints.map((stint) => (
          <tr key={stint.stintId}>
            <th scope="row" className={player ? 'max-w-28 truncate sm:max-w-40' : ''}>
              <FirstCell stint={stint} without={without} />
            </th>
            {player && (
              <td className="words max-sm:min-w-32 max-sm:whitespace-normal!">
                <Link to={`/injuries/${stint.stintId}`}>{whatInWords(stint)}</Link>
              </td>
            )}
            <td>{mediumDate(stint.startedOn)}</td>
            <td className={stint.endedOn === null ? 'font-semibold text-alarm' : ''}>
              {backInWords(stint.endedOn, stint.endHow)}
            </td>
            <td>{stint.daysMissed}</td>
            {!changes && <td>{stint.gamesMissed ?? '—'}</td>}
            <td className="words">{listInBrief(stint.listKind, stint.listDays, stint.longestListDays)}</td>
            {player && !changes && <td className="words">{stint.position ?? '—'}</td>}
            {club && (
              <td className="words">
                <ClubLink teamId={stint.teamId} name={stint.club} season={stint.season} />
              </td>
            )}
            {changes && (
              <td className="words min-w-32 whitespace-normal!">
                <ChangeInBrief change={changes[stint.stintId]} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
