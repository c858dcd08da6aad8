import { STATISTICS_VERSION } from '../../../core/stats/comparison/statistics-version';
import { MEASURES_VERSION } from '../../../core/stats/measures/counters';
import { compareParameters } from '../compare-parameters';
import { jsonLoader } from '../json-loader.server';
import { loadComparison } from '../pages/compare/compare-loader.server';

export const loader = jsonLoader(compareParameters, async (input, { store, config }) => {
  const [{ query, players, stints }, version] = await Promise.all([
    loadComparison(input, store),
    store.dataVersion(),
  ]);
  return {
    page: '/compare',
    parameters: { ...query, role: (players ?? stints)?.role, measure: (players ?? stints)?.measure },
    dataVersion: version.id,
    codeVersion: config.CODE_VERSION,
    measuresVersion: MEASURES_VERSION,
    statisticsVersion: STATISTICS_VERSION,
    players: players?.players.map(({ playerId, name, games }) => ({
      playerId,
      name,
      games,
      json: `/players/${playerId}/provenance.json`,
    })),
    stints: stints?.stints.map(({ stintId, label }) => ({
      stintId,
      name: label,
      windows: 'games10',
      json: `/injuries/${stintId}/provenance.json?unit=games&size=10`,
    })),
  };
});
