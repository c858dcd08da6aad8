import { expect, test } from '@jest/globals';
import { seededRandom, shuffle, xoshiro128StarStar } from './seeded-random';

const take = <T>(count: number, draw: () => T): T[] => Array.from({ length: count }, draw);

test('the generator gives the stream of the reference algorithm', () => {
  // Made by a second implementation with whole numbers of any size, from the authors' C source.
  const random = xoshiro128StarStar([1, 2, 3, 4]);
  expect(take(10, random.uint32)).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
  ]);
});

test('a state of zeros is refused, because it would never move', () => {
  expect(() => xoshiro128StarStar([0, 0, 0, 0])).toThrow('all four words are zero');
});

test('equal seeds give equal streams and near seeds give unlike ones', () => {
  const stream = (seed: string | number) => take(5, seededRandom(seed).uint32);
  expect(stream('stint 7')).toEqual(stream('stint 7'));
  expect(stream(7)).toEqual(stream('7'));
  const words = ['', 0, 1, 2, 'stint 7', 'stint 8', '7 stint'].flatMap(stream);
  expect(new Set(words).size).toBe(words.length);
});

test('numbers below n are all reached, about equally often, and never n', () => {
  const random = seededRandom('below');
  for (const n of [2, 3, 6, 8, 33]) {
    const counts = new Array<number>(n).fill(0);
    for (const draw of take(n * 2_000, () => random.below(n))) counts[draw]!++;
    expect(counts).toHaveLength(n);
    const chiSquare = counts.reduce((sum, count) => sum + (count - 2_000) ** 2 / 2_000, 0);
    // Mean n−1, standard deviation √(2(n−1)): five deviations above.
    expect(chiSquare).toBeLessThan(n - 1 + 5 * Math.sqrt(2 * (n - 1)));
  }
});

test('numbers written at once are all reached, about equally often, and never n', () => {
  const random = seededRandom('fill');
  for (const n of [1, 2, 3, 10, 33]) {
    const drawn = new Uint16Array(n * 2_000 + 2).fill(n);
    random.fillBelow(n, drawn, 1, n * 2_000);
    expect([drawn[0], drawn.at(-1)]).toEqual([n, n]);
    const counts = Array.from({ length: n }, (_, value) => drawn.filter((draw) => draw === value).length);
    expect(counts.reduce((sum, count) => sum + count)).toBe(n * 2_000);
    const chiSquare = counts.reduce((sum, count) => sum + (count - 2_000) ** 2 / 2_000, 0);
    expect(chiSquare).toBeLessThan(n - 1 + 5 * Math.sqrt(2 * (n - 1)) + 1e-9);
  }
  expect(() => random.fillBelow(0, new Uint16Array(1), 0, 1)).toThrow('random number below');
  expect(() => random.fillBelow(70_000, new Uint16Array(1), 0, 1)).toThrow('2^16');
});

// A second implementation, in Python, from the paper: the high word of draw · n, unless the low one is below 2³² mod n.
test('numbers written at once are those of a second implementation', () => {
  const drawn = new Uint16Array(12);
  seededRandom('elbow').fillBelow(10, drawn, 0, 12);
  expect([...drawn]).toEqual([3, 0, 7, 7, 7, 3, 6, 2, 3, 9, 3, 2]);
});

test('the head of a shuffle is each choice about equally often, and loses nothing', () => {
  const random = seededRandom('head');
  const counts = new Map<string, number>();
  const items = Uint16Array.of(0, 1, 2, 3);
  for (let round = 0; round < 12_000; round++) {
    random.shuffleHead(items, 2);
    const head = items.subarray(0, 2).join(' ');
    counts.set(head, (counts.get(head) ?? 0) + 1);
  }
  expect([...items].sort()).toEqual([0, 1, 2, 3]);
  expect(counts.size).toBe(12);
  // Five standard deviations of 12,000 draws at 1/12.
  for (const count of counts.values()) expect(Math.abs(count - 1_000)).toBeLessThan(5 * 30.3);
});

test('a bound of three quarters of the range is not folded over', () => {
  // One draw modulo n would put half of the numbers into the lower third.
  const random = seededRandom('wide');
  const n = 3 * 2 ** 30;
  const low = take(6_000, () => random.below(n)).filter((draw) => draw < n / 3).length;
  expect(Math.abs(low - 2_000)).toBeLessThan(5 * Math.sqrt((6_000 * 2) / 9));
});

test('the ends of the allowed bounds work and what lies outside is refused', () => {
  const random = seededRandom('ends');
  expect(take(20, () => random.below(1))).toEqual(new Array(20).fill(0));
  expect(take(20, () => random.below(2 ** 32)).some((draw) => draw >= 2 ** 31)).toBe(true);
  for (const n of [0, -1, 1.5, NaN, 2 ** 32 + 1])
    expect(() => random.below(n)).toThrow('random number below');
});

test('unit numbers lie in [0, 1) with the mean and spread of a uniform one', () => {
  const draws = take(20_000, seededRandom('unit').unit);
  expect(Math.min(...draws)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...draws)).toBeLessThan(1);
  const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
  expect(Math.abs(mean - 0.5)).toBeLessThan(5 / Math.sqrt(12 * draws.length));
  expect(draws.filter((draw) => draw < 0.1).length / draws.length).toBeCloseTo(0.1, 1);
});

test('a shuffle gives every order of three about equally often and leaves its input alone', () => {
  const random = seededRandom('shuffle');
  const input = ['a', 'b', 'c'];
  const counts = new Map<string, number>();
  for (const order of take(6_000, () => shuffle(input, random).join(''))) {
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  expect([...counts.keys()].sort()).toEqual(['abc', 'acb', 'bac', 'bca', 'cab', 'cba']);
  for (const count of counts.values()) expect(Math.abs(count - 1_000)).toBeLessThan(5 * Math.sqrt(1_000));
  expect(input).toEqual(['a', 'b', 'c']);
});
