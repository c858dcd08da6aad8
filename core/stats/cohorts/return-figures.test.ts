import { expect, test } from '@jest/globals';
import { addDays } from '../../calendar';
import type { IsoDate } from '../../ids';
import { MOST_STEPS, returnFigures } from './return-figures';
import { subject } from './subjects.fixture';

const START = '2015-06-01' as IsoDate;
const AS_OF = '2025-11-01' as IsoDate;

const back = (days: number) =>
  subject(`back${days}`, days, { returnedOn: addDays(START, days), followedDays: days });
const out = (days: number) =>
  subject(`out${days}`, days, { returnedOn: null, endedOn: null, followedDays: days });

test('shares returned within 1, 2, 3 years and their bounds are those of lifelines', () => {
  // lifelines.KaplanMeierFitter().fit([20,45,45,200,365,400,900,1000,1200,1500], [1,1,1,1,0,1,1,0,0,0]), 0.30.3;
  // 1 − predict(365), 1 − confidence_interval_ there, and so on.
  const subjects = [20, 45, 45, 200, 400, 900].map(back).concat([365, 1000, 1200, 1500].map(out));
  const figures = returnFigures('injured', subjects, AS_OF);
  expect(figures.returned).toBe(6);
  expect(figures.returned1).toBeCloseTo(0.4, 12);
  expect(figures.returned1Lower).toBeCloseTo(0.17277903297148856, 10);
  expect(figures.returned1Upper).toBeCloseTo(0.7473311029961064, 10);
  expect(figures.returned2).toBeCloseTo(0.52, 12);
  expect(figures.returned2Lower).toBeCloseTo(0.2553342732421977, 10);
  expect(figures.returned2Upper).toBeCloseTo(0.8391453308823615, 10);
  expect(figures.returned3).toBeCloseTo(0.64, 12);
  expect(figures.returned3Lower).toBeCloseTo(0.35157736272939766, 10);
  expect(figures.returned3Upper).toBeCloseTo(0.9101284948917535, 10);
  expect(JSON.parse(figures.returnCurve)).toEqual([
    [20, 0.1, expect.any(Number), expect.any(Number), 10],
    [45, 0.3, expect.any(Number), expect.any(Number), 9],
    [200, 0.4, 0.17278, 0.74733, 7],
    [400, 0.52, 0.25533, 0.83915, 5],
    [900, 0.64, 0.35158, 0.91013, 4],
  ]);
});

test('a return on day 365 is within a year, and past the longest watch nothing is said', () => {
  const figures = returnFigures('injured', [back(365), out(400)], AS_OF);
  expect(figures.returned1).toBe(0.5);
  expect(figures.returned2).toBeNull();
  expect(figures.returned2Lower).toBeNull();
  expect(figures.returned3Upper).toBeNull();
});

test('when all are back the share is 1 for good, without bounds', () => {
  const figures = returnFigures('injured', [back(10), back(30)], AS_OF);
  expect(figures).toMatchObject({ returned3: 1, returned3Lower: null, returned3Upper: null });
  expect(figures.returnCurve).toContain('[30,1,null,null,1]');
});

test('what happens after the newest day of the data is not known yet', () => {
  const asOf = addDays(START, 50);
  const placedLater = subject('later', 9, {
    startedOn: addDays(START, 60),
    returnedOn: null,
    followedDays: 0,
  });
  const figures = returnFigures('injured', [back(40), back(60), placedLater], asOf);
  expect(figures.returned).toBe(1);
  expect(JSON.parse(figures.returnCurve)).toEqual([[40, 0.5, expect.any(Number), expect.any(Number), 2]]);
});

test('leave has no curve, and neither has nobody', () => {
  const nothing = { returned1: null, returned1Lower: null, returned3: null, returnCurve: '[]' };
  expect(returnFigures('paternity', [back(3)], AS_OF)).toMatchObject({ ...nothing, returned: 1 });
  expect(returnFigures('injured', [], AS_OF)).toMatchObject({ ...nothing, returned: 0 });
});

test('a long curve is thinned so that no day is off by more than a 199th of its height', () => {
  const subjects = Array.from({ length: 3000 }, (_, index) =>
    back(10 + Math.floor((index * index) / 12_000)),
  );
  const figures = returnFigures('injured', [...subjects, out(3000)], AS_OF);
  const curve = JSON.parse(figures.returnCurve) as [number, number, number, number, number][];
  expect(curve.length).toBeLessThanOrEqual(MOST_STEPS);
  expect(curve.length).toBeGreaterThan(120);
  const days = subjects.map((one) => one.followedDays).sort((a, b) => a - b);
  expect(new Set(days).size).toBeGreaterThan(MOST_STEPS);
  const shown = (day: number) => curve.findLast(([at]) => at <= day)?.[1] ?? 0;
  for (let day = 0; day <= 800; day++) {
    const share = days.filter((one) => one <= day).length / 3001;
    expect(Math.abs(shown(day) - share)).toBeLessThanOrEqual(1 / 199 + 1e-5);
  }
  expect(curve.at(-1)?.[1]).toBe(0.99967);
});
