import { type AppLoadContext, redirect } from '@remix-run/node';
import type { z } from 'zod';
import type { ReadStore } from '../../../../store/read/client';
import type { stintPageParameters } from '../../statistics-parameters';
import { stintQuery } from './chart-facts';
import { toComparisonView } from './comparison-view.server';
import { windowGames, windowSources } from './provenance-view.server';
import { addressWithoutLeftovers } from './window-leftovers';

type StintPageInput = z.output<typeof stintPageParameters>;

/** The comparison that an address asks for; null when there is no such stint. */
export function readComparison(store: ReadStore, { stintId, role, unit, size, winters }: StintPageInput) {
  return store.stintStatistics(stintId, {
    role: role ?? null,
    unit,
    size: size ?? null,
    crossOffSeason: winters === 'cross',
  });
}

/** All that a stint's page shows. */
export async function loadStintPage(input: StintPageInput, { store, config }: AppLoadContext) {
  const { stintId, kind } = input;
  const better = addressWithoutLeftovers(input);
  if (better !== null) throw redirect(better);
  const [page, statistics] = await Promise.all([store.stint(stintId), readComparison(store, input)]);
  if (page === null) return null;
  const sources =
    statistics && (await store.gameSources(windowGames(statistics).map(({ gamePk }) => gamePk)));
  const { TEMPORAL_UI_URL: ui, TEMPORAL_NAMESPACE: namespace } = config;
  return {
    ...page,
    address: {
      path: `/injuries/${stintId}`,
      query: statistics ? stintQuery(statistics.choice, kind) : '',
    },
    view: statistics && toComparisonView(statistics, kind),
    games: statistics && sources ? windowSources(statistics, sources) : [],
    temporal: ui ? { ui, namespace } : null,
  };
}
