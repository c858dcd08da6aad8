import type { GameSource } from '../../../../store/read/game-sources';
import type { StintStatistics } from '../../../../store/read/stint-statistics';

/** A game of a window with where its rows come from; the source is null where the game is not loaded any more. */
export interface WindowGameSource {
  gamePk: number;
  window: 'before' | 'after';
  source: GameSource | null;
}

/** The games of both windows in game order. */
export function windowGames({
  comparison,
}: StintStatistics): { gamePk: number; window: 'before' | 'after' }[] {
  return (['before', 'after'] as const).flatMap((window) =>
    comparison[window].gamePks.map((gamePk) => ({ gamePk, window })),
  );
}

/** @param sources - of at least those games, in any order */
export function windowSources(
  statistics: StintStatistics,
  sources: readonly GameSource[],
): WindowGameSource[] {
  const byGame = new Map(sources.map((source) => [source.gamePk, source]));
  return windowGames(statistics).map((game) => ({ ...game, source: byGame.get(game.gamePk) ?? null }));
}
