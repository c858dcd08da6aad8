import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { PITCHES } from './arsenal';
import { ageSpeedChange } from './careers';
import { playClubSeason } from './club-season';
import { CLUBS } from './clubs';
import { daysBetween, openingDay } from './calendar';
import { liveFeed } from './feed/live-feed';
import { planFixtures } from './fixtures';
import { playGame } from './game/play-game';
import { seasonOf, type Season } from './season';
import { SCENARIOS, scenarioNamed, type ScenarioName } from './scenarios';
import { speedShift } from './shift';
import type { Stint } from './stint';
import { swingOf } from './swing';
import { transactionsOf } from './transactions';
import { truthManifest, type StintTruth } from './truth';

const SEED = 2016;
const YEAR = 2026;
const OPENING = openingDay(YEAR);
const digest = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);

/** Pitcher-games as the simulation leaves them: summed deviation of speed from talent, pitches, breaking balls. */
interface Outing {
  date: string;
  pitches: number;
  deviation: number;
  breaking: number;
  /** Expected breaking balls by the pitcher's own usage. */
  breakingByTalent: number;
}

function outingsOf(season: Season, wanted: ReadonlySet<number>): Map<number, Outing[]> {
  const outings = new Map<number, Outing[]>();
  for (const game of season.fixtures) {
    const today = new Map<number, Outing>();
    for (const play of playGame(season, game).plays)
      for (const event of play.events) {
        if (event.kind !== 'pitch' || !wanted.has(event.pitcher.id)) continue;
        const skills = event.pitcher.pitcher!;
        const outing = today.get(event.pitcher.id) ?? {
          date: game.date,
          pitches: 0,
          deviation: 0,
          breaking: 0,
          breakingByTalent: 0,
        };
        outing.pitches += 1;
        outing.deviation += event.speed - skills.repertoire.find((p) => p.code === event.type)!.speed;
        const isBreaking = (code: keyof typeof PITCHES): boolean => PITCHES[code].family === 'breaking';
        outing.breaking += isBreaking(event.type) ? 1 : 0;
        outing.breakingByTalent += skills.repertoire
          .filter((p) => isBreaking(p.code))
          .reduce((sum, p) => sum + p.usage, 0);
        today.set(event.pitcher.id, outing);
      }
    for (const [id, outing] of today) outings.set(id, [...(outings.get(id) ?? []), outing]);
  }
  return outings;
}

/** Stints of pitchers that began after opening day and ended with their season still on. */
function pitcherStints(scenario: ScenarioName): StintTruth[] {
  const manifest = truthManifest({ seed: SEED, scenario }, YEAR);
  return manifest.stints.filter(
    (stint) =>
      stint.kind === 'injury' &&
      stint.role === 'pitcher' &&
      stint.outFrom > '2026-04-20' &&
      stint.activatedOn !== null &&
      stint.activatedOn < '2026-09-10',
  );
}

const mean = (list: readonly number[]): number => list.reduce((sum, x) => sum + x, 0) / list.length;
const errorOf = (list: readonly number[]): number =>
  Math.sqrt(mean(list.map((x) => (x - mean(list)) ** 2)) / (list.length - 1));

/** Change of speed and of breaking share (against talent) from all games before to all games after, stint by stint. */
function changes(outings: Map<number, Outing[]>, stints: readonly StintTruth[]) {
  const velocity: number[] = [];
  const breaking: number[] = [];
  for (const stint of stints) {
    const own = outings.get(stint.playerId) ?? [];
    const before = own.filter((outing) => outing.date < stint.outFrom);
    const after = own.filter((outing) => outing.date >= stint.activatedOn!);
    if (before.length < 3 || after.length < 3) continue;
    const speed = (list: Outing[]): number =>
      mean(
        list.map((o) => o.deviation / o.pitches - SCENARIOS.trend.trendADay * daysBetween(OPENING, o.date)),
      );
    const share = (list: Outing[]): number =>
      list.reduce((sum, o) => sum + o.breaking - o.breakingByTalent, 0) /
      list.reduce((sum, o) => sum + o.pitches, 0);
    velocity.push(speed(after) - speed(before));
    breaking.push(share(after) - share(before));
  }
  return { velocity, breaking };
}

describe('the default scenario is the league of always', () => {
  test('feeds and transactions have the bytes they had before there were scenarios', () => {
    const season = seasonOf(SEED, YEAR);
    const feeds = [5, 900, 1800, 2400].map((n) =>
      digest(liveFeed(season, season.fixtures[n]!, { kind: 'final' })),
    );
    expect(feeds).toEqual(['b4f45bfc91625fff', 'd13a1299d15e2f2d', 'd088470ec7a38b16', 'c9d23476aa96298f']);
    const wire = transactionsOf(season).map(({ id, date, description }) => [id, date, description]);
    expect(digest(wire)).toBe('06292c63aa9e97c7');
  });
});

test.each(['trend', 'warning'] as const)('%s has the same bytes whatever was planned in between', (name) => {
  const bytes = (): string => {
    const season = seasonOf(SEED, YEAR, name);
    return digest([
      liveFeed(season, season.fixtures[1500]!, { kind: 'final' }),
      truthManifest({ seed: SEED, scenario: name }, YEAR),
    ]);
  };
  const once = bytes();
  seasonOf(SEED, YEAR - 1, name);
  seasonOf(SEED, YEAR, 'nothing');
  expect(bytes()).toBe(once);
});

test('an unknown scenario is refused with the names of those there are', () => {
  expect(() => scenarioNamed('chaos')).toThrow(/chaos.*default, nothing, lasting, trend, mixed, warning/);
});

describe('nothing', () => {
  test('no stint has an effect or a lead, nothing is carried, and speed is talent and age alone', () => {
    const manifest = truthManifest({ seed: SEED, scenario: 'nothing' }, YEAR);
    expect(manifest.stints.length).toBeGreaterThan(600);
    expect(manifest.stints.filter((stint) => stint.effects.length > 0 || stint.lead !== null)).toEqual([]);
    expect([manifest.earlier, manifest.trendADay, manifest.swingSd]).toEqual([[], 0, null]);
    const season = seasonOf(SEED, YEAR, 'nothing');
    for (const { playerId } of manifest.stints.filter((stint) => stint.role === 'pitcher')) {
      const player = [...season.clubs.values()].flatMap((c) => c.players).find((p) => p.id === playerId)!;
      const days = ['2026-04-01', '2026-06-15', '2026-09-20'];
      expect(new Set(days.map((day) => speedShift(season, player, day))).size).toBe(1);
    }
  });
});

describe('trend: the pitches hold what the manifest lists', () => {
  const stints = { elbow: [] as StintTruth[], other: [] as StintTruth[] };
  let found = new Map<number, Outing[]>();
  beforeAll(() => {
    const all = pitcherStints('trend');
    stints.elbow = all.filter((stint) => stint.effects.length > 0);
    stints.other = all.filter((stint) => stint.effects.length === 0);
    found = outingsOf(seasonOf(SEED, YEAR, 'trend'), new Set(all.map((stint) => stint.playerId)));
  }, 240_000);

  test('elbow stints and no others are listed, with -0.7 mph and ten points for good', () => {
    expect(stints.elbow.length).toBeGreaterThan(25);
    expect(stints.elbow.filter((stint) => stint.region !== 'elbow')).toEqual([]);
    expect(stints.other.filter((stint) => stint.region === 'elbow')).toEqual([]);
    expect(stints.elbow[0]!.effects).toEqual([
      { measure: 'velocity', change: -0.7, halfLifeDays: null },
      { measure: 'breaking share', change: 0.1, halfLifeDays: null },
    ]);
    expect(SCENARIOS.lasting.afterStint).toEqual(SCENARIOS.trend.afterStint);
  });

  test('less the trend, speed falls by 0.7 mph after the elbow and not after the rest', () => {
    const { velocity, breaking } = changes(found, stints.elbow);
    expect(errorOf(velocity)).toBeLessThan(0.08);
    expect(Math.abs(mean(velocity) + 0.7)).toBeLessThan(3 * errorOf(velocity));
    // Counts and hands weigh the kinds of pitches again, so that ten points of usage are nine to eleven of pitches.
    expect(mean(breaking)).toBeGreaterThan(0.07);
    expect(mean(breaking)).toBeLessThan(0.12);
    const rest = changes(found, stints.other);
    expect(errorOf(rest.velocity)).toBeLessThan(0.05);
    expect(Math.abs(mean(rest.velocity))).toBeLessThan(3 * errorOf(rest.velocity));
  });

  test('every pitcher gains 0.005 mph a day from opening day', () => {
    const season = seasonOf(SEED, YEAR, 'trend');
    const pitcher = season.clubs
      .get(901)!
      .players.find((p) => p.position === 'P' && !season.stints.has(p.id))!;
    expect(speedShift(season, pitcher, '2026-07-01') - speedShift(season, pitcher, '2026-05-02')).toBeCloseTo(
      0.3,
    );
    expect(
      speedShift(season, pitcher, truthManifest({ seed: SEED, scenario: 'trend' }, YEAR).openingDay),
    ).toBeCloseTo(ageSpeedChange(pitcher, YEAR) + (season.earlier.get(pitcher.id)?.velocity ?? 0));
  });

  test('what an elbow took stays taken in the next season', () => {
    const stint = stints.elbow.find(
      ({ playerId }) =>
        seasonOf(SEED, YEAR, 'lasting')
          .clubs.get(901 + Math.floor((playerId - 9_000_000) / 11_200))!
          .players.find((p) => p.id === playerId)!.lastSeason > YEAR,
    )!;
    const carried = (year: number): number =>
      truthManifest({ seed: SEED, scenario: 'trend' }, year).earlier.find(
        (left) => left.playerId === stint.playerId,
      )?.velocity ?? 0;
    const own = stints.elbow.filter(({ playerId }) => playerId === stint.playerId).length;
    expect(carried(YEAR + 1)).toBeLessThanOrEqual(carried(YEAR) - 0.7 * own + 1e-9);
  });
});

describe('warning', () => {
  test('speed falls evenly over the fifteen days before an elbow stint, and is whole again after it', () => {
    const season = seasonOf(SEED, YEAR, 'warning');
    const stint = pitcherStints('warning').find(({ lead }) => lead !== null)!;
    expect(stint.lead).toEqual({ measure: 'velocity', change: -1, days: 15 });
    const player = [...season.clubs.values()].flatMap((c) => c.players).find((p) => p.id === stint.playerId)!;
    const on = (daysBefore: number): number =>
      speedShift(
        season,
        player,
        new Date(Date.parse(stint.outFrom) - daysBefore * 86_400_000).toISOString().slice(0, 10),
      ) - speedShift(season, player, stint.activatedOn!);
    expect(on(16)).toBeCloseTo(0);
    expect(on(15)).toBeCloseTo(0);
    expect(on(5)).toBeCloseTo(-2 / 3);
    expect(on(1)).toBeCloseTo(-14 / 15);
  });
});

describe('mixed', () => {
  const elbows = [2023, 2024, 2025]
    .flatMap((year) => {
      const fixtures = planFixtures(SEED, year);
      return CLUBS.flatMap(({ id }) => playClubSeason(SEED, year, id, fixtures, SCENARIOS.mixed).stints);
    })
    .filter((stint) => stint.effects.length > 0);
  const loss = (stint: Stint): number => stint.effects[0]!.change;

  test('effects are drawn about -0.7 mph with an SD of 0.5', () => {
    const losses = elbows.map(loss);
    const spread = Math.sqrt(mean(losses.map((x) => (x - mean(losses)) ** 2)));
    expect(losses.length).toBeGreaterThan(150);
    expect(Math.abs(mean(losses) + 0.7)).toBeLessThan(0.1);
    expect(Math.abs(spread - 0.5)).toBeLessThan(0.06);
  });

  test('those who lose more return less often in the same season', () => {
    const early = elbows.filter(
      (stint) => stint.outFrom.slice(5) < '06-15' && stint.diagnosis?.nature !== 'UCL tear',
    );
    const back = (list: Stint[]): number =>
      list.filter((s) => s.activated !== null && s.activated.slice(5) < '10-01').length / list.length;
    const large = early.filter((stint) => loss(stint) < -0.95);
    const small = early.filter((stint) => loss(stint) > -0.45);
    expect(Math.min(large.length, small.length)).toBeGreaterThan(20);
    expect(back(small) - back(large)).toBeGreaterThan(0.25);
  });

  test('pitchers are hurt on the height of a swing, and swings have SD 1', () => {
    const onDay = elbows
      .filter((stint) => stint.diagnosis?.nature !== 'UCL tear' && stint.outFrom.slice(5) > '04-10')
      .map((stint) => swingOf(SEED, stint.playerId)(stint.outFrom));
    expect(mean(onDay)).toBeGreaterThan(0.5);
    const days = Array.from({ length: 20_000 }, (_, i) =>
      swingOf(SEED, 9_000_000 + (i % 97))(new Date(i * 86_400_000).toISOString().slice(0, 10)),
    );
    expect(Math.sqrt(mean(days.map((x) => x * x)))).toBeCloseTo(1, 1);
    expect(Math.abs(mean(days))).toBeLessThan(0.03);
  });
});
