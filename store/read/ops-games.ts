import { Prisma } from '../generated/prisma/client';
import { toDay, toTime } from './column';
import type { Reader } from './reader';
import { readRows } from './rows';

/** A game that is not whole, with what an operator needs to find out why. */
export interface TroubledGame {
  gamePk: number;
  date: string;
  /** quarantined or missing. */
  outcome: string;
  errorKind: string | null;
  errorMessage: string | null;
  /** The bytes that were refused; null where none were stored. */
  lakeKey: string | null;
  workflowId: string;
  updatedAt: string | null;
  /** What the quality rules refused it for. */
  findings: { rule: string; place: string; message: string }[];
}

const MOST = 100;

/** The newest games that were refused or are missing; by the index of outcomes and primary keys. */
export async function readTroubledGames(reader: Reader): Promise<TroubledGame[]> {
  const games = await reader.gameIngest.findMany({
    where: { outcome: { in: ['quarantined', 'missing'] } },
    orderBy: [{ officialDate: 'desc' }, { gamePk: 'asc' }],
    take: MOST,
  });
  if (games.length === 0) return [];
  const findings = await readRows<{ gamePk: number; rule: string; place: string; message: string }>(
    reader,
    Prisma.sql`
    SELECT game_pk AS gamePk, rule, place, message FROM game_finding
    WHERE game_pk IN (${Prisma.join(games.map(({ gamePk }) => gamePk))}) AND grade = 'quarantine'
    ORDER BY game_pk, ordinal`,
  );
  return games.map(({ season: _season, officialDate, updatedAt, ...game }) => ({
    ...game,
    date: toDay(officialDate),
    updatedAt: toTime(updatedAt),
    findings: findings
      .filter(({ gamePk }) => gamePk === game.gamePk)
      .map(({ rule, place, message }) => ({ rule, place, message })),
  }));
}
