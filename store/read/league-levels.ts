import type { MeasureId, Role } from '../../core/stats/measures/measure';
import type { MeasureLevel } from '../../core/stats/stint-page/league-figures';
import type { Reader } from './reader';

/** What the league did in a season, in one role; empty where that is not computed. */
export async function readLevels(reader: Reader, season: number, role: Role): Promise<MeasureLevel[]> {
  const rows = await reader.leagueLevel.findMany({
    where: { season, role },
    omit: { season: true, role: true },
  });
  return rows.map((row) => ({ ...row, measure: row.measure as MeasureId }));
}
