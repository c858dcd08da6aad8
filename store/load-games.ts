import type { Connection, Pool, PoolConnection } from 'mysql2/promise';
import { IngestError } from '../core/errors';
import type { Finding } from '../core/gameday/quality/finding';
import type { ParsedGame } from '../core/gameday/parsed-game';
import { mayLoadData } from './bulk/load-data';
import { retryConflicts } from './failures';
import { recordVersions, replaceFindings } from './game-ledger';
import { compareVersions, knownGames } from './game-version';
import type { GameVersion, KnownGame, VersionOutcome } from './game-version';
import { insertGames, replaceGame, writeGameRows, writeSharedRows } from './game-rows';
import type { WrittenGame } from './game-rows';
import { ingestOutcome } from './ingest-outcome';
import type { IngestOutcome } from './ingest-outcome';
import { sqlInstant } from './sql-instant';

export interface GameToLoad {
  readonly parsed: ParsedGame;
  readonly version: GameVersion;
  /** What the quality rules found; none of it refuses the game. */
  readonly findings: readonly Finding[];
}

export interface GameLoad {
  /** `unchanged`: these bytes are loaded already; `stale`: a newer version is. Both write nothing. */
  readonly outcome: VersionOutcome;
  /** Rows of the game added, changed or removed, its own row included. */
  readonly rowsWritten: number;
  readonly ingest: IngestOutcome;
}

/**
 * Makes the rows of games those of one version of each one's feed, all in one transaction: a reader sees the old
 * versions or the new ones. Loads of one game wait for each other; the newer version stays, whichever comes last.
 *
 * @param games - each game once
 * @returns what was done with each game, in the order given
 * @throws IngestError `RowRefused` when the database refuses a value of any of them (then none is loaded),
 *   `StoreUnavailable`, `StoreConflict`
 */
export async function loadGames(pool: Pool, games: readonly GameToLoad[]): Promise<GameLoad[]> {
  if (new Set(games.map(({ parsed }) => parsed.game.gamePk)).size < games.length) {
    throw new IngestError('BadInput', 'games to load: one of them is listed twice');
  }
  if (games.length === 0) return [];
  return retryConflicts(async () => {
    const byFile = await mayLoadData(pool);
    const connection = await pool.getConnection();
    try {
      await connection.beginTransaction();
      const loads = await loadInTransaction(connection, games, byFile);
      await connection.commit();
      return games.map(({ parsed }) => {
        const load = loads.get(parsed.game.gamePk);
        if (load === undefined) throw new Error(`game ${parsed.game.gamePk} was not looked at`);
        return load;
      });
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

interface Plan extends GameToLoad {
  readonly known: KnownGame | undefined;
  readonly outcome: VersionOutcome;
  readonly ingest: IngestOutcome;
}

async function loadInTransaction(
  connection: Connection,
  games: readonly GameToLoad[],
  byFile: boolean,
): Promise<Map<number, GameLoad>> {
  // One order for all, so that two batches that share games wait for each other and do not lock each other out.
  const ordered = [...games].sort((a, b) => a.parsed.game.gamePk - b.parsed.game.gamePk);
  await lockGames(connection, ordered);
  const known = await knownGames(
    connection,
    ordered.map(({ parsed }) => parsed.game.gamePk),
  );
  const plans = ordered.map((game): Plan => {
    const { gamePk, state } = game.parsed.game;
    const outcome = compareVersions(game.parsed, game.version, known.get(gamePk)?.current);
    return { ...game, known: known.get(gamePk), outcome, ingest: ingestOutcome(state) };
  });
  const loaded = plans.filter(({ outcome }) => outcome === 'loaded');
  const written = await writeRows(connection, loaded, byFile);
  await recordLedger(connection, plans, written);
  // Bytes that are loaded already may follow ones that were refused; the game is sound again.
  const settled = plans.filter(
    ({ outcome, known: before, ingest }) =>
      outcome === 'loaded' || (outcome === 'unchanged' && before?.ingest !== ingest),
  );
  await replaceFindings(
    connection,
    settled.map(({ parsed: { game }, version, findings }) => ({
      gamePk: game.gamePk,
      contentHash: version.contentHash,
      officialDate: game.officialDate,
      findings,
    })),
  );
  await settleIngests(connection, settled);
  return new Map(
    plans.map(({ parsed: { game }, outcome, ingest }) => [
      game.gamePk,
      { outcome, rowsWritten: written.get(game.gamePk)?.rowsWritten ?? 0, ingest },
    ]),
  );
}

async function writeRows(
  connection: Connection,
  loaded: readonly Plan[],
  byFile: boolean,
): Promise<Map<number, WrittenGame>> {
  const written = new Map<number, WrittenGame>();
  const fresh = loaded.filter(({ known }) => known?.current === undefined);
  for (const [gamePk, one] of await insertGames(connection, fresh, byFile)) written.set(gamePk, one);
  for (const { parsed, version, known } of loaded) {
    if (known?.current === undefined) continue;
    written.set(parsed.game.gamePk, await replaceGame(connection, parsed, version, known.current));
  }
  // Shared rows last and sorted: their locks are held shortly and taken in one order.
  await writeSharedRows(
    connection,
    loaded.map(({ parsed }) => parsed),
  );
  await writeGameRows(connection, loaded);
  return written;
}

function recordLedger(
  connection: Connection,
  plans: readonly Plan[],
  written: ReadonlyMap<number, WrittenGame>,
): Promise<void> {
  const entries = plans
    .filter(({ outcome }) => outcome !== 'unchanged')
    .map(({ parsed, version, known, outcome }) => {
      const { rowsWritten = 0, changes = [] } = written.get(parsed.game.gamePk) ?? {};
      const replacedHash = outcome === 'loaded' ? (known?.current?.contentHash ?? null) : null;
      return { parsed, version, replacedHash, rowsWritten, changes };
    });
  return recordVersions(connection, entries);
}

const INGEST_COLUMNS =
  '(game_pk, official_date, season, outcome, error_kind, error_message, lake_key, workflow_id, updated_at)';

/** Takes each game's row in game_ingest until the transaction ends, making it first where there is none. */
async function lockGames(connection: Connection, games: readonly GameToLoad[]): Promise<void> {
  await connection.query(
    `INSERT INTO game_ingest ${INGEST_COLUMNS} VALUES ? ON DUPLICATE KEY UPDATE game_pk = VALUES(game_pk)`,
    [games.map(({ parsed, version }) => ingestCells(parsed, version, 'pending', null))],
  );
}

/** Notes that the games' feeds are in the tables. */
async function settleIngests(connection: Connection, games: readonly Plan[]): Promise<void> {
  if (games.length === 0) return;
  const columns = INGEST_COLUMNS.slice(1, -1).split(', ').slice(1);
  await connection.query(
    `INSERT INTO game_ingest ${INGEST_COLUMNS} VALUES ? ON DUPLICATE KEY UPDATE ` +
      columns.map((column) => `${column} = VALUES(${column})`).join(', '),
    [games.map(({ parsed, version, ingest }) => ingestCells(parsed, version, ingest, version.lakeKey))],
  );
}

function ingestCells(
  { game }: ParsedGame,
  { workflowId }: GameVersion,
  outcome: IngestOutcome,
  lakeKey: string | null,
): (string | number | null)[] {
  const now = sqlInstant(new Date().toISOString());
  return [game.gamePk, game.officialDate, game.season, outcome, null, null, lakeKey, workflowId, now];
}
