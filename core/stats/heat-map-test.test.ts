import { expect, test } from '@jest/globals';
import { heatMapTest, type Place } from './heat-map-test';
import { normalQuantile } from './normal';
import { seededRandom } from './seeded-random';

const game = (...places: [number, number][]): Place[] => places.map(([x, z]) => ({ x, z }));

const before = [
  game([0.1, 0.4], [-0.5, 0.2], [0.9, -1.1]),
  game([0.3, -0.2], [-0.8, 0.6]),
  game([1.2, 0.1], [0.4, 0.9], [-0.1, -0.6], [0.2, 0.2]),
];
const after = [
  game([-0.9, -1.0], [-0.2, -0.7]),
  game([-1.1, 0.3], [0.0, -1.4], [-0.6, -0.5]),
  game([-0.4, -1.2]),
  game([0.5, -0.9], [-1.3, -0.1]),
];

// Mean distances by scipy.spatial.distance.cdist, every way to deal the games by itertools.
test('the distance and the p value are those of a second implementation', () => {
  const result = heatMapTest(before, after, { seed: 1 })!;
  expect(result).toMatchObject({ arrangements: 35, exact: true, pitchesBefore: 9, pitchesAfter: 8 });
  expect(result).toMatchObject({ gamesBefore: 3, gamesAfter: 4 });
  expect(result.distance).toBeCloseTo(0.896114765217624, 12);
  expect(result.pValue).toBeCloseTo(1 / 35, 12);
  const strata = { before: [1, 1, 2], after: [1, 2, 2, 1] };
  const dealt = heatMapTest(before, after, { seed: 1, strata })!;
  expect(dealt.arrangements).toBe(18);
  expect(dealt.pValue).toBeCloseTo(1 / 18, 12);
});

/** Games of pitches about an aim that wanders from game to game. */
function simulate(seed: number, count: number, shift: number): Place[][] {
  const random = seededRandom(`places ${seed}`);
  const normal = (): number => normalQuantile(random.unit() || 0.5);
  return Array.from({ length: count }, () => {
    const [x, z] = [shift + 0.3 * normal(), 0.3 * normal()];
    return Array.from({ length: 10 }, () => ({ x: x + 0.8 * normal(), z: z + 0.9 * normal() }));
  });
}

test('with no change it calls about 5 % though each game has an aim of its own, and a change it finds', () => {
  let called = 0;
  let found = 0;
  for (let seed = 0; seed < 300; seed++) {
    const first = simulate(2 * seed, 6, 0);
    const options = { seed };
    if ((heatMapTest(first, simulate(2 * seed + 1, 6, 0), options)?.pValue ?? 1) <= 0.05) called++;
    if (seed < 50 && (heatMapTest(first, simulate(2 * seed + 1, 6, 1), options)?.pValue ?? 1) <= 0.05)
      found++;
  }
  // Four standard deviations of 300 draws at 5 %; dealing single pitches would call 20 %.
  expect(Math.abs(called / 300 - 0.05)).toBeLessThan(4 * Math.sqrt((0.05 * 0.95) / 300));
  expect(found).toBeGreaterThan(45);
});

test('many games are dealt at random by the seed, and p is never 0', () => {
  const far = heatMapTest(simulate(1, 12, 0), simulate(2, 12, 9), { seed: 1 })!;
  expect(far).toMatchObject({ pValue: 1 / 500, exact: false, arrangements: 499 });
  expect(heatMapTest(simulate(1, 12, 0), simulate(2, 12, 9), { seed: 1 })).toEqual(far);
});

test('of too many pitches one in so many of each game is looked at', () => {
  const [first, second] = [simulate(1, 6, 0), simulate(2, 6, 0)];
  const thinned = heatMapTest(first, second, { seed: 1, mostPitches: 40 })!;
  const every = (games: Place[][]) => games.map((places) => places.filter((_, index) => index % 3 === 0));
  expect(thinned).toEqual(heatMapTest(every(first), every(second), { seed: 1 }));
  expect(thinned).toMatchObject({ pitchesBefore: 24, pitchesAfter: 24, gamesBefore: 6 });
});

test('the same places on both sides have no distance, and all deals of like games tie', () => {
  const same = heatMapTest(before, before, { seed: 1 })!;
  expect(same.distance).toBeCloseTo(0, 12);
  const alike = Array.from({ length: 4 }, () => game([0.1, 0.7], [0.3, 0.2]));
  expect(heatMapTest(alike, alike, { seed: 1 })?.pValue).toBe(1);
});

test('games without a place are left out, and a window without one gives no test', () => {
  const result = heatMapTest([[], ...before], after, {
    seed: 1,
    strata: { before: [9, 1, 1, 1], after: [1, 1, 1, 1] },
  });
  expect(result).toEqual(heatMapTest(before, after, { seed: 1 }));
  expect(heatMapTest([[]], after, { seed: 1 })).toBeNull();
});

test('places that are none, and games without stratum, are refused', () => {
  expect(() => heatMapTest([game([NaN, 0])], after, { seed: 1 })).toThrow('not finite');
  expect(() => heatMapTest(before, after, { seed: 1, strata: { before: [1], after: [1] } })).toThrow(
    'has none',
  );
  expect(() => heatMapTest(before, after, { seed: 1, draws: 0 })).toThrow('draws');
});
