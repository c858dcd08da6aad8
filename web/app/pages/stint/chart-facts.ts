import type { WindowChoice } from '../../../../core/stats/stint-page/window-choice';
import type { PlaceKind } from '../../../../core/stats/stint-page/places';
import type { ChartSource } from '../../components/chart-provenance';

/** Which games a chart is made of: those of both windows, or all of the seasons around the stint. */
export type ChartGames = 'windows' | 'seasons';

/** A chart of a stint's page with what it was made of. */
export interface ChartFacts {
  title: string;
  of: ChartGames;
  /** How many games, and the first and last day of them. */
  games: { count: number; first: string; last: string };
  parameters: Readonly<Record<string, string | number>>;
}

/** The query that asks for the same page again, "?role=pitcher&unit=games&size=10". */
export function stintQuery({ role, unit, size, crossOffSeason }: WindowChoice, kind: PlaceKind): string {
  const query = new URLSearchParams({ role, unit, size: String(size) });
  if (crossOffSeason) query.set('winters', 'cross');
  if (kind !== 'all') query.set('kind', kind);
  return `?${query.toString()}`;
}

/** @param json - address of the page's provenance */
export function toChartSource({ games, parameters }: ChartFacts, json: string): ChartSource {
  return { games, parameters, json };
}
