import type { ScheduledGameRow } from '../core/gameday/game-rows';
import type { ParsedGame } from '../core/gameday/parsed-game';
import type { Finding } from '../core/gameday/quality/finding';
import type { GamePk, IsoDate } from '../core/ids';
import type { SavantPitch } from '../core/statcast/savant-pitch';
import { certify } from './certificate';
import { certifiedDays } from './certificate-table';
import type { Certificate } from './certificate';
import { connect } from './connections';
import type { CertifiedRange } from './day-certificate';
import { digest } from './digest';
import type { Digest } from './digest';
import { storeFailure } from './failures';
import { findGame } from './find-game';
import type { NamedGame } from './find-game';
import { replaceFindings } from './game-ledger';
import type { GameFindings } from './game-ledger';
import { knownGames, knownVersions } from './game-version';
import type { GameVersion, KnownGame } from './game-version';
import { loadGame } from './load-game';
import { loadGames } from './load-games';
import type { GameLoad, GameToLoad } from './load-games';
import { loadStatcast } from './load-statcast';
import type { StatcastLoad } from './load-statcast';
import { lakeReferences, loadedDays, recordLakeAudit } from './lake-audit';
import type { LakeAuditNote, LakeReference } from './lake-audit';
import { injuryStore } from './injury-store';
import type { InjuryStore } from './injury-store';
import { daysOfGame, listedGames } from './listed-games';
import type { StoredGame } from './listed-games';
import { readGameVersions } from './read/game-versions';
import type { GameVersion as LedgerVersion } from './read/game-versions';
import { readFindings } from './read/findings';
import type { FindingFilter, GameFinding } from './read/findings';
import { recordDayIngest, recordGameIngest } from './record-ingest';
import type { DayIngestNote, GameIngestNote } from './record-ingest';
import { recordSchedule } from './record-schedule';
import { recordSource } from './record-source';
import { recordSourceOnce } from './record-source-once';
import type { DataSourceNote } from './record-source';
import { statisticsStore } from './statistics-store';
import type { StatisticsStore } from './statistics-store';
import { status } from './status';
import type { StoreStatus } from './status';

/**
 * The facade: all that ingestion may ask of the database. Nothing outside this folder knows that it is MySQL.
 */
export interface Store extends InjuryStore, StatisticsStore {
  /** Loads a version of one game. */
  loadGame(parsed: ParsedGame, version: GameVersion, findings?: readonly Finding[]): Promise<GameLoad>;
  /** Loads versions of games, each game once, all or none of them. */
  loadGames(games: readonly GameToLoad[]): Promise<GameLoad[]>;
  /** Hangs Savant's rows on pitches that are loaded. @param lakeKey - of the CSV file */
  loadStatcast(pitches: readonly SavantPitch[], lakeKey: string): Promise<StatcastLoad>;
  /** The gamePk of a game known by day and clubs; undefined for none, or more than one. */
  findGame(game: NamedGame): Promise<GamePk | undefined>;
  /** What is known of games, by gamePk: the version in the tables, the outcome of the last attempt. */
  knownGames(gamePks: readonly GamePk[]): Promise<ReadonlyMap<number, KnownGame>>;
  /** Content hashes that the ledger holds of games, by gamePk. */
  knownVersions(gamePks: readonly GamePk[]): Promise<ReadonlyMap<number, ReadonlySet<string>>>;
  /** Notes what speaks against a version that is not loaded; `loadGames` notes the findings of the others. */
  recordFindings(game: GameFindings): Promise<void>;
  recordSchedule(games: readonly ScheduledGameRow[]): Promise<number>;
  recordSource(note: DataSourceNote): Promise<void>;
  /** Keeps a source's copyright line where none is kept yet. */
  recordSourceOnce(note: DataSourceNote): Promise<void>;
  recordGameIngest(note: GameIngestNote): Promise<void>;
  recordDayIngest(note: DayIngestNote): Promise<void>;
  recordLakeAudit(note: LakeAuditNote): Promise<void>;
  /** Rows of a day's games that lead to objects of the lake. */
  lakeReferences(day: IsoDate): Promise<readonly LakeReference[]>;
  loadedDays(): Promise<IsoDate[]>;
  /** Those of the games that the schedule or a feed told of, newest first. */
  listedGames(gamePks: readonly GamePk[]): Promise<StoredGame[]>;
  daysOfGame(gamePk: GamePk): Promise<IsoDate[]>;
  /** The version ledger of a game, oldest feed first. */
  gameVersions(gamePk: GamePk): Promise<readonly LedgerVersion[]>;
  /** Counts what became of each scheduled game and keeps the count of each day. @param today - in New York */
  certify(range: CertifiedRange, today: IsoDate): Promise<Certificate>;
  /** Those of the days that were ever certified. */
  certifiedDays(days: readonly IsoDate[]): Promise<ReadonlySet<IsoDate>>;
  /** What the quality rules found: games that were refused first, then the newest. */
  findings(filter: FindingFilter, limit: number): Promise<GameFinding[]>;
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
    ...injuryStore(connections),
    ...statisticsStore(connections),
    loadGame: (...game) => loadGame(connections.pool, ...game),
    loadGames: (games) => loadGames(connections.pool, games),
    loadStatcast: (pitches, lakeKey) => loadStatcast(connections.pool, pitches, lakeKey),
    findGame: (game) => findGame(connections.pool, game).catch(fail),
    knownGames: (gamePks) => knownGames(connections.pool, gamePks).catch(fail),
    knownVersions: (gamePks) => knownVersions(connections.pool, gamePks).catch(fail),
    recordFindings: (game) => replaceFindings(connections.pool, [game]).catch(fail),
    recordSchedule: (games) => recordSchedule(connections.pool, games),
    recordSourceOnce: (note) => recordSourceOnce(connections.pool, note),
    recordSource: (note) => recordSource(connections, note),
    recordGameIngest: (note) => recordGameIngest(connections, note),
    recordDayIngest: (note) => recordDayIngest(connections, note),
    recordLakeAudit: (note) => recordLakeAudit(connections, note),
    lakeReferences: (day) => lakeReferences(connections, day).catch(fail),
    loadedDays: () => loadedDays(connections).catch(fail),
    listedGames: (gamePks) => listedGames(connections.pool, gamePks).catch(fail),
    daysOfGame: (gamePk) => daysOfGame(connections.pool, gamePk).catch(fail),
    gameVersions: (gamePk) => readGameVersions(connections.prisma, gamePk).catch(fail),
    certify: (range, today) => certify(connections.pool, range, today),
    certifiedDays: (days) => certifiedDays(connections.pool, days).catch(fail),
    findings: (filter, limit) => readFindings(connections.prisma, filter, limit).catch(fail),
    digest: () => digest(connections.pool).catch(fail),
    status: () => status(connections).catch(fail),
    close: () => connections.close(),
  };
}
