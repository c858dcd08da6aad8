import { MEASURES_VERSION } from '../../../../core/stats/measures/counters';
import { STATISTICS_VERSION } from '../../../../core/stats/comparison/statistics-version';
import type { WebConfig } from '../../../../config/web';
import type { ReadStore } from '../../../../store/read/client';
import { provenanceOf } from './player-address';
import { loadPlayer, type PlayerInput } from './player-loader.server';

/**
 * What the charts of a player's page were made of: of the season shown every game with its source; of the career the
 * count of games by season, each with the address of its own list.
 */
export async function playerProvenance(input: PlayerInput, store: ReadStore, config: WebConfig) {
  const loaded = await loadPlayer(input, store);
  if (loaded === null) return null;
  const { name, query, view, history } = loaded;
  const pitched = view?.pitching?.games ?? [];
  const batted = view?.batting?.games ?? [];
  const keys = new Set([...pitched, ...batted].map(({ gamePk }) => gamePk));
  const [games, dataVersion] = await Promise.all([store.gameSources([...keys]), store.dataVersion()]);
  const keysOf = (some: readonly { gamePk: number }[]) => some.map(({ gamePk }) => gamePk);
  const trades = history.trades.map(({ role, measure, span, seasons }) => ({
    chart: `months-${role}`,
    measure,
    ...span,
    seasons: seasons.map((one) => ({
      season: one.season,
      games: one.games,
      json: provenanceOf(query, { season: one.season, games: 'regular' }),
    })),
  }));
  return {
    page: `/players/${query.playerId}`,
    player: { playerId: query.playerId, name },
    parameters: { season: view?.chosen?.season ?? null, games: view?.chosen?.kind ?? null },
    dataVersion: dataVersion.id,
    codeVersion: config.CODE_VERSION,
    measuresVersion: MEASURES_VERSION,
    statisticsVersion: STATISTICS_VERSION,
    charts: {
      timeline: { ...history.span, stints: history.stints.map(({ stintId }) => stintId) },
      ...Object.fromEntries(trades.map(({ chart, ...trade }) => [chart, trade])),
      ...(view?.pitching && {
        velocity: { games: keysOf(view.pitching.velocityGames) },
        plate: { games: keysOf(pitched) },
      }),
      ...(view?.batting && { 'exit-velocity': { games: keysOf(batted) }, spray: { games: keysOf(batted) } }),
    },
    /** The games of the season shown. */
    games,
  };
}
