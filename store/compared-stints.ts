import type { Connection, ResultSetHeader, RowDataPacket } from 'mysql2/promise';
import type { IsoDate } from '../core/ids';
import type {
  StintChangeRow,
  StintCourseRow,
  StintLeadRow,
  StintSubjectRow,
} from '../core/stats/statistics-rows';
import {
  stintChangeTable,
  stintCourseTable,
  stintLeadTable,
  stintSubjectTable,
} from './bulk/statistics-tables';
import type { Table } from './bulk/table';

/** What was compared of the stints of some seasons. */
export interface ComparedFigures {
  readonly changes: readonly StintChangeRow[];
  readonly courses: readonly StintCourseRow[];
  readonly leads: readonly StintLeadRow[];
}

/** Days from the start to the newest day, for those who have not returned: what `followed_days` is to be. */
const FOLLOWED = 'GREATEST(DATEDIFF(?, started_on), 0)';

/** Those whose days do not reach to the newest day; the day is the only parameter. */
export const NOT_FOLLOWED = `returned_on IS NULL AND followed_days <> ${FOLLOWED}`;

/** Lets those who have not returned be followed to the newest day. @returns how many rows changed */
export async function followSubjects(connection: Connection, asOf: IsoDate): Promise<number> {
  const [{ affectedRows }] = await connection.query<ResultSetHeader>(
    `UPDATE stint_subject SET followed_days = ${FOLLOWED} WHERE ${NOT_FOLLOWED}`,
    [asOf, asOf],
  );
  return affectedRows;
}

/** All stints that were compared, by season and key; those who have not returned are followed to the newest day. */
export async function comparedSubjects(connection: Connection, asOf: IsoDate): Promise<StintSubjectRow[]> {
  const days = await followedDays(connection, asOf);
  const subjects = await rowsOf(connection, stintSubjectTable, null);
  return subjects.map((subject) => ({
    ...subject,
    followedDays: subject.returnedOn === null ? (days.get(subject.stintId) ?? 0) : subject.followedDays,
  }));
}

/** What was compared of one season's stints, by key. */
export async function comparedFigures(connection: Connection, season: number): Promise<ComparedFigures> {
  const leads = await rowsOf(connection, stintLeadTable, season);
  return {
    changes: await rowsOf(connection, stintChangeTable, season),
    courses: await rowsOf(connection, stintCourseTable, season),
    // The database has 1 and 0 for true and false.
    leads: leads.map((lead) => ({ ...lead, alarm: Boolean(lead.alarm) })),
  };
}

async function followedDays(connection: Connection, asOf: IsoDate): Promise<ReadonlyMap<string, number>> {
  const [rows] = await connection.query<(RowDataPacket & { stintId: string; days: number })[]>(
    `SELECT stint_id AS stintId, ${FOLLOWED} AS days FROM stint_subject WHERE returned_on IS NULL`,
    [asOf],
  );
  return new Map(rows.map(({ stintId, days }) => [stintId, days]));
}

async function rowsOf<Row>(
  connection: Connection,
  definition: Table<Row>,
  season: number | null,
): Promise<Row[]> {
  const columns = definition.columns.map((column, n) => `${column} AS \`${definition.fields[n]}\``);
  const order = definition.keyPositions.map((position) => definition.columns[position]);
  const [rows] = await connection.query<RowDataPacket[]>(
    `SELECT ${columns.join(', ')} FROM \`${definition.name}\`${season === null ? '' : ' WHERE season = ?'}
     ORDER BY ${(season === null ? ['season', ...order] : order).join(', ')}`,
    season === null ? [] : [season],
  );
  return rows as unknown as Row[];
}
