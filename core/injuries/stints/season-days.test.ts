import { expect, test } from '@jest/globals';
import { isIsoDate } from '../../calendar';
import { countDays } from './count-days';
import { seasonDays } from './season-days';

const KNOWN_YEARS = Array.from({ length: 25 }, (_, index) => 2001 + index);

test.each(KNOWN_YEARS)('the days of %d exist, in their order and in a season of usual length', (year) => {
  const { season, opening, regularEnd, lastGame, isKnown } = seasonDays(year);
  expect([season, isKnown]).toEqual([year, true]);
  expect([opening, regularEnd, lastGame].every(isIsoDate)).toBe(true);
  const regular = countDays(opening, regularEnd);
  // 2020 had 60 games; openings abroad make some seasons a week or more longer.
  expect(regular).toBeGreaterThanOrEqual(year === 2020 ? 66 : 180);
  expect(regular).toBeLessThanOrEqual(195);
  const postseason = countDays(regularEnd, lastGame);
  expect(postseason).toBeGreaterThanOrEqual(23);
  expect(postseason).toBeLessThanOrEqual(34);
});

test('the days of 2016 and of the short season of 2020 are those on record', () => {
  expect(seasonDays(2016)).toMatchObject({
    opening: '2016-04-03',
    regularEnd: '2016-10-02',
    lastGame: '2016-11-02',
  });
  expect(seasonDays(2020)).toMatchObject({
    opening: '2020-07-23',
    regularEnd: '2020-09-27',
    lastGame: '2020-10-27',
  });
});

test('days of a season that is only announced are given and not called known', () => {
  expect(seasonDays(2026)).toMatchObject({ opening: '2026-03-25', regularEnd: '2026-09-27', isKnown: false });
});

test('other years are an approximation and say so', () => {
  expect(seasonDays(1998)).toEqual({
    season: 1998,
    opening: '1998-03-31',
    regularEnd: '1998-10-01',
    lastGame: '1998-10-31',
    isKnown: false,
  });
});
