import type { OpsRun, OpsState, RunKind } from '../../../../store/read/ops';
import { ScrollTable } from '../../components/scroll-table';
import { NoData, Section } from '../../components/section';
import { WorkflowLink, type TemporalUi } from '../../components/workflow-link';
import { utcTime } from '../../format/date';
import { count } from '../../format/figure';
import { CommandLine } from './command-line';

const KINDS: readonly (readonly [RunKind, title: string, subject: string, command: string])[] = [
  ['days', 'Days', 'Day', 'npm run ops -- ingest <day>'],
  ['transactions', 'Transactions', 'Month or file', 'npm run ops -- transactions'],
  ['injuries', 'Injuries derived', 'Counted to', 'npm run ops -- coverage'],
  ['statistics', 'Statistics', 'Versions', 'npm run ops -- statistics'],
  ['audits', 'Audits of the lake', 'Days', 'npm run ops -- verify-lake'],
];

const seconds = ({ startedAt, finishedAt }: OpsRun): string =>
  startedAt === null || finishedAt === null
    ? '—'
    : ((Date.parse(finishedAt) - Date.parse(startedAt)) / 1_000).toFixed(1);

/** "3 loaded, 1 quarantined"; what is none is left out. */
const countsInWords = ({ counts }: OpsRun): string =>
  Object.entries(counts)
    .filter(([, n]) => n > 0)
    .map(([name, n]) => `${count(n)} ${name}`)
    .join(', ') || 'nothing to do';

function Outcome({ run }: { run: OpsRun }) {
  if (run.error !== null)
    return (
      <span className="font-semibold break-words whitespace-normal text-alarm">failed: {run.error}</span>
    );
  const isTroubled = (run.counts.quarantined ?? 0) + (run.counts.missing ?? 0) > 0;
  return <span className={isTroubled ? 'font-semibold text-alarm' : ''}>{countsInWords(run)}</span>;
}

/** The newest runs of each kind, with what came of them and where their history is. */
export function OpsRuns({ runs, temporal }: Pick<OpsState, 'runs'> & { temporal: TemporalUi | null }) {
  return KINDS.map(([kind, title, subject, command]) => (
    <Section key={kind} id={kind} title={title}>
      {runs[kind].length === 0 ? (
        <NoData>No run yet.</NoData>
      ) : (
        <ScrollTable caption={`Newest runs: ${title}`} hideCaption>
          <thead>
            <tr>
              <th scope="col">{subject}</th>
              <th scope="col" className="words">
                Outcome
              </th>
              <th scope="col">Rows written</th>
              <th scope="col">Finished</th>
              <th scope="col">Seconds</th>
              <th scope="col" className="words">
                Workflow
              </th>
            </tr>
          </thead>
          <tbody>
            {runs[kind].map((run) => (
              <tr key={`${run.workflowId} ${run.runId} ${run.subject}`}>
                <th scope="row">{run.subject}</th>
                <td className="words">
                  <Outcome run={run} />
                </td>
                <td>{run.rowsWritten === null ? '—' : count(run.rowsWritten)}</td>
                <td>{run.finishedAt ? utcTime(run.finishedAt) : '—'}</td>
                <td>{seconds(run)}</td>
                <td className="words">
                  <WorkflowLink workflowId={run.workflowId} runId={run.runId} temporal={temporal} />
                </td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      )}
      <div className="mt-3">
        <CommandLine>{command}</CommandLine>
      </div>
    </Section>
  ));
}
