import type { Connection, Pool, RowDataPacket } from 'mysql2/promise';
import type { GamePk } from '../core/ids';
import type { PlayerGameRow } from '../core/stats/statistics-rows';
import { difference } from './bulk/difference';
import { mayLoadData } from './bulk/load-data';
import { gameMeasuredTable, playerGameTable } from './bulk/statistics-tables';
import type { GameMeasuredRow } from './bulk/statistics-tables';
import { cells } from './bulk/table';
import type { Cell } from './bulk/table';
import { applyDifference, upsertRows } from './bulk/write-rows';
import { retryConflicts } from './failures';
import { inTransaction } from './in-transaction';
import { addRows } from './replace-rows';
import { PLAYED } from './unmeasured-games';

/** A game's version and what its players did in it. */
export interface MeasuredGame {
  readonly version: GameMeasuredRow;
  readonly rows: readonly PlayerGameRow[];
}

export interface MeasuresWritten {
  /** Those that are still of the version that was measured; the others are to be measured again. */
  readonly games: number;
  /** Rows of `player_game` added, changed or removed. */
  readonly rows: number;
}

/**
 * Makes the rows of games those that were measured, in one transaction. A game that was loaded anew meanwhile is left
 * out: what was measured is no longer what is there.
 *
 * @throws IngestError `RowRefused` when the database refuses a value, `StoreUnavailable`, `StoreConflict`
 */
export async function writeMeasured(pool: Pool, games: readonly MeasuredGame[]): Promise<MeasuresWritten> {
  if (games.length === 0) return { games: 0, rows: 0 };
  return retryConflicts(async () => {
    const byFile = await mayLoadData(pool);
    return inTransaction(pool, (connection) => writeCurrent(connection, games, byFile));
  });
}

async function writeCurrent(
  connection: Connection,
  games: readonly MeasuredGame[],
  byFile: boolean,
): Promise<MeasuresWritten> {
  const gamePks = games.map(({ version }) => version.gamePk);
  const current = await currentVersions(connection, gamePks);
  const valid = games.filter(({ version }) => current.get(version.gamePk) === versionKey(version));
  const known = await measuredOf(connection, gamePks);
  const incoming = (isKnown: boolean): Cell[][] =>
    valid
      .filter(({ version }) => known.has(version.gamePk) === isKnown)
      .flatMap(({ rows }) => rows.map((row) => cells(playerGameTable, row)));
  const added = incoming(false);
  await addRows(connection, playerGameTable, added, byFile);
  const again = valid.map(({ version }) => version.gamePk).filter((gamePk) => known.has(gamePk));
  let rows = added.length;
  if (again.length > 0) {
    const existing = await playerGames(connection, again);
    const differences = difference(playerGameTable, existing, incoming(true));
    rows += await applyDifference(connection, playerGameTable, differences);
  }
  await upsertRows(
    connection,
    gameMeasuredTable,
    valid.map(({ version }) => cells(gameMeasuredTable, version)),
  );
  return { games: valid.length, rows };
}

type Version = Pick<GameMeasuredRow, 'gamePk' | 'season' | 'contentHash' | 'parserVersion'>;

const versionKey = ({ season, contentHash, parserVersion }: Version): string =>
  `${season}/${parserVersion}/${contentHash}`;

/** Versions that are in the tables, by gamePk; locked until the end, so that no load overtakes. */
async function currentVersions(
  connection: Connection,
  gamePks: readonly GamePk[],
): Promise<ReadonlyMap<GamePk, string>> {
  const [rows] = await connection.query<(RowDataPacket & Version)[]>(
    `SELECT game_pk AS gamePk, season, content_hash AS contentHash, parser_version AS parserVersion
     FROM game WHERE game_pk IN (?) AND state IN ${PLAYED} ORDER BY game_pk FOR UPDATE`,
    [gamePks],
  );
  return new Map(rows.map((row) => [row.gamePk, versionKey(row)]));
}

async function measuredOf(connection: Connection, gamePks: readonly GamePk[]): Promise<ReadonlySet<GamePk>> {
  const [rows] = await connection.query<(RowDataPacket & { gamePk: GamePk })[]>(
    'SELECT game_pk AS gamePk FROM game_measured WHERE game_pk IN (?)',
    [gamePks],
  );
  return new Set(rows.map(({ gamePk }) => gamePk));
}

async function playerGames(connection: Connection, gamePks: readonly GamePk[]): Promise<Cell[][]> {
  const [rows] = await connection.query<RowDataPacket[][]>({
    sql: `SELECT ${playerGameTable.columns.join(', ')} FROM player_game WHERE game_pk IN (?)`,
    values: [gamePks],
    rowsAsArray: true,
  });
  return rows as unknown as Cell[][];
}

/** Removes what was measured of games that are gone, or no longer played to their end. @returns rows removed */
export function forgetMeasured(pool: Pool, gamePks: readonly GamePk[]): Promise<number> {
  if (gamePks.length === 0) return Promise.resolve(0);
  return retryConflicts(() =>
    inTransaction(pool, async (connection) => {
      // Loaded again meanwhile: then it is to be measured, not forgotten.
      const back = await currentVersions(connection, gamePks);
      const gone = gamePks.filter((gamePk) => !back.has(gamePk));
      if (gone.length === 0) return 0;
      const existing = await playerGames(connection, gone);
      const removed = { added: [], changed: [], removed: existing };
      const rows = await applyDifference(connection, playerGameTable, removed);
      await connection.query('DELETE FROM game_measured WHERE game_pk IN (?)', [gone]);
      return rows;
    }),
  );
}
