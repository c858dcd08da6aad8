import type { Connection, Pool, PoolConnection, RowDataPacket } from 'mysql2/promise';
import type { ParsedGame } from '../core/gameday/parsed-game';
import { difference } from './bulk/difference';
import { cells } from './bulk/table';
import type { Table } from './bulk/table';
import type { GameProvenance } from './bulk/tables';
import {
  battedBallTable,
  battingLineTable,
  gamePlayerTable,
  gameTable,
  inningLineTable,
  pitchTable,
  pitchingLineTable,
  plateAppearanceTable,
  playEventTable,
  playerTable,
  runnerMovementTable,
  teamSeasonTable,
  venueSeasonTable,
} from './bulk/tables';
import { applyDifference, insertRows, readGameRows, upsertLatestRows, upsertRows } from './bulk/write-rows';
import { retryConflicts } from './failures';
import { ingestOutcome } from './ingest-outcome';
import type { IngestOutcome } from './ingest-outcome';
import { sqlInstant } from './sql-instant';

/** Where the version of a game comes from. */
export type GameVersion = Omit<GameProvenance, 'loadedAt'>;

export interface GameLoad {
  /** `unchanged`: these bytes are loaded already; `stale`: a newer version is. Both write nothing. */
  readonly outcome: 'loaded' | 'unchanged' | 'stale';
  /** Rows of the game added, changed or removed, its own row included. */
  readonly rowsWritten: number;
  readonly ingest: IngestOutcome;
}

/**
 * Makes a game's rows those of one version of its feed, in one transaction: a reader sees the old version or
 * the new one. Loads of one game wait for each other; the newer version stays, whichever comes last.
 *
 * @throws IngestError `RowRefused` when the database refuses a value, `StoreUnavailable`, `StoreConflict`
 */
export async function loadGame(pool: Pool, parsed: ParsedGame, version: GameVersion): Promise<GameLoad> {
  return retryConflicts(async () => {
    const connection = await pool.getConnection();
    try {
      await connection.beginTransaction();
      const load = await replaceGame(connection, parsed, version);
      await connection.commit();
      return load;
    } catch (error) {
      await rollBack(connection);
      throw error;
    } finally {
      connection.release();
    }
  });
}

async function rollBack(connection: PoolConnection): Promise<void> {
  try {
    await connection.rollback();
  } catch {
    // The connection is gone, and with it the transaction; don't give it back to the pool.
    connection.destroy();
  }
}

async function replaceGame(
  connection: Connection,
  parsed: ParsedGame,
  version: GameVersion,
): Promise<GameLoad> {
  const { game } = parsed;
  const ingest = ingestOutcome(game.state);
  await lockGame(connection, parsed, version.workflowId);
  const current = await currentVersion(connection, game.gamePk);
  const outcome = compareVersions(parsed, version, current);
  if (outcome !== 'loaded') {
    // These bytes may follow ones that were refused; the game is sound again.
    if (outcome === 'unchanged') await settleIngest(connection, parsed, version, ingest, true);
    return { outcome, rowsWritten: 0, ingest };
  }
  const isNew = current === undefined;
  let rowsWritten = 1;
  const replace = async <Row>(definition: Table<Row>, rows: readonly Row[]) => {
    const incoming = rows.map((row) => cells(definition, row));
    if (isNew) {
      await insertRows(connection, definition, incoming);
      rowsWritten += incoming.length;
    } else {
      const existing = await readGameRows(connection, definition, game.gamePk);
      rowsWritten += await applyDifference(
        connection,
        definition,
        difference(definition, existing, incoming),
      );
    }
  };
  await replace(pitchTable, parsed.pitches);
  await replace(plateAppearanceTable, parsed.plateAppearances);
  await replace(battedBallTable, parsed.battedBalls);
  await replace(runnerMovementTable, parsed.runners);
  await replace(playEventTable, parsed.events);
  await replace(inningLineTable, parsed.innings);
  await replace(gamePlayerTable, parsed.roster);
  await replace(battingLineTable, parsed.batting);
  await replace(pitchingLineTable, parsed.pitching);
  // Shared rows last and sorted: their locks are held shortly and taken in one order.
  await upsertLatestRows(
    connection,
    venueSeasonTable,
    parsed.venues.map((row) => cells(venueSeasonTable, row)),
  );
  await upsertLatestRows(
    connection,
    teamSeasonTable,
    [...parsed.teams].sort((a, b) => a.teamId - b.teamId).map((row) => cells(teamSeasonTable, row)),
  );
  await upsertLatestRows(
    connection,
    playerTable,
    parsed.players.map((row) => cells(playerTable, row)),
  );
  const loadedAt = new Date().toISOString();
  await upsertRows(connection, gameTable, [cells(gameTable, { ...game, ...version, loadedAt })]);
  await settleIngest(connection, parsed, version, ingest, false);
  return { outcome: 'loaded', rowsWritten, ingest };
}

/** Notes that the game's feed is in the tables. @param onlyIfUnsettled - leave a row alone that says so already */
async function settleIngest(
  connection: Connection,
  { game }: ParsedGame,
  version: GameVersion,
  outcome: IngestOutcome,
  onlyIfUnsettled: boolean,
): Promise<void> {
  await connection.query(
    'UPDATE game_ingest SET outcome = ?, error_kind = NULL, error_message = NULL, lake_key = ?, official_date = ?, ' +
      'season = ?, workflow_id = ?, updated_at = ? WHERE game_pk = ?' +
      (onlyIfUnsettled ? ' AND outcome <> ?' : ''),
    [
      outcome,
      version.lakeKey,
      game.officialDate,
      game.season,
      version.workflowId,
      sqlInstant(new Date().toISOString()),
      game.gamePk,
      outcome,
    ],
  );
}

/** Takes the game's row in game_ingest until the transaction ends, making it first where there is none. */
async function lockGame(connection: Connection, { game }: ParsedGame, workflowId: string): Promise<void> {
  await connection.query(
    'INSERT INTO game_ingest (game_pk, official_date, season, outcome, workflow_id, updated_at) ' +
      "VALUES (?, ?, ?, 'pending', ?, ?) ON DUPLICATE KEY UPDATE game_pk = VALUES(game_pk)",
    [game.gamePk, game.officialDate, game.season, workflowId, sqlInstant(new Date().toISOString())],
  );
}

interface CurrentVersion {
  readonly contentHash: string;
  readonly parserVersion: number;
  readonly feedTimestamp: string | null;
  readonly observedAt: string;
}

async function currentVersion(connection: Connection, gamePk: number): Promise<CurrentVersion | undefined> {
  const [rows] = await connection.query<(RowDataPacket & CurrentVersion)[]>(
    'SELECT content_hash AS contentHash, parser_version AS parserVersion, feed_timestamp AS feedTimestamp, ' +
      'observed_at AS observedAt FROM game WHERE game_pk = ?',
    [gamePk],
  );
  return rows[0];
}

/** Versions are ordered by the feed's own timestamp, then by when they were seen: one timestamp can carry two contents. */
function compareVersions(
  parsed: ParsedGame,
  version: GameVersion,
  current: CurrentVersion | undefined,
): GameLoad['outcome'] {
  if (current === undefined) return 'loaded';
  if (current.contentHash === version.contentHash) {
    if (current.parserVersion === version.parserVersion) return 'unchanged';
    // In a rolling deployment an older worker must not undo what a newer one has read out of the same bytes.
    return current.parserVersion > version.parserVersion ? 'stale' : 'loaded';
  }
  const feed = parsed.game.feedTimestamp === null ? '' : sqlInstant(parsed.game.feedTimestamp).slice(0, 19);
  const currentFeed = current.feedTimestamp ?? '';
  if (feed !== currentFeed) return feed < currentFeed ? 'stale' : 'loaded';
  return sqlInstant(version.observedAt) < current.observedAt ? 'stale' : 'loaded';
}
