import type { MeasureId, Role } from '../../../../core/stats/measures/measure';

/** What the address of a comparison says. */
export interface CompareQuery {
  players: readonly string[];
  stints: readonly string[];
  role: Role | null;
  measure: MeasureId | null;
  by: 'month' | 'season';
  season: number | null;
}

/** The query of a comparison's address with some of it changed, from its question mark on; empty for none. */
export function compareSearch(query: CompareQuery, change: Partial<CompareQuery> = {}): string {
  const { players, stints, role, measure, by, season } = { ...query, ...change };
  const parts = [
    players.length > 0 && `players=${players.join(',')}`,
    stints.length > 0 && `stints=${stints.join(',')}`,
    role && `role=${role}`,
    measure && `measure=${measure}`,
    by !== 'month' && `by=${by}`,
    season !== null && `season=${season}`,
  ].filter(Boolean);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
