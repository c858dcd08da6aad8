import { describe, expect, test } from '@jest/globals';
import type { IsoDate } from '../../ids';
import type { PlayerSeries } from '../player-series';
import { seededRandom, shuffle } from '../seeded-random';
import type { StintChangeRow } from '../statistics-rows';
import { compareSeason, seasonsNeeded } from './compare-season';
import type { SeasonComparison, SeasonInput } from './compare-season';
import { batter, day, everyDays, pitcher, stint } from './league.fixture';
import type { SubjectStint } from './subject-stint';

const SEASON = everyDays(5, '2016-04-03', '2016-09-30');
const HURT = stint(1, '2016-06-04', '2016-07-02');
/** Everybody throws 0.2 mph harder from July on. */
const league = (date: IsoDate): number => (date >= '2016-07-01' ? 0.2 : 0);
/** He loses 0.7 more by his stint. */
const treated = pitcher(
  1,
  SEASON.filter((date) => date < '2016-06-04' || date >= '2016-07-02'),
  (date) => 93 + league(date) - (date >= '2016-07-02' ? 0.7 : 0),
);
const like = (id: number, level: number, own: (date: IsoDate) => number = league): PlayerSeries =>
  pitcher(id, SEASON, (date) => level + own(date));
/** As hard as he threw before, and much slower after: seen at once if taken for a control. */
const sinks = (date: IsoDate): number => (date >= '2016-07-01' ? -9 : 0);

const compare = (
  series: readonly PlayerSeries[],
  stints: readonly SubjectStint[] = [HURT],
  changes: Partial<SeasonInput> = {},
): SeasonComparison => compareSeason({ season: 2016, asOf: day('2016-12-01'), stints, series, ...changes });

function velocity(
  { changes }: SeasonComparison,
  span = 'games10',
  kind = 'stint',
  stintId = HURT.stintId,
): StintChangeRow | undefined {
  return changes.find(
    (row) =>
      row.measure === 'fastball_velocity' &&
      row.span === span &&
      row.kind === kind &&
      row.stintId === stintId,
  );
}

const five = [92, 92.5, 93.5, 94, 94.5].map((level, index) => like(10 + index, level));

test('tells the age of one who never played, by a birthday that games do not tell: else age would part those who came back from those who did not', () => {
  const out = stint(7, '2016-04-03', null, { returnedOn: null });
  const births = new Map([[out.playerId, day('1990-04-04')]]);
  expect(compare([], [out], { births }).subjects).toMatchObject([{ age: 25, returnedOn: null }]);
  expect(compare([], [out]).subjects).toMatchObject([{ age: null }]);
});

describe('a stint', () => {
  test('is compared before and after and with five like him: a loss of 0.7 mph is found under a league that gains', () => {
    const row = velocity(compare([treated, ...five]));
    expect(row).toMatchObject({
      valueBefore: 93,
      gamesBefore: 10,
      gamesAfter: 10,
      countBefore: 500,
      controls: 5,
    });
    expect(row?.valueChange).toBeCloseTo(-0.5, 9);
    expect(row?.controlChange).toBeCloseTo(0.2, 9);
    expect(row?.difference).toBeCloseTo(-0.7, 9);
    expect(row?.standardError).toBeCloseTo(0, 9);
  });

  test('has rows for the windows that have enough games on both sides', () => {
    const early = { ...HURT, startedOn: day('2016-04-17'), endedOn: day('2016-07-02') };
    // 3 games before: enough for games3 alone.
    const his = pitcher(1, SEASON.filter((date) => date < '2016-04-17' || date >= '2016-07-02'), () => 93); // prettier-ignore
    const spans = compare([his], [early]).changes.filter(
      ({ measure, kind }) => measure === 'fastball_velocity' && kind === 'stint',
    );
    expect(spans.map(({ span }) => span)).toEqual(['games3']);
    const whole = compare([treated]).changes.filter(({ measure, kind }) => measure === 'fastball_velocity' && kind === 'stint'); // prettier-ignore
    expect(whole.map(({ span, gamesBefore, gamesAfter }) => [span, gamesBefore, gamesAfter])).toEqual([
      ['games3', 3, 3],
      ['games10', 10, 10],
      ['games30', 13, 19],
      ['games10_winter', 10, 10],
    ]);
  });

  test('has the standard error between games of both windows together', () => {
    const his = (before: number, after: number) =>
      pitcher(1, treated.games.map(({ date }) => date), (date, index) => 93 + (index % 2) * 2 * (date < '2016-06-04' ? before : after)); // prettier-ignore
    // Ten games that lie 1 mph on either side of their mean have a variance of 10/9, and their mean a tenth of it.
    expect(velocity(compare([his(1, 0)]))?.standardError).toBeCloseTo(1 / 3, 9);
    expect(velocity(compare([his(0, 1)]))?.standardError).toBeCloseTo(1 / 3, 9);
    expect(velocity(compare([his(1, 2)]))?.standardError).toBeCloseTo(Math.sqrt(5 / 9), 9);
  });

  test('without anyone like him has its change and no difference', () => {
    expect(velocity(compare([treated]))).toMatchObject({
      controls: 0,
      controlChange: null,
      difference: null,
    });
  });

  test('over a winter is one, with windows in two seasons', () => {
    const later = everyDays(5, '2018-05-02', '2018-08-30');
    const days = [...everyDays(5, '2016-04-03', '2016-06-30'), ...later];
    const his = pitcher(1, days, (date) => (date < '2018' ? 93 : 92));
    const first = stint(1, '2016-07-01', '2016-10-03');
    const second = stint(1, '2017-04-02', '2017-10-02', { continuationOf: first.stintId });
    const third = stint(1, '2018-03-29', '2018-05-02', { continuationOf: second.stintId });
    const found = compare([his], [third, first, second]);
    expect(found.subjects).toMatchObject([
      { stintId: first.stintId, daysMissed: 90, returnedOn: '2018-05-02', followedDays: 670 },
    ]);
    expect(velocity(found, 'games10', 'stint', first.stintId)).toMatchObject({
      valueChange: -1,
      gamesAfter: 10,
    });
  });

  test('that lasts has a run-up and no change', () => {
    const found = compare([treated], [stint(1, '2016-08-20', null)]);
    expect(found.subjects).toMatchObject([{ endedOn: null, returnedOn: null, followedDays: 103 }]);
    expect(found.changes.filter(({ kind }) => kind === 'stint')).toEqual([]);
    expect(found.courses).toEqual([]);
  });

  test('of one without games is a subject all the same', () => {
    const found = compare([], [stint(5, '2016-04-03', null)]);
    expect(found.subjects).toMatchObject([
      { stintId: '5-20160403', role: 'pitcher', age: null, placeboOn: null },
    ]);
    expect([found.changes, found.courses, found.leads]).toEqual([[], [], []]);
  });

  test('of a two-way player is compared in both roles', () => {
    const bats = batter(1, SEASON.filter((date) => date < '2016-06-04' || date >= '2016-07-02'), (index) => index < 13 ? 1 : 2); // prettier-ignore
    const found = compare([treated, bats], [{ ...HURT, role: 'two_way' }]);
    expect(found.subjects.map(({ role }) => role)).toEqual(['pitcher', 'batter']);
    const average = found.changes.find(({ role, measure }) => role === 'batter' && measure === 'average');
    expect(average).toMatchObject({ valueBefore: 0.25, valueAfter: 0.5, countBefore: 12 });
  });

  test('of a pitcher who also bats is compared as a pitcher', () => {
    const found = compare([treated, batter(1, SEASON, () => 1)]);
    expect(found.subjects.map(({ role }) => role)).toEqual(['pitcher']);
  });

  test('tells his age in whole years on the first day', () => {
    const ages = ['1990-06-04', '1990-06-05'].map((birthDate) => {
      return compare([pitcher(1, SEASON, () => 93, { birthDate })]).subjects[0]?.age;
    });
    expect(ages).toEqual([26, 25]);
  });

  test('of another season or of a list that is not compared is no subject, but ends windows', () => {
    const suspended = stint(1, '2016-05-01', '2016-05-06', { listKind: 'suspended' });
    const before = stint(1, '2015-05-01', '2015-06-01');
    const found = compare([treated], [HURT, suspended, before]);
    expect(found.subjects.map(({ stintId }) => stintId)).toEqual([HURT.stintId]);
    // Games on 8, 13, 18, 23, 28 May, 2 June, and on 6 May that of 3 May no more.
    expect(velocity(found)).toMatchObject({ gamesBefore: 6 });
  });
});

describe('a control', () => {
  test.each([
    ['paternity leave', { listKind: 'paternity' as const }, '2016-06-20', '2016-06-23'],
    ['an injury that lasts', {}, '2016-08-01', null],
    ['an injury from before', {}, '2016-03-20', '2016-04-20'],
  ])('was on no list from the first to the last of the games: not with %s', (_, changes, from, to) => {
    // The last of the ten games after is that of 16 August, the first of those before that of 18 April.
    const away = stint(9, from, to, changes);
    const row = velocity(compare([treated, ...five, like(9, 93, sinks)], [HURT, away]));
    expect(row?.controlChange).toBeCloseTo(0.2, 9);
  });

  test('may be hurt when the games are over', () => {
    const later = stint(9, '2016-08-17', null);
    const row = velocity(compare([treated, like(9, 93, sinks)], [HURT, later]));
    expect(row).toMatchObject({ controls: 1 });
    expect(row?.controlChange).toBeCloseTo(-9, 9);
  });

  test('is one of the five nearest in the level before, and of equal ones those with the lower keys', () => {
    const farther = [like(3, 91, sinks), like(4, 96, sinks)];
    expect(velocity(compare([...farther, treated, ...five]))?.controlChange).toBeCloseTo(0.2, 9);
    const alike = [30, 29, 28, 27, 26, 25].map((id) => like(id, 93, id === 30 ? sinks : league));
    expect(velocity(compare([...alike, treated]))?.controlChange).toBeCloseTo(0.2, 9);
  });

  test('is matched by the level of each window: men in the same slump for a man hurt in a slump', () => {
    const slump = (date: IsoDate) => (date >= '2016-05-20' && date < '2016-07-01' ? -2 : 0);
    const his = pitcher(1, treated.games.map(({ date }) => date), (date) => 93 + slump(date)); // prettier-ignore
    const slumping = [20, 21, 22, 23, 24].map((id) => like(id, 93, slump));
    const row = velocity(compare([his, ...slumping, ...five]), 'games3');
    expect(row?.valueChange).toBeCloseTo(2, 9);
    expect(row?.difference).toBeCloseTo(0, 9);
  });

  test.each([
    ['is near in age', { birthDate: '1985-01-01' }],
    ['throws as many pitches a game, within a factor of two', { pitches: 44 }],
  ])('%s', (_, facts) => {
    const his = pitcher(1, treated.games.map(({ date }) => date), () => 93, { birthDate: '1990-01-01' }); // prettier-ignore
    const other = pitcher(9, SEASON, (date) => 93 + sinks(date), facts);
    expect(velocity(compare([his, other]))).toMatchObject({ controls: 0 });
    const alike = pitcher(9, SEASON, (date) => 93 + sinks(date), { birthDate: '1986-01-02', pitches: 46 });
    expect(velocity(compare([his, alike]))).toMatchObject({ controls: 1 });
  });

  test('plays at the same dates', () => {
    const missing = SEASON.filter((date) => date < '2016-05-15' || date >= '2016-07-02');
    expect(velocity(compare([treated, pitcher(9, missing, () => 93)]))).toMatchObject({ controls: 0 });
    const lastYear = everyDays(5, '2015-04-05', '2015-09-30');
    expect(velocity(compare([treated, pitcher(9, lastYear, () => 93)]))).toMatchObject({ controls: 0 });
  });

  test('has enough games on both sides', () => {
    // Four games after: enough for games3, too few for games10.
    const few = pitcher(9, SEASON.filter((date) => date < '2016-07-20'), () => 93); // prettier-ignore
    const found = compare([treated, few]);
    expect(velocity(found, 'games3')).toMatchObject({ controls: 1 });
    expect(velocity(found, 'games10')).toMatchObject({ controls: 0 });
    // Three games before.
    const fresh = pitcher(9, SEASON.filter((date) => date > '2016-05-20'), () => 93); // prettier-ignore
    expect(velocity(compare([treated, fresh]), 'games3')).toMatchObject({ controls: 1 });
    expect(velocity(compare([treated, fresh]), 'games10')).toMatchObject({ controls: 0 });
  });

  test('has a window as long as the stint has, where that is cut short', () => {
    const suspended = stint(1, '2016-05-01', '2016-05-06', { listKind: 'suspended' });
    // His six games before begin on 8 May; in April the other threw much slower.
    const other = like(9, 93, (date) => (date < '2016-05-08' ? -50 : league(date)));
    expect(velocity(compare([treated, other], [HURT, suspended]))?.controlChange).toBeCloseTo(0.2, 9);
  });

  test('of a batter is no pitcher who bats', () => {
    const hurt = { ...HURT, role: 'batter' as const };
    const bats = batter(1, treated.games.map(({ date }) => date), () => 1); // prettier-ignore
    const average = (series: readonly PlayerSeries[]) =>
      compare(series, [hurt]).changes.find(
        ({ measure, span }) => measure === 'average' && span === 'games10',
      );
    expect(average([bats, batter(9, SEASON, () => 1)])).toMatchObject({ controls: 1 });
    expect(average([bats, batter(9, SEASON, () => 1), like(9, 93)])).toMatchObject({ controls: 0 });
  });
});

test('the order in which players and stints are given does not matter', () => {
  const random = seededRandom('orders');
  const stints = [HURT, ...[0, 1, 2].map((index) => stint(10 + index, '2016-07-10', '2016-08-01'))];
  const series = [treated, ...five, like(20, 93, sinks)];
  const expected = compare(series, stints);
  expect(expected.changes.length).toBeGreaterThan(8);
  for (let turn = 0; turn < 5; turn++) {
    expect(compare(shuffle(series, random), shuffle(stints, random))).toEqual(expected);
  }
});

test('a player given twice in one role is refused', () => {
  expect(() => compare([treated, treated])).toThrow('given twice');
});

test('the season before and two after are needed', () => {
  expect(seasonsNeeded(2016)).toEqual([2015, 2016, 2017, 2018]);
});
