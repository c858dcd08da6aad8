import type { ScheduledGameRow } from '../core/gameday/game-rows';
import type { ParsedGame } from '../core/gameday/parsed-game';
import { connect } from './connections';
import { digest } from './digest';
import type { Digest } from './digest';
import { storeFailure } from './failures';
import { loadGame } from './load-game';
import type { GameLoad, GameVersion } from './load-game';
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
  loadGame(parsed: ParsedGame, version: GameVersion): Promise<GameLoad>;
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
    loadGame: (parsed, version) => loadGame(connections.pool, parsed, version),
    recordSchedule: (games) => recordSchedule(connections.pool, games),
    recordSource: (note) => recordSource(connections, note),
    recordGameIngest: (note) => recordGameIngest(connections, note),
    recordDayIngest: (note) => recordDayIngest(connections, note),
    digest: () => digest(connections.pool).catch(fail),
    status: () => status(connections).catch(fail),
    close: () => connections.close(),
  };
}
