import { Link } from '../../components/link';
import type { NewestRun, PartVersion, VersionedPart, Versions } from '../../../../store/read/versions';
import { ScrollTable } from '../../components/scroll-table';
import { Section } from '../../components/section';
import { WorkflowLink, type TemporalUi } from '../../components/workflow-link';
import { utcTime } from '../../format/date';
import { count } from '../../format/figure';

const PARTS: Readonly<Record<VersionedPart, string>> = {
  parser: 'Reader of game feeds',
  grammar: 'Grammar of the clubs’ notes',
  vocabulary: 'Vocabulary of injuries',
  measures: 'Measures by game',
  statistics: 'Comparisons and cohorts',
};

const KINDS: Readonly<Record<NewestRun['kind'], string>> = {
  games: 'Games of a day',
  transactions: 'Roster moves',
  injuries: 'Injuries from the moves',
  statistics: 'Comparisons and cohorts',
  audit: 'Audit of the originals',
};

/** "2", or "2 (24,290 games), 1 (10 games)". */
function dataInWords({ data }: PartVersion): string {
  if (data.length === 0) return 'nothing yet';
  return data
    .map(({ version, games }) => (games === null ? version : `${version} (${count(games)} games)`))
    .join(', ');
}

/** How to name what was seen here, so that another can find it. */
function Cite({ dataVersion, codeVersion }: { dataVersion: string; codeVersion: string }) {
  return (
    <>
      <h3 className="mt-8">How to cite</h3>
      <p className="mt-1 max-w-prose text-sm">
        Name the page’s address, the data version and the code version: the figures of a page are the same as
        long as both are.
      </p>
      <p className="mt-2 w-fit max-w-full rounded bg-sunk px-3 py-2 font-mono text-xs break-words select-all">
        InjuryFX, data version {dataVersion}, code version {codeVersion}
      </p>
      <p className="mt-2 max-w-prose text-sm">
        Whose the data are, and under which terms:{' '}
        <Link to="/about#terms" className="text-link">
          about
        </Link>
        .
      </p>
    </>
  );
}

/** By which versions of the code the data were made, by which runs last, and how to cite them. */
export function DataVersions({
  parts,
  runs,
  temporal,
  dataVersion,
  codeVersion,
}: Versions & {
  temporal: TemporalUi | null;
  dataVersion: { id: string; writtenAt: string | null };
  codeVersion: string;
}) {
  return (
    <Section
      id="versions"
      title="Versions"
      note="Every figure depends on what was loaded, and on the code that read it. When a part of the code changes so that the same bytes would give other figures, its number is raised and the figures are made anew."
    >
      <dl className="grid gap-x-8 gap-y-2 text-sm sm:grid-cols-[auto_1fr] [&_dt]:text-muted">
        <dt>Data version</dt>
        <dd className="font-mono text-xs break-all">{dataVersion.id}</dd>
        <dt>Last written</dt>
        <dd>{dataVersion.writtenAt ? utcTime(dataVersion.writtenAt) : 'never'}</dd>
        <dt>Code version</dt>
        <dd className="font-mono text-xs break-all">{codeVersion}</dd>
      </dl>
      <div className="mt-6 grid items-start gap-x-10 gap-y-6 lg:grid-cols-2">
        <ScrollTable caption="Parts of the code and the data that they made">
          <thead>
            <tr>
              <th scope="col">Part</th>
              <th scope="col">Runs as version</th>
              <th scope="col">Made these data as version</th>
            </tr>
          </thead>
          <tbody>
            {parts.map((part) => (
              <tr key={part.part}>
                <th scope="row">{PARTS[part.part]}</th>
                <td>{part.code}</td>
                <td>{dataInWords(part)}</td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
        <ScrollTable caption="The newest run of each kind">
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">Finished</th>
              <th scope="col" className="words">
                Workflow
              </th>
            </tr>
          </thead>
          <tbody>
            {runs.map(({ kind, finishedAt, workflowId }) => (
              <tr key={kind}>
                <th scope="row">{KINDS[kind]}</th>
                <td>{finishedAt ? utcTime(finishedAt) : '—'}</td>
                <td className="words">
                  <WorkflowLink workflowId={workflowId} temporal={temporal} />
                </td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      </div>
      <Cite dataVersion={dataVersion.id} codeVersion={codeVersion} />
    </Section>
  );
}
