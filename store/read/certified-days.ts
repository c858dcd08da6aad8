import { Prisma } from '../generated/prisma/client';
import { toDay, toTime } from './column';
import type { Reader } from './reader';
import { readRows } from './rows';

/** How many of a day's or a season's scheduled games are accounted for, and how; each in exactly one count. */
export interface CertifiedCounts {
  scheduled: number;
  final: number;
  postponed: number;
  cancelled: number;
  suspended: number;
  pending: number;
  missing: number;
  /** Those of the missing ones whose feed was refused. */
  quarantined: number;
  /** Pitch rows of the final games. */
  pitches: number;
  /** Pitches by the box scores of the same games. */
  boxPitches: number;
  /** Final games in which the two differ. */
  mismatched: number;
}

/** The certificate of a day. */
export interface CertifiedDay extends CertifiedCounts {
  date: string;
  certifiedAt: string | null;
}

/** Seasons that have certificates, newest first. */
export async function readCertifiedSeasons(reader: Reader): Promise<number[]> {
  const rows = await readRows<{ season: number }>(
    reader,
    Prisma.sql`SELECT DISTINCT season FROM day_certificate ORDER BY season DESC`,
  );
  return rows.map(({ season }) => season);
}

/** The days of a season in order, at most one year of them. */
export async function readCertifiedDays(reader: Reader, season: number): Promise<CertifiedDay[]> {
  const rows = await readRows<CertifiedCounts & { day: Date; certifiedAt: Date }>(
    reader,
    Prisma.sql`
    SELECT official_date AS day, scheduled, final, postponed, cancelled, suspended, pending, missing, quarantined,
           pitches, box_pitches AS boxPitches, mismatched_games AS mismatched, certified_at AS certifiedAt
    FROM day_certificate WHERE season = ${season} ORDER BY official_date LIMIT 366`,
  );
  return rows.map(({ day, certifiedAt, ...counts }) => ({
    date: toDay(day),
    ...counts,
    certifiedAt: toTime(certifiedAt),
  }));
}

/** The counts of all days together. */
export function sumOfDays(days: readonly CertifiedCounts[]): CertifiedCounts {
  const total: CertifiedCounts = {
    scheduled: 0,
    final: 0,
    postponed: 0,
    cancelled: 0,
    suspended: 0,
    pending: 0,
    missing: 0,
    quarantined: 0,
    pitches: 0,
    boxPitches: 0,
    mismatched: 0,
  };
  for (const day of days) {
    for (const key of Object.keys(total) as (keyof CertifiedCounts)[]) total[key] += day[key];
  }
  return total;
}
