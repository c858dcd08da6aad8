import { describe, expect, test } from '@jest/globals';
import type { PlayerSeries } from '../player-series';
import { compareSeason } from './compare-season';
import { compiledMeasuresOf } from './compiled-measure';
import { indexSeries } from './indexed-series';
import { day, everyDays, pitcher, stint } from './league.fixture';
import { placeboDate } from './placebo-date';
import type { SubjectStint } from './subject-stint';

const MEASURES = compiledMeasuresOf('pitcher').slice(0, 1);
const hurt = stint(1, '2016-07-10', '2016-07-30');
const daily = everyDays(1, '2016-04-03', '2016-09-30').filter(
  (date) => date < '2016-07-10' || date >= '2016-07-30',
);
const career = pitcher(1, daily, () => 93);

const draw = (series: PlayerSeries, stints: readonly SubjectStint[], seed: string) =>
  placeboDate(indexSeries(series, stints, MEASURES), hurt, stints, seed);

describe('a placebo date', () => {
  const other = stint(1, '2016-05-10', '2016-05-10', { listKind: 'paternity' });
  const draws = Array.from({ length: 400 }, (_, seed) => draw(career, [hurt, other], `${seed}`));

  test('and its games lie between two stints, away from the ten games on either side of this one', () => {
    const blocks = draws.map((found) => {
      const dates = [found!.sides.before.from, found!.sides.after.until - 1].map(
        (index) => career.games[index]!.date,
      );
      return dates.join(' to ');
    });
    expect([...new Set(blocks)].sort()).toEqual([
      '2016-04-03 to 2016-05-09',
      '2016-05-10 to 2016-06-29',
      '2016-08-09 to 2016-09-30',
    ]);
  });

  test('keeps away from another injury of the same season too', () => {
    const again = stint(1, '2016-09-05', '2016-09-12');
    const played = daily.filter((date) => date < '2016-09-05' || date >= '2016-09-12');
    const both = Array.from({ length: 200 }, (_, seed) =>
      draw(
        pitcher(1, played, () => 93),
        [hurt, again],
        `${seed}`,
      ),
    );
    const dates = both.map((found) => found!.date);
    expect(dates.filter((date) => date > '2016-08-25')).toEqual([]);
    expect(dates.some((date) => date < '2016-07-10')).toBe(true);
  });

  test('leaves room for the widest window, ten games on either side, and is drawn from all such days', () => {
    const dates = new Set(draws.map((found) => found!.date));
    const earliest = [...dates].sort().at(0);
    expect(earliest).toBe('2016-04-13');
    expect([...dates].sort().at(-1)).toBe('2016-09-21');
    // 18 days in the first stretch, 32 in the second, 34 in the third.
    expect(dates.size).toBeGreaterThan(75);
    expect(dates.size).toBeLessThanOrEqual(84);
    expect([...dates].filter((date) => date >= '2016-06-21' && date < '2016-08-19')).toEqual([]);
  });

  test('is the same for the same stint, and another for another', () => {
    expect(draw(career, [hurt], 'one')).toEqual(draw(career, [hurt], 'one'));
    expect(
      new Set(['one', 'two', 'three', 'four'].map((seed) => draw(career, [hurt], seed)?.date)).size,
    ).toBeGreaterThan(1);
  });

  test('takes less room where there is no more, and is none where there are not three games on either side', () => {
    const days = everyDays(1, '2016-06-01', '2016-07-09');
    const found = (games: number) =>
      draw(
        pitcher(1, days.slice(-games - 10), () => 93),
        [hurt],
        'seed',
      );
    expect(found(5)).toBeNull();
    expect(found(6)).toMatchObject({
      sides: { before: { from: 0, until: 3 }, after: { from: 3, until: 6 } },
    });
    expect(found(10)).toMatchObject({
      sides: { before: { from: 0, until: 5 }, after: { from: 5, until: 10 } },
    });
  });

  test('never parts two games of one day', () => {
    const days = [1, 1, 2, 2, 3, 3].map((date) => day(`2016-05-0${date}`));
    expect(
      draw(
        pitcher(1, days, () => 93),
        [hurt],
        'seed',
      ),
    ).toBeNull();
  });
});

test('compared at a day on which nothing happened, a man who lost speed by his stint has lost none', () => {
  const his = pitcher(1, daily, (date) => (date < '2016-07-10' ? 93 : 91));
  const leave = { ...hurt, listKind: 'paternity' as const };
  const [injured, away] = [hurt, leave].map((one) =>
    compareSeason({ season: 2016, asOf: day('2016-12-01'), stints: [one], series: [his] }),
  );
  const changes = (kind: string) =>
    injured!.changes.filter((row) => row.kind === kind && row.measure === 'fastball_velocity').map(({ span, valueChange }) => [span, valueChange]); // prettier-ignore
  expect(changes('stint').map(([, change]) => change)).toEqual([-2, -2, -2, -2]);
  expect(changes('placebo')).toEqual([
    ['games3', 0],
    ['games10', 0],
    ['games30', 0],
  ]);
  expect(injured!.subjects[0]?.placeboOn).toMatch(/^2016-/);
  // A leave is a placebo itself.
  expect([away!.subjects[0]?.placeboOn, away!.changes.filter(({ kind }) => kind === 'placebo')]).toEqual([
    null,
    [],
  ]);
});
