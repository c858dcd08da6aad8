import { Link } from '../../components/link';
import type { SeasonState } from '../../../../store/read/season-state';
import { ScrollTable } from '../../components/scroll-table';
import { NoData, Section } from '../../components/section';
import { mediumDate } from '../../format/date';
import { count } from '../../format/figure';
import { findingInWords, gradeInWords } from '../../format/finding-words';

/** What the checks of each game found, by kind, and one by one behind a fold. */
export function DataFindings({ findingCounts, findings }: Pick<SeasonState, 'findingCounts' | 'findings'>) {
  const all = findingCounts.reduce((sum, row) => sum + row.findings, 0);
  return (
    <Section
      id="findings"
      title="What looks odd"
      note="Each game is checked before it is loaded. What cannot be true is refused; what is only unlikely is shown with the game."
    >
      {findingCounts.length === 0 ? (
        <NoData>Nothing.</NoData>
      ) : (
        <>
          <div className="max-w-2xl">
            <ScrollTable caption="Findings by kind" hideCaption>
              <thead>
                <tr>
                  <th scope="col">Finding</th>
                  <th scope="col" className="words">
                    The game was
                  </th>
                  <th scope="col">Findings</th>
                  <th scope="col">Games</th>
                </tr>
              </thead>
              <tbody>
                {findingCounts.map(({ rule, grade, findings: n, games }) => (
                  <tr key={`${grade} ${rule}`}>
                    <th scope="row">{findingInWords(rule)}</th>
                    <td className={`words ${grade === 'quarantine' ? 'font-semibold text-alarm' : ''}`}>
                      {grade === 'quarantine' ? 'refused' : 'loaded'}
                    </td>
                    <td>{count(n)}</td>
                    <td>{count(games)}</td>
                  </tr>
                ))}
              </tbody>
            </ScrollTable>
          </div>
          <details className="mt-3 text-sm">
            <summary className="w-fit text-accent underline">
              {all > findings.length ? `The first ${findings.length} of ${count(all)}` : 'One by one'}
            </summary>
            <ul className="mt-3 space-y-2">
              {findings.map((finding, index) => (
                <li key={index} className="break-words">
                  <Link to={`/games/${finding.gamePk}`} className="text-link">
                    Game {finding.gamePk}
                  </Link>
                  , {mediumDate(finding.date)} · {gradeInWords(finding.grade)}: {findingInWords(finding.rule)}
                  {finding.place && `, ${finding.place}`} ({finding.message})
                </li>
              ))}
            </ul>
          </details>
        </>
      )}
    </Section>
  );
}
