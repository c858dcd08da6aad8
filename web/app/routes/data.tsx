import { useLoaderData } from '@remix-run/react';
import { FreshnessLine } from '../components/freshness-line';
import { pageTitle } from '../components/page-title';
import { pageLoader } from '../page-loader.server';
import { DataFindings } from '../pages/data-findings';
import { DataInjuries } from '../pages/data-injuries';
import { DataReview } from '../pages/data-review';
import { FailedDays, LastAuditLine } from '../pages/data-runs';
import { DataDays, DataIssues, DataRows } from '../pages/data-tables';
import { SeasonWhole } from '../pages/season-whole';
import { dataParameters } from '../parameters';

export const meta = pageTitle('State of the data', 'How new and how whole the data are, day by day.');

export const loader = pageLoader(dataParameters, async ({ season }, { store, config }) => {
  const [freshness, overview, state, injuries] = await Promise.all([
    store.freshness(),
    store.dataOverview(),
    store.seasonState(season ?? null),
    store.injuryState(),
  ]);
  const { TEMPORAL_UI_URL: ui, TEMPORAL_NAMESPACE: namespace } = config;
  return { freshness, ...overview, state, injuries, temporal: ui ? { ui, namespace } : null };
});

export default function Data() {
  const { freshness, days, issues, rows, state, injuries, temporal } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>State of the data</h1>
      <div className="mt-3 text-muted">
        <FreshnessLine freshness={freshness} />
      </div>
      <SeasonWhole {...state} />
      <DataIssues issues={issues} temporal={temporal} />
      <FailedDays failedDays={state.failedDays} temporal={temporal} />
      <DataFindings findingCounts={state.findingCounts} findings={state.findings} />
      <DataInjuries {...injuries} temporal={temporal} />
      <DataReview {...injuries.review} />
      <LastAuditLine lastAudit={state.lastAudit} temporal={temporal} />
      <DataDays days={days} temporal={temporal} />
      <DataRows rows={rows} trackedPitches={freshness.trackedPitches} pitches={freshness.pitches} />
    </>
  );
}
