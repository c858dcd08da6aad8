import { expect, test } from '@jest/globals';
import { dealGames } from './game-deals';
import { drawResamples, type GameDraws } from './game-draws';
import type { GameRatio } from './game-ratio';
import { centredWindow, estimateDraws, type PackedWindow, packWindow, ratiosOf } from './packed-window';
import { permutationTestOfChange } from './permutation';
import { quantile } from './quantile';
import { ROUGHNESS, studentizeDealsRoughly, studentizeRoughly } from './rough-estimates';
import { seededRandom } from './seeded-random';
import { studentizedBootstrapChange } from './studentized-bootstrap';

const random = seededRandom('rough');

type Game = () => GameRatio[];

const share = (rarity: number): GameRatio => {
  const denominator = 1 + random.below(100);
  return { numerator: Math.floor(denominator * random.unit() ** rarity), denominator };
};
const speed = (): GameRatio => {
  const denominator = 1 + random.below(40);
  return { numerator: denominator * (94 + random.unit()), denominator };
};
const onBasePlusSlugging = (): GameRatio[] => {
  const atBats = random.below(5);
  const walks = random.below(2);
  const hits = random.below(atBats + 1);
  return [
    { numerator: hits + walks, denominator: atBats + walks },
    { numerator: hits === 0 ? 0 : hits + random.below(4), denominator: atBats },
  ];
};

const KINDS: readonly (readonly [string, Game])[] = [
  ['a share', () => [share(1)]],
  ['a rare share', () => [share(30)]],
  ['a speed', () => [speed()]],
  ['two ratios that are added', onBasePlusSlugging],
];
/** The last ones have too many games to pair them. */
const SIZES = [
  [2, 3],
  [6, 7],
  [10, 6],
  [9, 31],
  [70, 12],
  [30, 66],
] as const;

function makeGames(count: number, game: Game): GameRatio[][] {
  const games = Array.from({ length: count }, game);
  return (games[0] ?? []).map((_, ratio) =>
    games.map((each) => each[ratio] ?? { numerator: 0, denominator: 0 }),
  );
}

/** Of each draw the change in units of its standard error, as `estimateDraws` has it. */
function exactShifts(before: PackedWindow, after: PackedWindow, drawn: GameDraws, sizes: readonly number[]) {
  const first = estimateDraws(before, drawn.before, drawn.draws, sizes[0] ?? 0);
  const second = estimateDraws(after, drawn.after, drawn.draws, sizes[1] ?? 0);
  return second.values.map(
    (value, draw) =>
      (value - (first.values[draw] ?? NaN)) /
      Math.sqrt((first.variances[draw] ?? NaN) + (second.variances[draw] ?? NaN)),
  );
}

function farthest(rough: Float64Array, exact: Float64Array): number {
  let most = 0;
  rough.forEach((value, draw) => {
    if (Number.isNaN(value)) return;
    const of = exact[draw] ?? NaN;
    most = Math.max(most, Math.abs(value - of) / (1 + Math.abs(of)));
  });
  return most;
}

test.each(KINDS)('sums of %s tell nearly all draws, a thousand times as well as is promised', (_, game) => {
  for (const [countBefore, countAfter] of SIZES) {
    const [first, second] = [
      packWindow(makeGames(countBefore, game)),
      packWindow(makeGames(countAfter, game)),
    ];
    const [before, after] = [centredWindow(first, ratiosOf(first)), centredWindow(second, ratiosOf(second))];
    const drawn = drawResamples(1, 400, before.count, after.count);
    const rough = new Float64Array(400);
    const isRough = studentizeRoughly(
      { window: before, picks: drawn.before, size: before.count },
      { window: after, picks: drawn.after, size: after.count },
      rough,
    );
    expect(isRough).toBe(Math.min(before.count, after.count) >= 6);
    if (!isRough) continue;
    const exact = exactShifts(before, after, drawn, [before.count, after.count]);
    expect(farthest(rough, exact)).toBeLessThan(ROUGHNESS / 1_000);
    expect(rough.filter((shift) => !Number.isNaN(shift)).length).toBeGreaterThan(200);
  }
});

test.each(KINDS)('deals of %s are told by the shorter side', (_, game) => {
  for (const [countBefore, countAfter] of SIZES) {
    const packed = packWindow(makeGames(countBefore + countAfter, game));
    const pooled = centredWindow(packed, ratiosOf(packed));
    const before = Math.min(countBefore, pooled.count - 2);
    const strata = (count: number) => Array.from({ length: count }, () => 0);
    const deals = dealGames(1, 300, strata(before), strata(pooled.count - before));
    const rough = new Float64Array(deals.draws);
    if (!studentizeDealsRoughly(pooled, deals, before, rough)) continue;
    const exact = exactShifts(pooled, pooled, deals, [before, pooled.count - before]);
    expect(farthest(rough.map(Math.abs), exact.map(Math.abs))).toBeLessThan(ROUGHNESS / 1_000);
  }
});

test.each(KINDS)('the interval of %s is to the last digit that of exact estimates', (_, game) => {
  for (const [countBefore, countAfter] of SIZES) {
    const [gamesBefore, gamesAfter] = [makeGames(countBefore, game), makeGames(countAfter, game)];
    const interval = studentizedBootstrapChange(gamesBefore, gamesAfter, { seed: 1, resamples: 1_000 });
    const [first, second] = [packWindow(gamesBefore), packWindow(gamesAfter)];
    if (interval === null || first.count < 6 || second.count < 6) continue;
    const [before, after] = [centredWindow(first, ratiosOf(first)), centredWindow(second, ratiosOf(second))];
    const drawn = drawResamples(1, 1_000, before.count, after.count);
    const once = (count: number) => Uint16Array.from({ length: count }, (__, place) => place);
    const spread = [before, after].map(
      (window) => estimateDraws(window, once(window.count), 1, window.count).variances[0] ?? NaN,
    );
    const standardError = Math.sqrt((spread[0] ?? NaN) + (spread[1] ?? NaN));
    const shifts = exactShifts(before, after, drawn, [before.count, after.count]).filter(
      (shift) => !Number.isNaN(shift),
    );
    if (shifts.length < 1_000) continue;
    const bound = (at: number) => interval.estimate - quantile(shifts, at) * standardError;
    expect([interval.lower, interval.upper]).toEqual([bound((1 + 0.95) / 2), bound((1 - 0.95) / 2)]);
  }
});

test('a test counts each way to deal that ties with the games as they were played', () => {
  // Two kinds of games only, so that many of the 3,432 ways are the same but for the order of their games.
  const games = (kinds: readonly number[]): GameRatio[] =>
    kinds.map((kind) => ({ numerator: 0.1 + 0.7 * kind, denominator: 0.3 + kind }));
  const before = games([0, 0, 0, 1, 0, 1, 0]);
  const after = games([1, 1, 0, 1, 1, 1, 1]);
  const result = permutationTestOfChange([before], [after], { seed: 1, studentized: true });
  // Of eight of the second kind two or fewer, or six or more, lie before: hypergeometric.
  const ways = (k: number): number => choose(8, k) * choose(6, 7 - k);
  expect(result?.arrangements).toBe(choose(14, 7));
  expect(result?.pValue).toBe((ways(1) + ways(2) + ways(6) + ways(7)) / choose(14, 7));
});

const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k);
