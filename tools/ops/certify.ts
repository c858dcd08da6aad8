import { IngestError } from '../../core/errors';
import type { Certificate } from '../../store/certificate';
import type { GameAccount } from '../../store/day-certificate';

const FIRST_SEASON = 1876;
const LAST_SEASON = 2100;

/** @throws IngestError `BadInput` naming the value */
export function parseSeason(text: string): number {
  const season = Number(text);
  if (/^\d{4}$/.test(text) && season >= FIRST_SEASON && season <= LAST_SEASON) return season;
  throw new IngestError(
    'BadInput',
    `season: expected a year from ${FIRST_SEASON} to ${LAST_SEASON}, found "${text}"`,
  );
}

const ACCOUNTS = ['final', 'postponed', 'cancelled', 'suspended', 'pending', 'missing'] as const;

/** `15 scheduled = 14 final + 1 missing (1 quarantined)`: what there is none of is left out. */
export function describeAccount(
  counts: Pick<GameAccount, 'scheduled' | 'quarantined' | (typeof ACCOUNTS)[number]>,
): string {
  const parts = ACCOUNTS.filter((key) => counts[key] > 0).map((key) => `${counts[key]} ${key}`);
  const quarantined = counts.quarantined > 0 ? ` (${counts.quarantined} quarantined)` : '';
  return `${counts.scheduled} scheduled = ${parts.join(' + ') || '0'}${quarantined}`;
}

/** `4,351 pitches, as many as in the box scores`, or how many of them there are not. */
export function describePitches({ pitches, boxPitches, mismatched }: GameAccount): string {
  if (mismatched === 0) return `${pitches} pitches, as many as in the box scores`;
  const games = mismatched === 1 ? '1 game' : `${mismatched} games`;
  return `${pitches} pitches, ${boxPitches} in the box scores: they differ in ${games}`;
}

/** A season's certificate: its sums, the days that are not complete, each game that keeps them from it. */
export function describeCertificate(certificate: Certificate): string {
  const { season, complete, days, troubled, scheduled } = certificate;
  const of = season === null ? 'days' : `season ${season}`;
  if (scheduled === 0) return `${of}: no schedule is known of it, so nothing can be said`;
  const lines = [`${of}: ${complete ? 'complete' : 'NOT COMPLETE'}`, `  ${describeAccount(certificate)}`];
  lines.push(`  ${describePitches(certificate)}`);
  const troubledDays = new Set(troubled.map((game) => game.date));
  const incomplete = days.filter((day) => troubledDays.has(day.date));
  for (const day of incomplete) {
    lines.push(`${day.date}  ${describeAccount(day)}; ${describePitches(day)}`);
    for (const { gamePk, reason, message } of troubled.filter((game) => game.date === day.date)) {
      lines.push(`  ${reason.padEnd(11)} ${gamePk}: ${message}`);
    }
  }
  return lines.join('\n');
}
