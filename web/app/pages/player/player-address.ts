import type { MeasureId } from '../../../../core/stats/measures/measure';
import type { Stretch } from '../../../../store/read/stretch';
import type { ChartFigureProps } from '../../components/chart-figure';

/** What the address of a player's page says; null where it says nothing. */
export interface PlayerQuery {
  playerId: number;
  season: number | null;
  games: Stretch['kind'] | null;
  measure: MeasureId | null;
}

/** The query of a player's address, from its question mark on; empty for none. */
export function playerSearch(
  { season, games, measure }: PlayerQuery,
  change: Partial<PlayerQuery> = {},
): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries({ season, games, measure, ...change }))
    if (value !== null) search.set(key, String(value));
  const text = search.toString();
  return text && `?${text}`;
}

/** Where the picture of one of his charts is. */
export const pictureOf = (query: PlayerQuery, id: string): NonNullable<ChartFigureProps['picture']> => ({
  path: `/players/${query.playerId}/charts/${id}`,
  query: playerSearch(query),
});

export const provenanceOf = (query: PlayerQuery, change: Partial<PlayerQuery> = {}): string =>
  `/players/${query.playerId}/provenance.json${playerSearch(query, { measure: null, ...change })}`;
