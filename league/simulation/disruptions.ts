import { addDays } from './calendar';
import type { Fixture } from './schedule';
import { randomFor } from './random';

/**
 * Rain and doubleheaders. A postponed game keeps its gamePk and its number and moves to the next day of the series (or
 * to a later visit of the same club) as one half of a doubleheader; a few doubleheaders are planned from the start.
 */
const POSTPONEMENT_RATE = 0.016;
const PLANNED_RATE = 0.003;

/** Changes the fixtures in place. */
export function disrupt(seed: number, season: number, fixtures: Fixture[]): void {
  const random = randomFor(seed, 'weather', season);
  const onDate = new Map<string, number>();
  const key = (club: number, date: string): string => `${club} ${date}`;
  for (const game of fixtures) {
    for (const club of [game.awayId, game.homeId])
      onDate.set(key(club, game.date), (onDate.get(key(club, game.date)) ?? 0) + 1);
  }
  const busy = (game: Fixture, date: string): number =>
    Math.max(onDate.get(key(game.awayId, date)) ?? 0, onDate.get(key(game.homeId, date)) ?? 0);
  const move = (game: Fixture, date: string): void => {
    for (const club of [game.awayId, game.homeId]) {
      onDate.set(key(club, game.date), (onDate.get(key(club, game.date)) ?? 1) - 1);
      onDate.set(key(club, date), (onDate.get(key(club, date)) ?? 0) + 1);
    }
    game.date = date;
  };
  const byHome = new Map<string, Fixture[]>();
  for (const game of fixtures) {
    const pair = `${game.awayId} ${game.homeId}`;
    byHome.set(pair, [...(byHome.get(pair) ?? []), game]);
  }
  for (const game of fixtures) {
    const planned = random.chance(PLANNED_RATE);
    const rain = random.chance(POSTPONEMENT_RATE * (game.date.slice(5) < '06-15' ? 1.5 : 0.7));
    if (!(planned || rain) || game.doubleHeader !== 'N') continue;
    const later = (byHome.get(`${game.awayId} ${game.homeId}`) ?? []).filter(
      (other) => other.date > game.date && other.doubleHeader === 'N' && busy(other, other.date) === 1,
    );
    const target = later.find((other) => !planned || other.date === addDays(game.date, 1));
    if (target === undefined) continue;
    const kind = random.chance(0.5) ? 'S' : 'Y';
    move(game, target.date);
    game.postponed = !planned;
    if (planned) game.originalDate = target.date;
    game.doubleHeader = kind;
    target.doubleHeader = kind;
    game.gameNumber = 1;
    target.gameNumber = 2;
  }
}
