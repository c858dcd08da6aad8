import { describe, expect, test } from '@jest/globals';
import { betaQuantile } from '../beta-quantile';
import { everyDays, gameRow, pitcher } from '../comparison/league.fixture';
import { playerSeries } from '../comparison/series';
import type { GameForm } from '../measures/counters';
import { emptyForm } from '../measures/empty-form';
import type { MeasureId, Role } from '../measures/measure';
import { measureById } from '../measures/measures';
import { normalQuantile } from '../normal';
import type { PlayerSeries } from '../player-series';
import { seededRandom } from '../seeded-random';
import { toSide } from '../stint-page/window-sides';
import { leagueLevels } from './league-levels';
import { shrinkSide } from './shrink-side';

const MAY = everyDays(2, '2025-05-01', '2025-05-11');
const LAST_YEAR = everyDays(2, '2024-05-01', '2024-05-11');

/** Games a day apart of what each counts. */
function played(id: number, role: Role, games: readonly Partial<GameForm>[]): PlayerSeries {
  const days = everyDays(1, '2025-04-01', '2025-09-30');
  const rows = games.map((counters, index) => gameRow(id, role, days[index] ?? days[0]!, counters));
  return playerSeries(rows, null);
}

const hitting = (id: number, hits: readonly number[]): PlayerSeries =>
  played(
    id,
    'batter',
    hits.map((each) => ({ plateAppearances: 5, atBats: 5, hits: each })),
  );

const levelOf = (series: readonly PlayerSeries[], role: Role, id: MeasureId) =>
  leagueLevels(2025, series).find(({ role: own, measure }) => own === role && measure === id);

describe('a share of turns at bat', () => {
  // The hand-worked league of `fitRatePrior`: 2, 4, 6 and 8 hits in 10 at-bats each have a strength of 4.4.
  const league = [[1, 1], [2, 2], [3, 3], [4, 4]].map((hits, index) => hitting(index + 1, hits)); // prettier-ignore

  test('has the league’s ratio of sums, and the beta prior of its players', () => {
    const level = levelOf(league, 'batter', 'average')!;
    expect(level).toMatchObject({ season: 2025, players: 4, value: 0.5, priorMean: 0.5 });
    expect(level.priorStrength).toBeCloseTo(4.4, 12);
    expect(level.priorDeviation).toBeCloseTo(Math.sqrt(0.25 / 5.4), 12);
  });

  test('has pitchers who bat beside in its value, and not in its prior', () => {
    const ids = [11, 12, 13];
    const beside = ids.flatMap((id) => [
      hitting(id, [0, 0]),
      played(id, 'pitcher', [{ pitches: 90 }, { pitches: 90 }]),
    ]);
    const level = levelOf([...league, ...beside], 'batter', 'average')!;
    expect(level).toMatchObject({ players: 7, value: 20 / 70, priorMean: 0.5 });
    expect(level.priorStrength).toBeCloseTo(4.4, 12);
    // Who bats in twice the games in which he pitches is a batter too.
    const [first, second] = [hitting(1, [1, 1]), played(1, 'pitcher', [{ pitches: 90 }])];
    expect(levelOf([first, second, ...league.slice(1)], 'batter', 'average')?.priorStrength).toBeCloseTo(
      4.4,
      12,
    );
  });

  test('of players who differ no more than chance has no prior, and nothing is drawn toward it', () => {
    const level = levelOf([1, 2, 3].map((id) => hitting(id, [1, 2])), 'batter', 'average')!; // prettier-ignore
    expect(level).toMatchObject({
      value: 0.3,
      players: 3,
      priorMean: null,
      priorDeviation: null,
      priorStrength: null,
    });
    const side = toSide([{ ...emptyForm(), atBats: 10, hits: 9 }]);
    expect(shrinkSide(measureById('average'), level, side)).toBeNull();
  });

  test('is drawn toward the league as if it were so many turns', () => {
    const level = levelOf(league, 'batter', 'average')!;
    const side = toSide([{ ...emptyForm(), atBats: 10, hits: 9 }]);
    expect(shrinkSide(measureById('average'), level, side)).toBeCloseTo((2.2 + 9) / 14.4, 12);
    expect(shrinkSide(measureById('average'), level, toSide([]))).toBeNull();
  });
});

describe('a mean over pitches', () => {
  const steady = (id: number, mean: number, days = MAY) =>
    pitcher(id, days, (_, index) => mean + (index % 2 ? 0.3 : -0.3));

  test('is weighed by pitches, with the spread of the players beyond their games’', () => {
    // Six games 0.3 off the mean: variance 6/5 · 6 · 0.3²/36. All errors are alike, so that the spread between players is
    // their variance less that: of 91, 92 and 94 it is 7/3.
    const level = levelOf([steady(1, 91), steady(2, 92), steady(3, 94)], 'pitcher', 'fastball_velocity')!;
    expect(level.value).toBeCloseTo(277 / 3, 10);
    expect(level).toMatchObject({ players: 3, priorStrength: null });
    expect(level.priorMean).toBeCloseTo(277 / 3, 10);
    expect(level.priorDeviation).toBeCloseTo(Math.sqrt(7 / 3 - 0.018), 10);
  });

  test('is drawn by the two precisions, and not at all from fewer than five games', () => {
    const level = { value: 92, players: 40, priorMean: 92, priorDeviation: 1, priorStrength: null };
    const game = (mean: number): GameForm => ({
      ...emptyForm(),
      fastballSpeeds: 50,
      fastballSpeedSum: 50 * mean,
    });
    const games = [93, 95, 93, 95, 93, 95].map(game);
    // Variance 6/5 · 6 · 1/36 = 0.2: five parts of six are his.
    const velocity = measureById('fastball_velocity');
    expect(shrinkSide(velocity, level, toSide(games))).toBeCloseTo(92 + 2 / 1.2, 10);
    expect(shrinkSide(velocity, level, toSide(games.slice(0, 4)))).toBeNull();
    expect(shrinkSide(velocity, level, toSide(Array<GameForm>(6).fill(game(93))))).toBeNull();
    expect(shrinkSide(velocity, { ...level, priorMean: null }, toSide(games))).toBeNull();
  });

  test('has a prior of those with five games or more, and a value of everybody', () => {
    const few = pitcher(4, MAY.slice(0, 4), () => 70);
    const level = levelOf([steady(1, 91), steady(2, 93), few], 'pitcher', 'fastball_velocity')!;
    expect(level.players).toBe(3);
    expect(level.value).toBeCloseTo((6 * 91 + 6 * 93 + 4 * 70) / 16, 10);
    expect(level.priorMean).toBeCloseTo(92, 10);
    expect(levelOf([steady(1, 91), few], 'pitcher', 'fastball_velocity')).toMatchObject({ priorMean: null });
  });

  test('is of one season only', () => {
    const both = pitcher(1, [...LAST_YEAR, ...MAY], (date, index) => (date < '2025' ? 80 : 92) + (index % 2));
    const level = levelOf([both, steady(2, 94)], 'pitcher', 'fastball_velocity')!;
    expect(level.value).toBeCloseTo((92.5 + 94) / 2, 10);
    expect(leagueLevels(2023, [both])).toEqual([]);
  });
});

test('OPS is drawn by the error of both its ratios together', () => {
  const games = [0, 1, 2, 3, 1, 0, 2].map((hits) => ({
    atBats: 4,
    hits,
    walks: hits % 2,
    plateAppearances: 5,
  }));
  const level = { value: 0.7, players: 9, priorMean: 0.7, priorDeviation: 0.1, priorStrength: null };
  const side = toSide(games.map((game) => ({ ...emptyForm(), ...game })));
  // 12 of 31 reach and 9 bases of 28. A game's z is (reached − 12/31 · turns)/31 + (bases − 9/28 · at-bats)/28.
  const onBase = 12 / 31;
  const slugging = 9 / 28;
  const squares = games.reduce((sum, { hits, walks }) => {
    const z = (hits + walks - onBase * (4 + walks)) / 31 + (hits - slugging * 4) / 28;
    return sum + z * z;
  }, 0);
  const weight = 0.01 / (0.01 + (7 / 6) * squares);
  expect(shrinkSide(measureById('ops'), level, side)).toBeCloseTo(
    0.7 + weight * (onBase + slugging - 0.7),
    10,
  );
});

test('rows come in one order and are the same however the players are given', () => {
  const league = [
    pitcher(2, MAY, (_, index) => 91.1 + index / 7),
    pitcher(1, MAY, (_, index) => 93.3 - index / 7),
    hitting(3, [1, 0, 2, 1, 1]),
    hitting(4, [3, 0, 2, 3, 1]),
  ];
  const levels = leagueLevels(2025, league);
  expect(leagueLevels(2025, [...league].reverse())).toEqual(levels);
  const pairs = levels.map(({ role, measure }) => `${role} ${measure}`);
  expect(new Set(pairs).size).toBe(pairs.length);
  expect(pairs).toContain('pitcher fastball_velocity');
  // Nobody's swings were counted: no data is not zero.
  expect(pairs).not.toContain('batter swing_rate');
  expect(pairs.lastIndexOf('pitcher fastball_velocity')).toBeLessThan(pairs.indexOf('batter average'));
});

describe('windows drawn toward a league of which the truth is known', () => {
  const random = seededRandom('league levels');
  const normal = (): number => normalQuantile(random.unit() || 0.5);
  const meanSquare = (errors: readonly number[]): number =>
    errors.reduce((sum, error) => sum + error * error, 0) / errors.length;

  test('are nearer to it than raw ones: batting averages', () => {
    const game = (truth: number): Partial<GameForm> => {
      const hits = [0, 1, 2, 3].filter(() => random.unit() < truth).length;
      return { atBats: 4, hits, plateAppearances: 4 };
    };
    const truths = Array.from({ length: 300 }, () => betaQuantile(random.unit(), 75, 219));
    const league = truths.map((truth, id) =>
      played(
        id + 1,
        'batter',
        Array.from({ length: 60 }, () => game(truth)),
      ),
    );
    const level = levelOf(league, 'batter', 'average')!;
    // Planted: 75 and 219 of 294; the strength is known to a third or so from 300 players.
    expect(Math.abs(level.priorMean! - 75 / 294)).toBeLessThan(0.008);
    expect(level.priorDeviation! / Math.sqrt((75 * 219) / 294 ** 2 / 295)).toBeGreaterThan(0.75);
    expect(level.priorDeviation! / Math.sqrt((75 * 219) / 294 ** 2 / 295)).toBeLessThan(1.25);
    const windows = truths.map((truth) => {
      const side = toSide(Array.from({ length: 12 }, () => ({ ...emptyForm(), ...game(truth) })));
      const shrunk = shrinkSide(measureById('average'), level, side)!;
      return { raw: side.total.hits / side.total.atBats - truth, shrunk: shrunk - truth };
    });
    const raw = meanSquare(windows.map((window) => window.raw));
    expect(meanSquare(windows.map((window) => window.shrunk))).toBeLessThan(raw / 4);
  });

  test('are nearer to it than raw ones: velocities that differ from game to game', () => {
    const game = (truth: number): Partial<GameForm> => ({
      pitches: 20,
      plateAppearances: 5,
      fastballSpeeds: 10,
      fastballSpeedSum: 10 * (truth + 1.5 * normal()),
    });
    const truths = Array.from({ length: 300 }, () => 93 + 0.6 * normal());
    const league = truths.map((truth, id) =>
      played(
        id + 1,
        'pitcher',
        Array.from({ length: 30 }, () => game(truth)),
      ),
    );
    const level = levelOf(league, 'pitcher', 'fastball_velocity')!;
    expect(Math.abs(level.priorMean! - 93)).toBeLessThan(0.15);
    expect(Math.abs(level.priorDeviation! - 0.6)).toBeLessThan(0.12);
    const windows = truths.map((truth) => {
      const side = toSide(Array.from({ length: 8 }, () => ({ ...emptyForm(), ...game(truth) })));
      const shrunk = shrinkSide(measureById('fastball_velocity'), level, side)!;
      return { raw: side.total.fastballSpeedSum / side.total.fastballSpeeds - truth, shrunk: shrunk - truth };
    });
    const raw = meanSquare(windows.map((window) => window.raw));
    // The best that is possible is 0.36 of 0.36 + 1.5²/8: 56 %, were each window's error known.
    expect(meanSquare(windows.map((window) => window.shrunk))).toBeLessThan(0.75 * raw);
  });
});
