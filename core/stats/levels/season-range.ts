import type { PlayerSeries } from '../player-series';

/** The games of one season in a series, from `from` to before `until`: game order keeps them together. */
export function seasonRange({ games }: PlayerSeries, season: number): { from: number; until: number } {
  const from = games.findIndex((game) => game.season === season);
  if (from < 0) return { from: 0, until: 0 };
  let until = from;
  while (games[until]?.season === season) until++;
  return { from, until };
}
