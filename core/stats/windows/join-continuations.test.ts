import { expect, test } from '@jest/globals';
import { gamesOn, stint, told } from './career.fixture';
import { chooseWindows } from './choose-windows';
import { joinContinuations } from './join-continuations';
import type { StintSpan } from './window';

const of = (span: StintSpan, continuationOf: StintSpan | null = null) => ({
  ...span,
  continuationOf: continuationOf?.stintId ?? null,
});
const first = stint('2015-06-01', '2015-11-02');
const second = stint('2016-03-28', '2016-10-03');
const third = stint('2017-03-30', '2017-05-01');
const other = stint('2017-08-01', null);

test('an injury over three seasons is one stint, named after the first; another injury stays apart', () => {
  const joined = joinContinuations([of(other), of(third, second), of(first), of(second, first)]);
  expect(joined).toEqual([
    { ...first, endedOn: '2017-05-01', parts: [first.stintId, second.stintId, third.stintId] },
    { ...other, parts: [other.stintId] },
  ]);
});

test('it lasts while the newest of its stints lasts', () => {
  const open = stint('2016-03-28', null);
  expect(joinContinuations([of(first), of(open, first)])).toMatchObject([{ endedOn: null }]);
});

test('a stint that carries on one that is not given stands for itself', () => {
  expect(joinContinuations([of(second, first)])).toEqual([{ ...second, parts: [second.stintId] }]);
});

test('joined it has a before and an after, though no single stint of it has both', () => {
  const games = gamesOn('2015-05-20', '2015-05-25', '2017-05-03', '2017-05-08');
  const joined = joinContinuations([of(first), of(second, first), of(third, second)]);
  const { before, after } = chooseWindows(games, joined[0]!, joined, { unit: 'games', size: 2 });
  expect(told(before)).toEqual(['2015-05-20:1', '2015-05-25:1']);
  expect(told(after)).toEqual(['2017-05-03:1', '2017-05-08:1']);
  expect([before.crossesOffSeason, after.crossesOffSeason]).toEqual([false, false]);
});
