import type { ScheduledGameRow } from '../core/gameday/game-rows';
import type { ParsedGame } from '../core/gameday/parsed-game';
import type { Finding } from '../core/gameday/quality/finding';
import type { GamePk } from '../core/ids';
import { connect } from './connections';
import { digest } from './digest';
import type { Digest } from './digest';
import { storeFailure } from './failures';
import { replaceFindings } from './game-ledger';
import type { GameFindings } from './game-ledger';
import { knownGames } from './game-version';
import type { GameVersion, KnownGame } from './game-version';
import { loadGame } from './load-game';
import { loadGames } from './load-games';
import type { GameLoad, GameToLoad } from './load-games';
import { recordDayIngest, recordGameIngest } from './record-ingest';
import type { DayIngestNote, GameIngestNote } from './record-ingest';
import { recordSchedule } from './record-schedule';
import { recordSource } from './record-source';
import type { DataSourceNote } from './record-source';
import { status } from './status';
import type { StoreStatus } from './status';

/**
 * The facade: all that ingestion may ask of the database. Nothing outside this folder knows that it is MySQL.
 */
export interface Store {
  /** Loads a version of one game. */
  loadGame(parsed: ParsedGame, version: GameVersion, findings?: readonly Finding[]): Promise<GameLoad>;
  /** Loads versions of games, each game once, all or none of them. */
  loadGames(games: readonly GameToLoad[]): Promise<GameLoad[]>;
  /** What is known of games, by gamePk: the version in the tables, the outcome of the last attempt. */
  knownGames(gamePks: readonly GamePk[]): Promise<ReadonlyMap<number, KnownGame>>;
  /** Notes what speaks against a version that is not loaded; `loadGames` notes the findings of the others. */
  recordFindings(game: GameFindings): Promise<void>;
  recordSchedule(games: readonly ScheduledGameRow[]): Promise<number>;
  recordSource(note: DataSourceNote): Promise<void>;
  recordGameIngest(note: GameIngestNote): Promise<void>;
  recordDayIngest(note: DayIngestNote): Promise<void>;
  digest(): Promise<Digest>;
  status(): Promise<StoreStatus>;
  close(): Promise<void>;
}

function fail(error: unknown): never {
  throw storeFailure(error);
}

/**
 * @param url - `mysql://user:password@host:port/database`, an account that may write
 * @param connectionLimit - most connections of each of the store's two pools
 */
export function openStore(url: string, connectionLimit?: number): Store {
  const connections = connect(url, connectionLimit);
  return {
    loadGame: (...game) => loadGame(connections.pool, ...game),
    loadGames: (games) => loadGames(connections.pool, games),
    knownGames: (gamePks) => knownGames(connections.pool, gamePks).catch(fail),
    recordFindings: (game) => replaceFindings(connections.pool, [game]).catch(fail),
    recordSchedule: (games) => recordSchedule(connections.pool, games),
    recordSource: (note) => recordSource(connections, note),
    recordGameIngest: (note) => recordGameIngest(connections, note),
    recordDayIngest: (note) => recordDayIngest(connections, note),
    digest: () => digest(connections.pool).catch(fail),
    status: () => status(connections).catch(fail),
    close: () => connections.close(),
  };
}
