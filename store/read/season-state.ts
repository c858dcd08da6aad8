import { sumOfAccounts } from '../day-certificate';
import type { GameAccount } from '../day-certificate';
import { readCertifiedDays, readCertifiedSeasons } from './certified-days';
import type { CertifiedDay } from './certified-days';
import { readFailedDays } from './failed-days';
import type { FailedDay } from './failed-days';
import { readFindingCounts, readFindings } from './findings';
import type { FindingCount, GameFinding } from './findings';
import { readLastAudit } from './last-audit';
import type { LastAudit } from './last-audit';
import type { Reader } from './reader';

/** How whole a season is: its days, what speaks against its games, the runs that failed. */
export interface SeasonState {
  /** Null when the season asked for has no certificate, or no season has one. */
  season: number | null;
  /** Seasons that can be chosen, newest first. */
  seasons: number[];
  days: CertifiedDay[];
  total: GameAccount;
  findingCounts: FindingCount[];
  /** At most a hundred. */
  findings: GameFinding[];
  failedDays: FailedDay[];
  lastAudit: LastAudit | null;
}

const FINDINGS = 100;

/** The state of a season, or of the newest one; six queries by season or by its days. */
export async function readSeasonState(reader: Reader, asked: number | null): Promise<SeasonState> {
  const seasons = await readCertifiedSeasons(reader);
  const season = asked === null ? (seasons[0] ?? null) : seasons.includes(asked) ? asked : null;
  const days = season === null ? [] : await readCertifiedDays(reader, season);
  // A season without a certificate can still have findings, or a day whose every run failed.
  const year = season ?? asked;
  const [from, to] = year === null ? ['1876-01-01', '9999-12-31'] : [`${year}-01-01`, `${year}-12-31`];
  return {
    season,
    seasons,
    days,
    total: sumOfAccounts(days),
    findingCounts: await readFindingCounts(reader, { from, to }),
    findings: await readFindings(reader, { from, to }, FINDINGS),
    failedDays: await readFailedDays(reader, from, to),
    lastAudit: await readLastAudit(reader),
  };
}
