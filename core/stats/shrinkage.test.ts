import { expect, test } from '@jest/globals';
import { fitRatePrior, shrinkRate } from './beta-binomial';
import { betaQuantile } from './beta-quantile';
import { normalQuantile } from './normal';
import { seededRandom } from './seeded-random';
import { fitMeanPrior, shrinkMean } from './shrink-mean';
import type { Share } from './wilson';

// scipy.stats.beta.ppf(p, a, b), SciPy 1.17.1.
test.each([
  [0.025, 81, 219, 0.2213489649475122],
  [0.975, 81, 219, 0.3215554216623302],
  [0.5, 0.5, 0.5, 0.5],
  [0.025, 1.3, 40, 0.0016899624955945926],
  [0.9, 300, 12, 0.9746950922372466],
  [1e-4, 0.2, 3, 2.4953435372426265e-21],
  [0.975, 2000, 6000, 0.25954685036849307],
])('the quantile at %d of beta with %d and %d is SciPy’s', (p, a, b, quantile) => {
  expect(Math.abs(betaQuantile(p, a, b) / quantile - 1)).toBeLessThan(1e-9);
});

test('a rate is drawn toward the league as if the league were so many trials', () => {
  const shrunk = shrinkRate({ successes: 8, n: 45 }, { mean: 0.27, strength: 300, players: 200 });
  expect(shrunk.estimate).toBeCloseTo((81 + 8) / 345, 14);
  expect(shrunk.weight).toBeCloseTo(45 / 345, 14);
  // scipy.stats.beta.ppf([.025, .975], 89, 256), SciPy 1.17.1.
  expect(shrunk.lower).toBeCloseTo(0.2132418307297445, 9);
  expect(shrunk.upper).toBeCloseTo(0.30535778332147573, 9);
  const unseen = shrinkRate({ successes: 0, n: 0 }, { mean: 0.27, strength: 300, players: 200 });
  expect(unseen).toMatchObject({ weight: 0 });
  expect(unseen.estimate).toBeCloseTo(0.27, 14);
});

// By hand: mean 1/2, Σn(p − 1/2)² = 10 · (.09 + .01 + .01 + .09) = 2, of a quarter: 8; chance has 3; room 40 − 10 − 3.
test('the prior keeps what players differ beyond chance', () => {
  const players = [2, 4, 6, 8].map((successes) => ({ successes, n: 10 }));
  const prior = fitRatePrior([...players, { successes: 0, n: 0 }])!;
  expect(prior).toMatchObject({ mean: 0.5, players: 4 });
  expect(prior.strength).toBeCloseTo(27 / 5 - 1, 12);
  const alike = fitRatePrior([5, 5, 5, 5].map((successes) => ({ successes, n: 10 })))!;
  expect(alike.strength).toBe(40);
  expect(fitRatePrior([{ successes: 3, n: 10 }])).toBeNull();
  expect(fitRatePrior([0, 0].map((successes) => ({ successes, n: 10 })))).toBeNull();
});

/** Hitters of a league, their true averages, and two windows of 45 at-bats each with no change between. */
function simulateHitters(count: number) {
  const random = seededRandom('hitters');
  const window = (truth: number): Share => {
    let successes = 0;
    for (let turn = 0; turn < 45; turn++) if (random.unit() < truth) successes++;
    return { successes, n: 45 };
  };
  return Array.from({ length: count }, () => {
    const truth = betaQuantile(random.unit(), 75, 219);
    return { truth, before: window(truth), after: window(truth) };
  });
}

test('the worst third “recovers” from .185 to .250 with no effect at all, and shrinking foretells it', () => {
  const league = simulateHitters(1_500);
  const prior = fitRatePrior(league.map(({ before }) => before))!;
  const hitters = league.map((hitter) => ({ ...hitter, shrunk: shrinkRate(hitter.before, prior) }));
  const worst = [...hitters]
    .sort((a, b) => a.before.successes - b.before.successes)
    .slice(0, hitters.length / 3);
  const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  expect(Math.abs(mean(worst.map(({ before }) => before.successes / 45)) - 0.185)).toBeLessThan(0.01);
  const later = mean(worst.map(({ after }) => after.successes / 45));
  expect(Math.abs(later - 0.25)).toBeLessThan(0.01);
  expect(Math.abs(mean(worst.map(({ shrunk }) => shrunk.estimate)) - later)).toBeLessThan(0.01);

  const raw = mean(hitters.map(({ truth, before }) => (before.successes / 45 - truth) ** 2));
  expect(mean(hitters.map(({ truth, shrunk }) => (shrunk.estimate - truth) ** 2))).toBeLessThan(raw / 4);
  const held = hitters.filter(({ truth, shrunk }) => shrunk.lower <= truth && truth <= shrunk.upper);
  // Four standard deviations of 1,500 draws, and a point for a strength that is itself estimated.
  expect(Math.abs(held.length / hitters.length - 0.95)).toBeLessThan(0.033);
});

/** Mean velocities and the squares of their standard errors. */
const means = [92.1, 93.4, 90.2, 94.8, 91.5, 92.9, 89.7];
const variances = [0.04, 0.2, 0.09, 0.5, 0.02, 0.3, 0.15];
const pitchers = means.map((mean, player) => ({ mean, variance: variances[player] ?? NaN }));

// statsmodels.stats.meta_analysis.combine_effects(means, variances, method_re='iterated', atol=1e-12), 0.15.0.
test('the variance between players is Paule and Mandel’s', () => {
  const prior = fitMeanPrior(pitchers)!;
  expect(prior.variance).toBeCloseTo(2.9509901254452378, 9);
  expect(prior.mean).toBeCloseTo(92.02862504074524, 9);
  expect(prior.players).toBe(7);
  const near = [92.1, 92.2, 92, 92.15].map((mean, player) => ({ mean, variance: variances[player] ?? NaN }));
  expect(fitMeanPrior(near)).toMatchObject({ variance: 0 });
  expect(fitMeanPrior(near)?.mean).toBeCloseTo(92.0881443298969, 10);
  expect(fitMeanPrior(pitchers.slice(1, 2))).toBeNull();
});

test('a mean is drawn toward the league by the two precisions', () => {
  const shrunk = shrinkMean({ mean: 90, variance: 0.5 }, { mean: 92, variance: 1.5, players: 40 });
  expect(shrunk).toMatchObject({ weight: 0.75, estimate: 90.5 });
  const half = 1.959963984540054 * Math.sqrt(1 / (1 / 0.5 + 1 / 1.5));
  expect(shrunk.lower).toBeCloseTo(90.5 - half, 12);
  expect(shrunk.upper).toBeCloseTo(90.5 + half, 12);
});

test('shrunken velocities are nearer to the truth, and their intervals keep 95 %', () => {
  const random = seededRandom('velocities');
  const normal = (): number => normalQuantile(random.unit() || 0.5);
  const league = Array.from({ length: 2_000 }, () => {
    const truth = 92 + 0.8 * normal();
    const variance = 0.2 + random.unit();
    return { truth, mean: truth + Math.sqrt(variance) * normal(), variance };
  });
  const prior = fitMeanPrior(league)!;
  expect(Math.abs(Math.sqrt(prior.variance) - 0.8)).toBeLessThan(0.1);
  let raw = 0;
  let better = 0;
  let held = 0;
  for (const player of league) {
    const { estimate, lower, upper } = shrinkMean(player, prior);
    raw += (player.mean - player.truth) ** 2;
    better += (estimate - player.truth) ** 2;
    if (lower <= player.truth && player.truth <= upper) held++;
  }
  expect(better).toBeLessThan(0.65 * raw);
  expect(Math.abs(held / league.length - 0.95)).toBeLessThan(5 * Math.sqrt((0.95 * 0.05) / league.length));
});

test('figures that cannot be are refused', () => {
  const prior = { mean: 0.27, strength: 300, players: 2 };
  expect(() => fitRatePrior([{ successes: 3, n: 2 }])).toThrow('whole numbers');
  expect(() => shrinkRate({ successes: 0.5, n: 2 }, prior)).toThrow('whole numbers');
  expect(() => shrinkRate({ successes: 1, n: 2 }, prior, 95)).toThrow('confidence');
  expect(() => betaQuantile(0.5, 0, 1)).toThrow('beta quantile');
  expect(() => fitMeanPrior([{ mean: 1, variance: 0 }])).toThrow('variance > 0');
  expect(() => shrinkMean({ mean: NaN, variance: 1 }, { mean: 92, variance: 1, players: 2 })).toThrow(
    'expected numbers',
  );
});
