import type { PlayerGame, WindowRequest, WindowUnit } from './window';

/** Regular season, then wild card, division, league and World Series. Not spring training, exhibitions, All-Star. */
const MEANT: ReadonlySet<string> = new Set(['R', 'F', 'D', 'L', 'W']);

/** How many events of the unit a game has; a game is one where games or days are counted. */
export function eventsIn(game: PlayerGame, unit: WindowUnit): number {
  if (unit === 'pitches') return game.pitches;
  if (unit === 'plate_appearances') return game.plateAppearances;
  return 1;
}

/**
 * The games that count, in game order: official date, then game number. A game without an event of the unit (a pinch
 * runner's, where plate appearances are counted) does not: it would be an anchor with nothing to it.
 */
export function orderGames(games: readonly PlayerGame[], request: WindowRequest): PlayerGame[] {
  const types = request.gameTypes ?? MEANT;
  return games
    .filter((game) => types.has(game.gameType) && eventsIn(game, request.unit) > 0)
    .sort(inGameOrder);
}

function inGameOrder(one: PlayerGame, other: PlayerGame): number {
  if (one.date !== other.date) return one.date < other.date ? -1 : 1;
  return one.gameNumber - other.gameNumber || one.gamePk - other.gamePk;
}
