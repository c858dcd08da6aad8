import { Prisma } from '../generated/prisma/client';
import { toDay } from './column';
import type { Reader } from './reader';
import { readRows } from './rows';

/** Something a person should look at, or has looked at. */
export interface ReviewLine {
  reviewId: string;
  kind: string;
  date: string;
  transactionId: string | null;
  playerId: number | null;
  playerName: string | null;
  stintId: string | null;
  message: string;
  /** Why it needs no further look; null while it is open. */
  resolution: string | null;
}

export interface ReviewQueue {
  /** By kind, those with open items first, the most frequent first. */
  counts: { kind: string; open: number; resolved: number }[];
  /** The newest of those that are open, and of those that are not. */
  open: ReviewLine[];
  resolved: ReviewLine[];
}

/** Which of the queue's items. */
export interface ReviewFilter {
  /** All kinds when left out. */
  kind?: string | undefined;
  /** Those that a person decided, too. */
  all?: boolean | undefined;
  limit: number;
}

const OPEN = 100;
const RESOLVED = 30;

async function readLines(reader: Reader, which: Prisma.Sql, limit: number): Promise<ReviewLine[]> {
  const rows = await readRows<Omit<ReviewLine, 'date'> & { day: Date }>(
    reader,
    Prisma.sql`
    SELECT review_id AS reviewId, kind, date AS day, transaction_id AS transactionId, player_id AS playerId,
           player_name AS playerName, stint_id AS stintId, message, resolution
    FROM review_item WHERE ${which} ORDER BY date DESC, review_id LIMIT ${limit}`,
  );
  return rows.map(({ day, ...line }) => ({ ...line, date: toDay(day) }));
}

/** Items of the queue, the newest first. */
export function readReviewItems(reader: Reader, { kind, all, limit }: ReviewFilter): Promise<ReviewLine[]> {
  const ofKind = kind === undefined ? Prisma.sql`1 = 1` : Prisma.sql`kind = ${kind}`;
  const isOpen = all ? Prisma.sql`1 = 1` : Prisma.sql`resolution IS NULL`;
  return readLines(reader, Prisma.sql`${ofKind} AND ${isOpen}`, limit);
}

/** The queue for a person's review: how much there is of each kind, and the newest. */
export async function readReviewQueue(reader: Reader): Promise<ReviewQueue> {
  const [counts, open, resolved] = await Promise.all([
    readRows<{ kind: string; open: number; resolved: number }>(
      reader,
      Prisma.sql`
      SELECT kind, SUM(resolution IS NULL) AS open, SUM(resolution IS NOT NULL) AS resolved
      FROM review_item GROUP BY kind ORDER BY open DESC, resolved DESC, kind`,
    ),
    readLines(reader, Prisma.sql`resolution IS NULL`, OPEN),
    readLines(reader, Prisma.sql`resolution IS NOT NULL`, RESOLVED),
  ]);
  return { counts, open, resolved };
}
