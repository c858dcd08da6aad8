import { expect, test } from '@jest/globals';
import { withGaps } from './year-bars';

test('a year that is not loaded keeps its place, so that it is seen to be missing', () => {
  const year = (season: number) => ({ season, pitcherDays: 1, batterDays: 2 });
  expect(withGaps([year(2001), year(2004)])).toEqual([
    year(2001),
    { season: 2002 },
    { season: 2003 },
    year(2004),
  ]);
  expect(withGaps([])).toEqual([]);
});
