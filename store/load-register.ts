import type { Connection, Pool, RowDataPacket } from 'mysql2/promise';
import type { RegisterPersonRow } from '../core/injuries/people/register-person';
import { difference } from './bulk/difference';
import { cells } from './bulk/table';
import type { Cell } from './bulk/table';
import { registerPersonTable } from './bulk/tables';
import { upsertRows } from './bulk/write-rows';
import { retryConflicts } from './failures';
import { inTransaction } from './in-transaction';

export interface RegisterLoad {
  readonly rows: number;
  /** Rows added or changed. */
  readonly written: number;
}

const PEOPLE_A_TRANSACTION = 5_000;

/**
 * Writes people of the register, a slice in each transaction: those who are new and those of whom something differs.
 * Nobody is removed, since the register comes in many files, and MLB's ids stay with people. A load that was broken off
 * has written some of its slices, and is done by loading again.
 *
 * @throws IngestError `RowRefused` when the database refuses a value, `StoreUnavailable`, `StoreConflict`
 */
export async function loadRegister(pool: Pool, people: readonly RegisterPersonRow[]): Promise<RegisterLoad> {
  // In one order, so that two loads wait for each other instead of locking each other out.
  const ordered = [...people].sort((a, b) => a.playerId - b.playerId);
  let written = 0;
  for (let start = 0; start < ordered.length; start += PEOPLE_A_TRANSACTION) {
    const rows = ordered
      .slice(start, start + PEOPLE_A_TRANSACTION)
      .map((person) => cells(registerPersonTable, person));
    written += await retryConflicts(() =>
      inTransaction(pool, (connection) => writeChanged(connection, rows)),
    );
  }
  return { rows: people.length, written };
}

async function writeChanged(connection: Connection, rows: readonly Cell[][]): Promise<number> {
  const existing = await readPeople(
    connection,
    rows.map(([playerId = null]) => playerId),
  );
  const { added, changed } = difference(registerPersonTable, existing, rows);
  // Not inserted: another load may have added them meanwhile.
  const writing = [...added, ...changed.map(({ after }) => after)];
  await upsertRows(connection, registerPersonTable, writing);
  return writing.length;
}

async function readPeople(connection: Connection, playerIds: readonly Cell[]): Promise<Cell[][]> {
  const { columns, name } = registerPersonTable;
  const [rows] = await connection.query<RowDataPacket[][]>({
    sql: `SELECT ${columns.join(', ')} FROM \`${name}\` WHERE \`player_id\` IN (?)`,
    values: [playerIds],
    rowsAsArray: true,
  });
  return rows as unknown as Cell[][];
}
