import type { PlayerSeries } from '../player-series';

/**
 * Who pitches and also bats, as all pitchers of the National League did, is a batter too only if he bats in at least
 * so many times the games in which he pitches.
 */
const BATTED_FOR_PITCHED = 2;

/**
 * Seasons in which a player did what a series tells of as his trade, and not only beside another one.
 *
 * @param pitching - the same player's games as a pitcher; undefined where he never was one
 */
export function tradeSeasons(
  { role, games }: PlayerSeries,
  pitching: PlayerSeries | undefined,
): ReadonlySet<number> {
  const played = gamesBySeason(games);
  const pitched = gamesBySeason(pitching?.games ?? []);
  const own = [...played].filter(
    ([season, count]) => role === 'pitcher' || count >= BATTED_FOR_PITCHED * (pitched.get(season) ?? 0),
  );
  return new Set(own.map(([season]) => season));
}

function gamesBySeason(games: PlayerSeries['games']): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { season } of games) counts.set(season, (counts.get(season) ?? 0) + 1);
  return counts;
}
