import type { AppLoadContext } from '@remix-run/node';
import type { z } from 'zod';
import { STATISTICS_VERSION } from '../../../../core/stats/comparison/statistics-version';
import { MEASURES_VERSION } from '../../../../core/stats/measures/counters';
import type { stintPageParameters } from '../../statistics-parameters';
import { stintQuery } from './chart-facts';
import { toComparisonView } from './comparison-view.server';
import { readComparison } from './load-stint-page.server';
import { windowGames } from './provenance-view.server';

/**
 * What each chart of a stint's page was made of: its games and choices; and of each game the bytes it was read from and
 * the workflow that loaded it.
 */
export async function loadProvenance(
  input: z.output<typeof stintPageParameters>,
  { store, config }: AppLoadContext,
) {
  const [statistics, dataVersion] = await Promise.all([readComparison(store, input), store.dataVersion()]);
  if (statistics === null) return null;
  const { choice, parts, computedBy, controls, seasonGames } = statistics;
  const view = toComparisonView(statistics, input.kind);
  const windows = windowGames(statistics);
  const windowOf = new Map(windows.map(({ gamePk, window }) => [gamePk, window]));
  const gamePks = {
    windows: windows.map(({ gamePk }) => gamePk),
    seasons: seasonGames.map(({ gamePk }) => gamePk as number),
  };
  const sources = await store.gameSources([...new Set([...gamePks.windows, ...gamePks.seasons])]);
  return {
    page: `/injuries/${input.stintId}${stintQuery(choice, input.kind)}`,
    stint: { stintId: input.stintId, joinedWith: parts.filter((part) => part !== input.stintId) },
    parameters: { ...choice, kind: input.kind },
    dataVersion,
    codeVersion: config.CODE_VERSION,
    measuresVersion: MEASURES_VERSION,
    statisticsVersion: STATISTICS_VERSION,
    charts: Object.fromEntries(
      Object.entries(view.charts).map(([id, { of, ...facts }]) => [
        id,
        { ...facts, games: { of, ...facts.games } },
      ]),
    ),
    gamesOf: gamePks,
    games: sources.map((source) => ({ ...source, window: windowOf.get(source.gamePk) ?? null })),
    computedBy,
    comparedWithOthers: controls !== null,
  };
}
