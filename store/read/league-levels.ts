import type { Role } from '../../core/stats/measures/measure';
import type { MeasureLevel } from '../../core/stats/stint-page/league-figures';
import { Prisma } from '../generated/prisma/client';
import type { Reader } from './reader';
import { readRows } from './rows';

/** What the league did in a season, in one role; empty where that is not computed. By primary key. */
export function readLevels(reader: Reader, season: number, role: Role): Promise<MeasureLevel[]> {
  return readRows<MeasureLevel>(
    reader,
    Prisma.sql`
    SELECT measure, players, value, prior_mean AS priorMean, prior_deviation AS priorDeviation,
           prior_strength AS priorStrength
    FROM league_level WHERE season = ${season} AND role = ${role} ORDER BY measure`,
  );
}
