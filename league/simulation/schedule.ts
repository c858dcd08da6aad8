import { addDays, openingDay } from './calendar';
import { CLUBS, type Club } from './clubs';
import { randomFor, type Random } from './random';

/**
 * The regular season: an opening weekend, then 26 weeks of a mid-week and a weekend series, with the All-Star break in
 * place of one mid-week series: 52 rounds in which all thirty clubs are paired, 162 games a club.
 */
export interface Fixture {
  season: number;
  /** 1 … 2430. */
  number: number;
  /** Official date. Moves with a postponement; `originalDate` does not. */
  date: string;
  originalDate: string;
  awayId: number;
  homeId: number;
  series: number;
  gameOfSeries: number;
  seriesLength: number;
  doubleHeader: 'N' | 'Y' | 'S';
  gameNumber: 1 | 2;
  postponed: boolean;
}

const WEEKS = 26;
/** The mid-week without games, counted from the first full week: the second week of July. */
export const BREAK_WEEK = 15;
const FOUR_GAME_WEEKS = new Set([2, 6, 10, 14, 18, 22]);

interface Round {
  monday: string;
  kind: 'opening' | 'midweek' | 'weekend';
  length: 3 | 4;
}

/** gamePk of the n-th game of a season: 9 yyyy nnnn. */
export function gamePkOf(season: number, number: number): number {
  return 900_000_000 + season * 10_000 + number;
}

/** Season and number of a gamePk, or undefined where it is none of ours. */
export function splitGamePk(gamePk: number): { season: number; number: number } | undefined {
  const season = Math.floor((gamePk - 900_000_000) / 10_000);
  const number = gamePk % 10_000;
  return season >= 1900 && season <= 2999 && number >= 1 && number <= 2430 ? { season, number } : undefined;
}

function rounds(season: number): Round[] {
  const opening = openingDay(season);
  const list: Round[] = [{ monday: addDays(opening, -3), kind: 'opening', length: 3 }];
  for (let week = 0; week < WEEKS; week++) {
    const monday = addDays(opening, 4 + week * 7);
    if (week !== BREAK_WEEK)
      list.push({ monday, kind: 'midweek', length: FOUR_GAME_WEEKS.has(week) ? 4 : 3 });
    list.push({ monday, kind: 'weekend', length: 3 });
  }
  return list;
}

/** How often two clubs should meet, in series: division rivals most, the other league least. */
function wantedSeries(a: Club, b: Club): number {
  if (a.divisionId === b.divisionId) return 4;
  return a.leagueId === b.leagueId ? 2 : 1;
}

/** Pairs all clubs, favouring pairs that have met too rarely and never repeating the round before. */
function pairUp(random: Random, met: Map<string, number>, last: Map<number, number>): [Club, Club][] {
  for (;;) {
    const free = random.shuffle(CLUBS);
    const pairs: [Club, Club][] = [];
    while (free.length > 0) {
      const a = free.pop();
      if (a === undefined) break;
      const score = (b: Club): number =>
        wantedSeries(a, b) -
        (met.get(pairKey(a.id, b.id)) ?? 0) +
        random.next() * 0.9 -
        (last.get(a.id) === b.id ? 99 : 0);
      const scored = free.map((b) => ({ b, value: score(b) })).sort((x, y) => y.value - x.value);
      const best = scored[0];
      if (best === undefined || best.value < -50) break;
      pairs.push([a, best.b]);
      free.splice(free.indexOf(best.b), 1);
    }
    if (pairs.length === CLUBS.length / 2) return pairs;
  }
}

const pairKey = (a: number, b: number): string => (a < b ? `${a}-${b}` : `${b}-${a}`);

function datesOf(round: Round, random: Random): string[] {
  if (round.kind === 'opening') {
    const offset = random.chance(0.7) ? [3, 5, 6] : [4, 5, 6];
    return offset.map((day) => addDays(round.monday, day));
  }
  const first = round.kind === 'weekend' ? 4 : round.length === 4 ? 0 : random.chance(0.5) ? 0 : 1;
  return Array.from({ length: round.length }, (_, i) => addDays(round.monday, first + i));
}

/** All fixtures of a season as first printed, in date order; numbered 1 … 2430. */
export function printedSchedule(seed: number, season: number): Fixture[] {
  const random = randomFor(seed, 'schedule', season);
  const met = new Map<string, number>();
  const homeSurplus = new Map<number, number>();
  let last = new Map<number, number>();
  const fixtures: Fixture[] = [];
  rounds(season).forEach((round, series) => {
    const next = new Map<number, number>();
    for (const [a, b] of pairUp(random, met, last)) {
      const lean = (homeSurplus.get(a.id) ?? 0) - (homeSurplus.get(b.id) ?? 0);
      const home = lean < 0 || (lean === 0 && random.chance(0.5)) ? a : b;
      const away = home === a ? b : a;
      homeSurplus.set(home.id, (homeSurplus.get(home.id) ?? 0) + round.length);
      homeSurplus.set(away.id, (homeSurplus.get(away.id) ?? 0) - round.length);
      met.set(pairKey(a.id, b.id), (met.get(pairKey(a.id, b.id)) ?? 0) + 1);
      next.set(a.id, b.id).set(b.id, a.id);
      datesOf(round, random).forEach((date, i) =>
        fixtures.push({
          season,
          number: 0,
          date,
          originalDate: date,
          awayId: away.id,
          homeId: home.id,
          series: series + 1,
          gameOfSeries: i + 1,
          seriesLength: round.length,
          doubleHeader: 'N',
          gameNumber: 1,
          postponed: false,
        }),
      );
    }
    last = next;
  });
  fixtures.sort((a, b) => a.date.localeCompare(b.date) || a.homeId - b.homeId);
  fixtures.forEach((fixture, i) => (fixture.number = i + 1));
  return fixtures;
}
