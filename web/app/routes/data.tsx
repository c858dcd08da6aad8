import { useLoaderData } from '@remix-run/react';
import { pageTitle } from '../components/page-title';
import { pageLoader } from '../page-loader.server';
import { DataDays, DataIssues, DataRows } from '../pages/data-tables';
import { FreshnessLine } from '../components/freshness-line';
import { noParameters } from '../parameters';

export const meta = pageTitle('State of the data', 'How new and how whole the data are, day by day.');

export const loader = pageLoader(noParameters, async (_none, { store, config }) => {
  const [freshness, overview] = await Promise.all([store.freshness(), store.dataOverview()]);
  const { TEMPORAL_UI_URL: ui, TEMPORAL_NAMESPACE: namespace } = config;
  return { freshness, ...overview, temporal: ui ? { ui, namespace } : null };
});

export default function Data() {
  const { freshness, days, issues, rows, temporal } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>State of the data</h1>
      <div className="mt-3 text-muted">
        <FreshnessLine freshness={freshness} />
      </div>
      <DataIssues issues={issues} temporal={temporal} />
      <DataDays days={days} temporal={temporal} />
      <DataRows rows={rows} trackedPitches={freshness.trackedPitches} pitches={freshness.pitches} />
    </>
  );
}
