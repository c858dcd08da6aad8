import { Prisma } from '../generated/prisma/client';
import type { GameAccount } from '../day-certificate';
import { toDay, toTime } from './column';
import type { Reader } from './reader';
import { readRows } from './rows';

/** The certificate of a day. */
export interface CertifiedDay extends GameAccount {
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
  const rows = await readRows<GameAccount & { day: Date; certifiedAt: Date }>(
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
