import { Link } from '../../components/link';
import type { DataOverview } from '../../../../store/read/data-overview';
import { NoData, Section } from '../../components/section';
import { ScrollTable } from '../../components/scroll-table';
import { WorkflowLink, type TemporalUi } from '../../components/workflow-link';
import { mediumDate, utcTime } from '../../format/date';
import { count, percent } from '../../format/figure';

/** Games that are not whole, with the reason. */
export function DataIssues({
  issues,
  temporal,
}: Pick<DataOverview, 'issues'> & { temporal: TemporalUi | null }) {
  return (
    <Section
      id="issues"
      title="Quarantined and missing games"
      note="A quarantined game’s feed was refused as a whole; none of it is in any figure."
    >
      {issues.length === 0 ? (
        <NoData>None.</NoData>
      ) : (
        <ul className="space-y-3">
          {issues.map((issue) => (
            <li
              key={issue.gamePk}
              className="rounded-md border-l-4 border-alarm bg-alarm-soft px-4 py-3 text-sm"
            >
              <p className="font-medium">
                <Link to={`/games/${issue.gamePk}`} className="text-link">
                  Game {issue.gamePk}
                </Link>
                , {mediumDate(issue.date)}
                <span className="text-alarm"> · {issue.outcome}</span>
              </p>
              <p className="mt-1 break-words">
                {issue.errorKind && <strong className="font-semibold">{issue.errorKind}: </strong>}
                {issue.errorMessage ?? 'No reason was recorded.'}
              </p>
              <p className="mt-1 break-all text-muted">
                <WorkflowLink workflowId={issue.workflowId} temporal={temporal} />
              </p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

const OUTCOMES = [
  ['loaded', 'Loaded'],
  ['pending', 'Not final'],
  ['notPlayed', 'Not played'],
  ['quarantined', 'Quarantined'],
  ['missing', 'Missing'],
] as const;

/** The last days by outcome. */
export function DataDays({ days, temporal }: Pick<DataOverview, 'days'> & { temporal: TemporalUi | null }) {
  return (
    <Section
      title="The newest runs"
      note="What became of each scheduled game at the last attempt; the newest thirty days."
    >
      {days.length === 0 ? (
        <NoData>No day has been ingested yet.</NoData>
      ) : (
        <ScrollTable caption="Games by day and outcome" hideCaption>
          <thead>
            <tr>
              <th scope="col">Day</th>
              {OUTCOMES.map(([key, name]) => (
                <th key={key} scope="col">
                  {name}
                </th>
              ))}
              <th scope="col">Last run</th>
              <th scope="col">Seconds</th>
              <th scope="col" className="words">
                Workflow
              </th>
            </tr>
          </thead>
          <tbody>
            {days.map((day) => (
              <tr key={day.date}>
                <th scope="row">
                  <Link to={`/days/${day.date}`}>{mediumDate(day.date)}</Link>
                </th>
                {OUTCOMES.map(([key]) => {
                  const alarming = day[key] > 0 && (key === 'quarantined' || key === 'missing');
                  return (
                    <td
                      key={key}
                      className={alarming ? 'font-semibold text-alarm' : day[key] === 0 ? 'text-muted' : ''}
                    >
                      {day[key]}
                    </td>
                  );
                })}
                <td>{day.finishedAt ? utcTime(day.finishedAt) : '—'}</td>
                <td>{day.seconds?.toFixed(1) ?? '—'}</td>
                <td className="words">
                  {day.workflowId ? <WorkflowLink workflowId={day.workflowId} temporal={temporal} /> : '—'}
                </td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      )}
    </Section>
  );
}

/** The size of the data, and how much of it was measured. */
export function DataRows({
  rows,
  trackedPitches,
  pitches,
}: Pick<DataOverview, 'rows'> & { trackedPitches: number; pitches: number }) {
  return (
    <Section
      title="How much there is"
      note={`${count(trackedPitches)} of ${count(pitches)} pitches (${percent(trackedPitches, pitches)}) carry a measured speed.`}
    >
      <div className="max-w-md">
        <ScrollTable caption="What is loaded" hideCaption>
          <thead>
            <tr>
              <th scope="col">Kind</th>
              <th scope="col">Number</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ table, rows: n }) => (
              <tr key={table}>
                <th scope="row">{table}</th>
                <td>{count(n)}</td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      </div>
    </Section>
  );
}
