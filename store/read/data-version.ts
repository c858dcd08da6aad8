import { createHash } from 'node:crypto';
import { Prisma } from '../generated/prisma/client';
import { toTime } from './column';
import type { Reader } from './reader';
import { readRows } from './rows';

/** The state of the database: two equal ids mean that every page shows the same. */
export interface DataVersion {
  /** Such as `20261126T161659Z-1f0c93ab`: when anything was last written, and what the ledgers held. */
  id: string;
  /** When anything was last written, ISO time; null for an empty database. */
  writtenAt: string | null;
}

interface Mark {
  ledger: string;
  entries: number;
  newest: Date | null;
}

/** What each ledger holds: every run that writes rows leaves an entry in one of them. */
const LEDGERS = [
  ['game_version', 'recorded_at'],
  ['game_ingest', 'updated_at'],
  ['day_ingest', 'finished_at'],
  ['day_certificate', 'certified_at'],
  ['lake_audit', 'finished_at'],
  ['transaction_ingest', 'loaded_at'],
  ['injury_derivation', 'finished_at'],
  ['statistics_run', 'finished_at'],
] as const;

const stamp = (iso: string): string => iso.slice(0, 19).replace(/[-:]/g, '') + 'Z';

/** A count and a maximum over each ledger: milliseconds, whatever the number of pitches. */
export async function readDataVersion(reader: Reader): Promise<DataVersion> {
  const marks = await readRows<Mark>(
    reader,
    Prisma.join(
      LEDGERS.map(
        ([table, column]) => Prisma.sql`
        SELECT ${table} AS ledger, COUNT(*) AS entries, MAX(${Prisma.raw(column)}) AS newest FROM ${Prisma.raw(table)}`,
      ),
      ' UNION ALL ',
    ),
  );
  const written = marks.map(({ newest }) => toTime(newest)).filter((time) => time !== null);
  const writtenAt = written.sort().at(-1) ?? null;
  const facts = marks.map(({ ledger, entries, newest }) => [ledger, Number(entries), toTime(newest)]).sort();
  const digest = createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 8);
  return { id: `${writtenAt === null ? 'empty' : stamp(writtenAt)}-${digest}`, writtenAt };
}
