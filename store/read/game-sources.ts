import { Prisma } from '../generated/prisma/client';
import { toDay, toTime } from './column';
import type { Reader } from './reader';
import { readRows } from './rows';

/** Where a game's rows come from: the bytes in the lake and the workflow that loaded them. */
export interface GameSource {
  gamePk: number;
  date: string;
  source: string;
  lakeKey: string;
  /** SHA-256 of the bytes, hexadecimal. */
  contentHash: string;
  parserVersion: number;
  workflowId: string;
  loadedAt: string | null;
}

type Row = Omit<GameSource, 'date' | 'loadedAt'> & { day: Date; loaded: Date | null };

/** The sources of some games, by date; games that are not loaded are left out. */
export async function readGameSources(reader: Reader, gamePks: readonly number[]): Promise<GameSource[]> {
  if (gamePks.length === 0) return [];
  const rows = await readRows<Row>(
    reader,
    Prisma.sql`
    SELECT game_pk AS gamePk, official_date AS day, source, lake_key AS lakeKey, content_hash AS contentHash,
           parser_version AS parserVersion, workflow_id AS workflowId, loaded_at AS loaded
    FROM game WHERE game_pk IN (${Prisma.join([...gamePks])}) ORDER BY official_date, game_number, game_pk`,
  );
  return rows.map(({ day, loaded, ...row }) => ({ ...row, date: toDay(day), loadedAt: toTime(loaded) }));
}
