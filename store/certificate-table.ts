import type { Pool, RowDataPacket } from 'mysql2/promise';
import type { IsoDate } from '../core/ids';
import type { CertifiedRange, DayCertificate } from './day-certificate';
import { sqlInstant } from './sql-instant';

const COUNTS = [
  ['season', 'season'],
  ['scheduled', 'scheduled'],
  ['final', 'final'],
  ['postponed', 'postponed'],
  ['cancelled', 'cancelled'],
  ['suspended', 'suspended'],
  ['pending', 'pending'],
  ['missing', 'missing'],
  ['quarantined', 'quarantined'],
  ['pitches', 'pitches'],
  ['box_pitches', 'boxPitches'],
  ['mismatched_games', 'mismatched'],
] as const satisfies readonly (readonly [string, keyof DayCertificate])[];

const columns = COUNTS.map(([column]) => `\`${column}\``);

type Kept = RowDataPacket & { readonly date: string } & Readonly<Record<string, unknown>>;

/** Those of the days that have a certificate; it may be out of date where a run was cut off before its end. */
export async function certifiedDays(pool: Pool, days: readonly IsoDate[]): Promise<Set<IsoDate>> {
  if (days.length === 0) return new Set();
  const [rows] = await pool.query<(RowDataPacket & { day: IsoDate })[]>(
    'SELECT official_date AS day FROM day_certificate WHERE official_date IN (?)',
    [days],
  );
  return new Set(rows.map(({ day }) => day));
}

/** Makes the kept certificates of a range these; days that have no game any more lose theirs. Writes what differs. */
export async function keepCertificates(
  pool: Pool,
  range: CertifiedRange,
  days: readonly DayCertificate[],
): Promise<void> {
  const [where, values] =
    'season' in range
      ? (['season = ?', [range.season]] as const)
      : (['official_date BETWEEN ? AND ?', [range.from, range.to]] as const);
  const [kept] = await pool.query<Kept[]>(
    `SELECT official_date AS date, ${columns.join(', ')} FROM day_certificate WHERE ${where} ORDER BY official_date`,
    [...values],
  );
  const before = new Map(kept.map((row) => [row.date, row]));
  const changed = days.filter((day) => {
    const row = before.get(day.date);
    before.delete(day.date);
    return row === undefined || COUNTS.some(([column, field]) => Number(row[column]) !== day[field]);
  });
  if (before.size > 0) {
    await pool.query('DELETE FROM day_certificate WHERE official_date IN (?)', [[...before.keys()]]);
  }
  if (changed.length === 0) return;
  const certifiedAt = sqlInstant(new Date().toISOString());
  const all = ['`official_date`', ...columns, '`certified_at`'];
  const assignments = all.slice(1).map((column) => `${column} = VALUES(${column})`);
  await pool.query(
    `INSERT INTO day_certificate (${all.join(', ')}) VALUES ? ON DUPLICATE KEY UPDATE ${assignments.join(', ')}`,
    [changed.map((day) => [day.date, ...COUNTS.map(([, field]) => day[field]), certifiedAt])],
  );
}
