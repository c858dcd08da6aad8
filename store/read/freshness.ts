import { Prisma } from '../generated/prisma/client';
import { toDay, toTime } from './column';
import type { Reader } from './reader';
import { readRows } from './rows';

/** How new and how whole the data are. Every page carries it. */
export interface Freshness {
  sources: { source: string; fictional: boolean; copyright: string }[];
  /** True when any of the data are invented. */
  fictional: boolean;
  /** The latest official date with a final game. */
  latestDay: string | null;
  /** When the newest run of a day's ingest ended, ISO time. */
  lastRunAt: string | null;
  /** Official date of that run. */
  lastRunDay: string | null;
  games: number;
  pitches: number;
  trackedPitches: number;
  /** Games whose feed was refused. */
  quarantined: number;
  /** Games that should be there and are not. */
  missing: number;
}

interface TotalsRow {
  games: number;
  pitches: number;
  tracked: number;
  latest: Date | null;
}

/** Totals come from the game table (one row a game), never from a count over pitches. */
export async function readFreshness(reader: Reader): Promise<Freshness> {
  const [sources, totals, lastRun, issues] = await Promise.all([
    reader.dataSource.findMany({ orderBy: { source: 'asc' } }),
    readRows<TotalsRow>(
      reader,
      Prisma.sql`
      SELECT COUNT(*) AS games, COALESCE(SUM(pitches), 0) AS pitches,
             COALESCE(SUM(tracked_pitches), 0) AS tracked, MAX(official_date) AS latest
      FROM game WHERE state = 'final'`,
    ),
    reader.dayIngest.findFirst({
      orderBy: { finishedAt: 'desc' },
      select: { finishedAt: true, officialDate: true },
    }),
    readRows<{ outcome: string; n: number }>(
      reader,
      Prisma.sql`
      SELECT outcome, COUNT(*) AS n FROM game_ingest WHERE outcome IN ('quarantined', 'missing') GROUP BY outcome`,
    ),
  ]);
  const count = (outcome: string) => issues.find((row) => row.outcome === outcome)?.n ?? 0;
  const total = totals[0];
  return {
    sources,
    fictional: sources.some((source) => source.fictional),
    latestDay: total?.latest ? toDay(total.latest) : null,
    lastRunAt: toTime(lastRun?.finishedAt ?? null),
    lastRunDay: lastRun ? toDay(lastRun.officialDate) : null,
    games: total?.games ?? 0,
    pitches: total?.pitches ?? 0,
    trackedPitches: total?.tracked ?? 0,
    quarantined: count('quarantined'),
    missing: count('missing'),
  };
}
