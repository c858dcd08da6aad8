import { describe, expect, test } from '@jest/globals';
import type { PlayerSeries } from '../player-series';
import { compareSeason } from './compare-season';
import { isAlarm } from './lead-measures';
import { day, everyDays, pitcher, stint } from './league.fixture';
import type { SubjectStint } from './subject-stint';

/** Eleven starts: six, and five slower ones. */
const BASELINE = [93.1, 92.7, 93.4, 92.9, 93.0, 93.3];
const LEAD = [92.0, 92.6, 91.7, 92.2, 91.9];
const days = everyDays(5, '2016-04-03', '2016-05-23');
const hurt = stint(1, '2016-05-26', null);
const treated = pitcher(1, days, (_, index) => [...BASELINE, ...LEAD][index] ?? NaN);
const steady = (id: number, level: number): PlayerSeries =>
  pitcher(id, everyDays(5, '2016-04-03', '2016-09-30'), (_, index) => level + (index % 2) * 0.2);
const slowing = (id: number, level: number): PlayerSeries =>
  pitcher(id, days, (_, index) => level + (index % 2) * 0.2 - (index >= 6 ? 1 : 0));

function lead(series: readonly PlayerSeries[], stints: readonly SubjectStint[] = [hurt]) {
  const { leads } = compareSeason({ season: 2016, asOf: day('2016-12-01'), stints, series });
  return leads.find(({ measure, stintId }) => measure === 'fastball_velocity' && stintId === hurt.stintId);
}

describe('the run-up to a stint', () => {
  test('is the change of the last five games, with Welch’s interval, and the slope, with its own', () => {
    const row = lead([treated]);
    expect(row).toMatchObject({ games: 5, baselineGames: 6, alarm: true, controls: 0, controlChange: null });
    // scipy 1.17.1: ttest_ind(lead, baseline, equal_var=False).confidence_interval(), linregress with t(9).
    expect(row?.valueChange).toBeCloseTo(-0.9866666666666646, 8);
    expect(row?.lower).toBeCloseTo(-1.4215041978771006, 8);
    expect(row?.upper).toBeCloseTo(-0.5518291354562286, 8);
    expect(row?.slope).toBeCloseTo(-0.1336363636363634, 8);
    expect(row?.slopeLower).toBeCloseTo(-0.2214529107613857, 8);
    expect(row?.slopeUpper).toBeCloseTo(-0.045819816511341066, 8);
  });

  test('needs three games and a baseline of five, and does not reach past another stint', () => {
    const of = (games: number) => lead([pitcher(1, days.slice(-games), (_, index) => 93 + (index % 3))]);
    expect(of(9)).toBeUndefined();
    expect(of(10)).toMatchObject({ games: 5, baselineGames: 5 });
    const other = stint(1, '2016-04-04', '2016-04-06', { listKind: 'bereavement' });
    expect(lead([treated], [hurt, other])).toMatchObject({ games: 5, baselineGames: 5 });
    expect(
      lead([treated], [hurt, { ...other, startedOn: day('2016-04-09'), endedOn: day('2016-04-10') }]),
    ).toBeUndefined();
  });

  test('takes up to twenty games for the baseline, of the same season', () => {
    const many = [...everyDays(1, '2015-04-03', '2015-09-30'), ...everyDays(1, '2016-04-03', '2016-05-23')];
    expect(lead([pitcher(1, many, (_, index) => 93 + (index % 3))])).toMatchObject({
      games: 5,
      baselineGames: 20,
    });
    const few = [...everyDays(1, '2015-04-03', '2015-09-30'), ...days];
    expect(lead([pitcher(1, few, (_, index) => 93 + (index % 3))])).toMatchObject({
      games: 5,
      baselineGames: 6,
    });
  });

  test('is held against players who were not hurt: their changes, and for how many it would have rung', () => {
    const row = lead([treated, steady(2, 93), steady(3, 92.9), slowing(4, 93)]);
    expect(row).toMatchObject({ controls: 3, controlAlarms: 1 });
    // Games 7 to 11 have three low and two high, games 1 to 6 as many of each: 0.08 less 0.1.
    expect(row?.controlChange).toBeCloseTo((3 * -0.02 - 1) / 3, 9);
  });

  test('leaves out who goes on a list within thirty days, who had been on one, and who no longer plays', () => {
    const soon = stint(2, '2016-06-25', null);
    const late = stint(3, '2016-06-26', null);
    const early = stint(4, '2016-04-10', '2016-04-12');
    const gone = pitcher(5, everyDays(2, '2016-04-03', '2016-05-08'), (_, index) => 93 + (index % 2));
    const row = lead([treated, steady(2, 93), steady(3, 93), steady(4, 93), gone], [hurt, soon, late, early]);
    expect(row).toMatchObject({ controls: 1 });
  });

  test('takes of a player it is held against no game from before a stint of his', () => {
    const his = pitcher(1, everyDays(1, '2016-05-01', '2016-05-25'), (_, index) => 93 + (index % 2));
    // Much slower until a stint in April, which the games just before May would reach past.
    const other = pitcher(2, everyDays(2, '2016-04-03', '2016-09-30'), (date, index) => (date < '2016-04-15' ? 43 : 93 + (index % 2))); // prettier-ignore
    const row = lead([his, other], [hurt, stint(2, '2016-04-15', '2016-04-16')]);
    expect(row).toMatchObject({ controls: 1 });
    expect(Math.abs(row?.controlChange ?? NaN)).toBeLessThan(1);
  });

  test('says nothing where no game differs from another', () => {
    expect(lead([pitcher(1, days, () => 93)])).toBeUndefined();
  });
});

test.each([
  ['fall', -2, -1, true],
  ['fall', 1, 2, false],
  ['fall', -1, 1, false],
  ['rise', 1, 2, true],
  ['rise', -2, -1, false],
  ['either', 1, 2, true],
  ['either', -2, -1, true],
  ['either', 0, 1, false],
] as const)('a measure that warns by a %s: %d to %d is an alarm: %s', (warning, lower, upper, alarm) => {
  expect(isAlarm(warning, lower, upper)).toBe(alarm);
});
