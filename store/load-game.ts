import type { Pool } from 'mysql2/promise';
import type { Finding } from '../core/gameday/quality/finding';
import type { ParsedGame } from '../core/gameday/parsed-game';
import type { GameVersion } from './game-version';
import { loadGames } from './load-games';
import type { GameLoad } from './load-games';

/** Loads a version of one game in a transaction of its own; {@link loadGames} tells how. */
export async function loadGame(
  pool: Pool,
  parsed: ParsedGame,
  version: GameVersion,
  findings: readonly Finding[] = [],
): Promise<GameLoad> {
  const [load] = await loadGames(pool, [{ parsed, version, findings }]);
  if (load === undefined) throw new Error(`game ${parsed.game.gamePk} was not looked at`);
  return load;
}
