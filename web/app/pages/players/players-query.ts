import type { PlayerSort } from '../../../../store/read/player-choice';

export interface PlayersQuery {
  q: string;
  role: 'all' | 'pitcher' | 'batter';
  letter: string | null;
  team: number | null;
  season: number | null;
  injuries: 'all' | 'now' | 'ever' | 'never';
  sort: PlayerSort;
  page: number;
}

const DEFAULTS: Readonly<Record<string, unknown>> = { role: 'all', injuries: 'all', sort: 'best', page: 1 };

/** The address of the list with some of its filters changed; a new filter starts at page one. */
export function playersAddress(query: PlayersQuery, change: Partial<PlayersQuery>): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries({ ...query, page: 1, ...change })) {
    if (value !== null && value !== '' && value !== DEFAULTS[key]) search.set(key, String(value));
  }
  const text = search.toString();
  return text ? `/players?${text}` : '/players';
}
