import { useLoaderData } from '@remix-run/react';
import { Link } from '../components/link';
import { FreshnessLine } from '../components/freshness-line';
import { pageTitle } from '../components/page-title';
import { pageLoader } from '../page-loader.server';
import { DataFindings } from '../pages/data/data-findings';
import { DataInjuries } from '../pages/data/data-injuries';
import { DataReview } from '../pages/data/data-review';
import { FailedDays, LastAuditLine } from '../pages/data/data-runs';
import { DataDays, DataIssues, DataRows } from '../pages/data/data-tables';
import { DataVersions } from '../pages/data/data-versions';
import { SeasonWhole } from '../pages/data/season-whole';
import { dataParameters } from '../parameters';

export const meta = pageTitle('State of the data', 'How new and how whole the data are, day by day.');

export const loader = pageLoader(dataParameters, async ({ season }, { store, config }) => {
  const [freshness, overview, state, injuries, versions, dataVersion] = await Promise.all([
    store.freshness(),
    store.dataOverview(),
    store.seasonState(season ?? null),
    store.injuryState(),
    store.versions(),
    store.dataVersion(),
  ]);
  const { TEMPORAL_UI_URL: ui, TEMPORAL_NAMESPACE: namespace } = config;
  return {
    freshness,
    ...overview,
    state,
    injuries,
    versions: { ...versions, dataVersion, codeVersion: config.CODE_VERSION },
    temporal: ui ? { ui, namespace } : null,
    hasOps: config.OPS_PAGES === 'on',
  };
});

const PARTS = [
  ['season', 'Day by day'],
  ['issues', 'Not loaded'],
  ['findings', 'What looks odd'],
  ['injury-coverage', 'Injuries understood'],
  ['review', 'For a person to look at'],
  ['versions', 'Versions and how to cite'],
] as const;

export default function Data() {
  const { freshness, days, issues, rows, state, injuries, versions, temporal, hasOps } =
    useLoaderData<typeof loader>();
  return (
    <>
      <h1>State of the data</h1>
      <div className="mt-3 text-muted">
        <FreshnessLine freshness={freshness} />
      </div>
      <nav aria-label="On this page" className="mt-4 text-sm">
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          {PARTS.map(([id, name]) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
          {hasOps && (
            <li>
              <Link to="/ops">Operations</Link>
            </li>
          )}
        </ul>
      </nav>
      <SeasonWhole {...state} />
      <DataIssues issues={issues} temporal={temporal} />
      <FailedDays failedDays={state.failedDays} temporal={temporal} />
      <DataFindings findingCounts={state.findingCounts} findings={state.findings} />
      <DataInjuries {...injuries} temporal={temporal} />
      <DataReview {...injuries.review} />
      <DataVersions {...versions} temporal={temporal} />
      <LastAuditLine lastAudit={state.lastAudit} temporal={temporal} />
      <DataDays days={days} temporal={temporal} />
      <DataRows rows={rows} trackedPitches={freshness.trackedPitches} pitches={freshness.pitches} />
    </>
  );
}
