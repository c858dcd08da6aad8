import { Link } from '../../components/link';
import type { HeadlineChange as Change } from '../../../../store/read/headline-changes';
import type { StintLine } from '../../../../store/read/injuries-line';
import { HeadlineChange } from '../../components/headline-change';
import { ScrollTable } from '../../components/scroll-table';
import { mediumDate } from '../../format/date';
import { backInWords, injuryInWords } from '../../format/injury-words';

/** A club's injuries of a season one by one, each with what changed after it. */
export function TeamStints({
  stints,
  headlines,
  caption,
}: {
  stints: readonly StintLine[];
  headlines: Readonly<Record<string, Change>>;
  caption: string;
}) {
  return (
    <ScrollTable caption={caption} hideCaption>
      <thead>
        <tr>
          <th scope="col">Player</th>
          <th scope="col" className="words">
            Injury
          </th>
          <th scope="col">Out from</th>
          <th scope="col">Back on</th>
          <th scope="col">Days</th>
          <th scope="col" className="words">
            What changed after
          </th>
        </tr>
      </thead>
      <tbody>
        {stints.map((stint) => {
          const change = headlines[stint.stintId];
          return (
            <tr key={stint.stintId} className="align-top">
              <th scope="row" className="max-w-28 truncate sm:max-w-40">
                <Link to={`/players/${stint.playerId}`}>{stint.name}</Link>
                {stint.position && <span className="ml-1.5 text-xs text-muted">{stint.position}</span>}
              </th>
              <td className="words max-sm:min-w-32 max-sm:whitespace-normal!">
                <Link to={`/injuries/${stint.stintId}`}>{injuryInWords(stint)}</Link>
              </td>
              <td>{mediumDate(stint.startedOn)}</td>
              <td className={stint.endedOn === null ? 'font-semibold text-alarm' : ''}>
                {backInWords(stint.endedOn, stint.endHow)}
              </td>
              <td>{stint.daysMissed}</td>
              <td className="words min-w-64 whitespace-normal!">
                {change ? (
                  <HeadlineChange change={change} />
                ) : (
                  <span className="text-muted">too few games on a side</span>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </ScrollTable>
  );
}
