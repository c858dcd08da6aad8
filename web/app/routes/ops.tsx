import type { HeadersFunction, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { pageLoader } from '../page-loader.server';
import { CommandLine } from '../pages/ops/command-line';
import { OpsRuns } from '../pages/ops/ops-runs';
import { OpsSeasons } from '../pages/ops/ops-seasons';
import { OpsDays, OpsGames } from '../pages/ops/ops-troubles';
import { noParameters } from '../parameters';

/** Operators look at what is now; search engines have nothing to look for here. */
export const headers: HeadersFunction = () => ({
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex, nofollow',
});

/** There is no such page unless it is switched on. */
export const loader = pageLoader(noParameters, async (_none, { store, config }) => {
  if (config.OPS_PAGES !== 'on') return null;
  const { TEMPORAL_UI_URL: ui, TEMPORAL_NAMESPACE: namespace } = config;
  return { ...(await store.ops()), temporal: ui ? { ui, namespace } : null };
});

export const meta: MetaFunction<typeof loader> = () => [
  { title: 'Operations · InjuryFX' },
  { name: 'robots', content: 'noindex, nofollow' },
];

export default function Ops() {
  const { runs, games, failedDays, seasons, temporal } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>Operations</h1>
      <p className="mt-3 max-w-prose text-muted">
        What ran last, and what is in trouble. This page only looks: what is to be done is done by the
        commands beside it, or in{' '}
        {temporal === null ? (
          'Temporal’s UI, whose address is not configured (TEMPORAL_UI_URL): workflows stand here without links'
        ) : (
          <a href={temporal.ui} className="text-link">
            Temporal’s UI
          </a>
        )}
        .
      </p>
      <div className="mt-4">
        <CommandLine>npm run ops -- status</CommandLine>
      </div>
      <OpsGames games={games} temporal={temporal} />
      <OpsDays failedDays={failedDays} temporal={temporal} />
      <OpsRuns runs={runs} temporal={temporal} />
      <OpsSeasons seasons={seasons} temporal={temporal} />
    </>
  );
}
