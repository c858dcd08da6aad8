import { describe, expect, test } from '@jest/globals';
import { compareSeason } from './compare-season';
import { day, everyDays, pitcher, stint } from './league.fixture';

const SEASON = everyDays(5, '2016-04-03', '2016-09-30');
const hurt = stint(1, '2016-06-04', '2016-07-02');
const his = SEASON.filter((date) => date < '2016-06-04' || date >= '2016-07-02');
/** 93, but for the last game before (91) and the first after (90); the ten before have a mean of 92.8. */
const treated = pitcher(1, his, (date) => (date === '2016-06-02' ? 91 : date === '2016-07-02' ? 90 : 93));
const steady = pitcher(2, SEASON, (date) => (date < '2016-07-01' ? 95 : 95.5));
const starts = pitcher(3, SEASON.filter((date) => date !== '2016-07-07'), (date) => (date < '2016-07-01' ? 90 : 91.5)); // prettier-ignore

function course(step: string, series = [treated, steady, starts]) {
  const { courses } = compareSeason({ season: 2016, asOf: day('2016-12-01'), stints: [hurt], series });
  const row = courses.find((one) => one.step === step && one.measure === 'fastball_velocity');
  return JSON.parse(row!.points) as [number, number, number | null][];
}

describe('the course of a measure', () => {
  test('by games: ten before and fifteen after, from the level of the window before, and the controls’ mean from theirs', () => {
    const points = course('game');
    expect(points.map(([at]) => at)).toEqual([
      ...[-10, -9, -8, -7, -6, -5, -4, -3, -2, -1],
      ...Array.from({ length: 15 }, (_, index) => index + 1),
    ]);
    expect(points.slice(8, 12)).toEqual([
      [-2, 0.2, 0],
      [-1, -1.8, 0],
      [1, -2.8, 1],
      [2, 0.2, 1],
    ]);
  });

  test('by weeks of the calendar from the last game before and the first after, for all the same days', () => {
    const points = course('week');
    expect(points.map(([at]) => at)).toEqual([
      ...[-8, -7, -6, -5, -4, -3, -2, -1],
      ...Array.from({ length: 12 }, (_, index) => index + 1),
    ]);
    // The week up to 2 June has the games of 28 May and 2 June, the one before it only that of 23 May.
    expect(points.slice(6, 8)).toEqual([
      [-2, 0.2, 0],
      [-1, -0.8, 0],
    ]);
    // From 2 to 8 July there are two games, of which one control missed the second.
    expect(points[8]).toEqual([1, -1.3, 1]);
  });

  test('has null where no control played, and no point where he did not', () => {
    expect(course('game', [treated]).map(([, , control]) => control)).toEqual(Array(25).fill(null));
    const short = pitcher(1, his.filter((date) => date < '2016-08-01'), () => 93); // prettier-ignore
    expect(course('game', [short]).at(-1)).toEqual([6, 0, null]);
  });
});

test('only headline measures have a course', () => {
  const { courses } = compareSeason({
    season: 2016,
    asOf: day('2016-12-01'),
    stints: [hurt],
    series: [treated],
  });
  expect([...new Set(courses.map(({ measure }) => measure))]).toContain('fastball_velocity');
  expect(courses.map(({ measure }) => measure)).not.toContain('four_seam_velocity');
});
