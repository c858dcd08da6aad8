import { Prisma } from '../generated/prisma/client';
import { toDay, toTime } from './column';
import type { Reader } from './reader';
import { readRows } from './rows';

/** A piece of a sentence, from `start` to before `end`, in UTF-16 units. */
export interface TextSpan {
  start: number;
  end: number;
}

/** A sentence of the wire that a stint rests on. The text is null where the wire no longer has it. */
export interface StintSentence {
  transactionId: string;
  ordinal: number;
  /** placement, correction, transfer, rehab, end, activation, team_change. */
  part: string;
  date: string | null;
  text: string | null;
  /** Where the sentence speaks of him. */
  spans: TextSpan[];
  lakeKey: string | null;
  observedAt: string | null;
}

/** Parts of a move worth showing: the club and what is done are in every sentence. */
const SHOWN_FIELDS = ['player', 'retroactiveTo', 'reason'];

/** @param json - field → [start, end), as `player_move.spans` has it; anything else gives no spans */
export function readSpans(json: string | null, length: number): TextSpan[] {
  if (json === null) return [];
  let fields: unknown;
  try {
    fields = JSON.parse(json);
  } catch {
    return [];
  }
  if (typeof fields !== 'object' || fields === null) return [];
  const spans = SHOWN_FIELDS.flatMap((field): TextSpan[] => {
    const value = (fields as Record<string, unknown>)[field];
    if (!Array.isArray(value)) return [];
    const [start, end] = value as unknown[];
    return typeof start === 'number' && typeof end === 'number' && start >= 0 && start < end && end <= length
      ? [{ start, end }]
      : [];
  });
  // In order and without overlaps, so that the text can be cut at them.
  return spans
    .sort((a, b) => a.start - b.start)
    .filter((span, index, all) => index === 0 || span.start >= (all[index - 1]?.end ?? 0));
}

interface Row {
  transactionId: string;
  ordinal: number;
  part: string;
  day: Date | null;
  text: string | null;
  spans: string | null;
  lakeKey: string | null;
  observedAt: Date | null;
}

/** The sentences of a stint in order of time, by primary keys alone. */
export async function readStintEvidence(reader: Reader, stintId: string): Promise<StintSentence[]> {
  const rows = await readRows<Row>(
    reader,
    Prisma.sql`
    SELECT e.transaction_id AS transactionId, e.ordinal, e.part, r.date AS day, r.description AS text, m.spans,
           r.lake_key AS lakeKey, r.observed_at AS observedAt
    FROM stint_evidence e
    LEFT JOIN roster_transaction r ON r.transaction_id = e.transaction_id
    LEFT JOIN player_move m ON m.transaction_id = e.transaction_id AND m.ordinal = e.ordinal
    WHERE e.stint_id = ${stintId} ORDER BY r.date, e.transaction_id, e.ordinal`,
  );
  return rows.map(({ day, spans, observedAt, ...row }) => ({
    ...row,
    date: day && toDay(day),
    spans: readSpans(spans, row.text?.length ?? 0),
    observedAt: toTime(observedAt),
  }));
}
