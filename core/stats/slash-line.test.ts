import { expect, test } from '@jest/globals';
import { slashLine } from './slash-line';

const line = {
  plateAppearances: 5, atBats: 4, runs: 1, hits: 2, doubles: 1, triples: 0, homeRuns: 1, rbi: 2, baseOnBalls: 1,
  strikeOuts: 1, hitByPitch: 0, sacFlies: 0, stolenBases: 0,
}; // prettier-ignore

test('a slash line sums games and keeps its denominators', () => {
  const slash = slashLine([
    line,
    { ...line, hits: 0, doubles: 0, homeRuns: 0, baseOnBalls: 0, hitByPitch: 1, sacFlies: 1 },
  ]);
  expect(slash.average).toBe(2 / 8);
  expect(slash.onBaseDenominator).toBe(8 + 1 + 1 + 1);
  expect(slash.onBase).toBe(4 / 11);
  expect(slash.slugging).toBe((2 + 1 + 3) / 8);
});

test('a batter who only walked has an on-base figure and no average', () => {
  const slash = slashLine([{ ...line, atBats: 0, hits: 0, doubles: 0, homeRuns: 0 }]);
  expect(slash).toMatchObject({ average: null, slugging: null, onBase: 1, onBasePlusSlugging: null });
});
