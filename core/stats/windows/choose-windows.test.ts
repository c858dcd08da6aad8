import { describe, expect, test } from '@jest/globals';
import { IngestError } from '../../errors';
import { game, gamesOn, stint, told } from './career.fixture';
import { chooseWindows } from './choose-windows';
import type { WindowRequest } from './window';

const out = stint('2016-06-01', '2016-07-01');
const spring = gamesOn('2016-05-10', '2016-05-15', '2016-05-20', '2016-05-25', '2016-05-30');
const summer = gamesOn('2016-07-03', '2016-07-08', '2016-07-13', '2016-07-18', '2016-07-23');
const both = [...spring, ...summer];

const games = (size: number, more: Partial<WindowRequest> = {}): WindowRequest => ({
  unit: 'games',
  size,
  ...more,
});

describe('the nearest events', () => {
  test('pitches: whole games, and of the outermost one the end before, the beginning after', () => {
    const { before, after } = chooseWindows(both, out, [out], { unit: 'pitches', size: 25 });
    expect(told(before)).toEqual(['2016-05-20:5 last', '2016-05-25:10', '2016-05-30:10']);
    expect(told(after)).toEqual(['2016-07-03:10', '2016-07-08:10', '2016-07-13:5 first']);
    expect([before.total, before.isReached, before.shortfall]).toEqual([25, true, null]);
    expect([after.total, after.isReached, after.shortfall]).toEqual([25, true, null]);
  });

  test('plate appearances: a game that fills the window exactly is whole', () => {
    const { before } = chooseWindows(both, out, [out], { unit: 'plate_appearances', size: 8 });
    expect(told(before)).toEqual(['2016-05-25:4', '2016-05-30:4']);
  });

  test('games count one each, however many pitches they have', () => {
    const { before, after } = chooseWindows(both, out, [out], games(2));
    expect(told(before)).toEqual(['2016-05-25:1', '2016-05-30:1']);
    expect(told(after)).toEqual(['2016-07-03:1', '2016-07-08:1']);
  });

  test('days are counted from the nearest game, both ends included', () => {
    const ten = chooseWindows(both, out, [out], { unit: 'days', size: 10 });
    expect(told(ten.before)).toEqual(['2016-05-25:1', '2016-05-30:1']);
    const eleven = chooseWindows(both, out, [out], { unit: 'days', size: 11 });
    expect(told(eleven.before)).toEqual(['2016-05-20:1', '2016-05-25:1', '2016-05-30:1']);
    expect(told(eleven.after)).toEqual(['2016-07-03:1', '2016-07-08:1', '2016-07-13:1']);
    expect(eleven.after.total).toBe(11);
  });

  test('a game on the day it starts is not before it; a game on the day it ends is after it', () => {
    const { before, after } = chooseWindows(gamesOn('2016-06-01', '2016-07-01'), out, [], games(1));
    expect(told(before)).toEqual([]);
    expect(told(after)).toEqual(['2016-07-01:1']);
  });

  test('the games of a doubleheader come in their order, in whatever order they are given', () => {
    const second = game('2016-05-31', { gameNumber: 2, pitches: 7 });
    const first = game('2016-05-31', { gameNumber: 1, pitches: 9 });
    const { before } = chooseWindows([second, first], out, [], { unit: 'pitches', size: 8 });
    expect(told(before)).toEqual(['2016-05-31:1 last', '2016-05-31:7']);
  });

  test('a game without an event of the unit is no anchor', () => {
    const asRunner = game('2016-05-31', { plateAppearances: 0 });
    const { before } = chooseWindows([...spring, asRunner], out, [], { unit: 'plate_appearances', size: 4 });
    expect(told(before)).toEqual(['2016-05-30:4']);
  });
});

describe('what ends a window', () => {
  test('the career and the data: no more games are known', () => {
    const { before, after, longestBoth } = chooseWindows(both, out, [out], { unit: 'pitches', size: 60 });
    expect(before).toMatchObject({ total: 50, longest: 50, isReached: false, shortfall: 'career_start' });
    expect(after).toMatchObject({ total: 50, longest: 50, isReached: false, shortfall: 'data_end' });
    expect(longestBoth).toBe(50);
  });

  test('another stint on either side, of any list', () => {
    const paternity = stint('2016-05-16', '2016-05-19', 'paternity');
    const again = stint('2016-07-10', null);
    const { before, after } = chooseWindows(both, out, [paternity, out, again], games(5));
    expect(told(before)).toEqual(['2016-05-20:1', '2016-05-25:1', '2016-05-30:1']);
    expect(before).toMatchObject({ total: 3, longest: 3, shortfall: 'stint' });
    expect(told(after)).toEqual(['2016-07-03:1', '2016-07-08:1']);
    expect(after).toMatchObject({ total: 2, longest: 2, shortfall: 'stint' });
  });

  test('only stints of the lists asked for, where they are asked for', () => {
    const paternity = stint('2016-05-16', '2016-05-19', 'paternity');
    const request = games(5, { boundingLists: new Set(['injured'] as const) });
    expect(chooseWindows(both, out, [paternity, out], request).before.isReached).toBe(true);
  });

  test('a stint right after this one leaves no after, one right before it no before', () => {
    const earlier = stint('2016-05-01', '2016-06-01', 'paternity');
    const later = stint('2016-07-01', '2016-07-02', 'restricted');
    const { before, after } = chooseWindows(both, out, [earlier, out, later], games(1));
    expect(before).toMatchObject({ games: [], total: 0, longest: 0, shortfall: 'stint' });
    expect(after).toMatchObject({ games: [], total: 0, longest: 0, shortfall: 'stint' });
  });

  test('a stint of no days parts what is before it from what is after it', () => {
    const moment = stint('2016-05-22', '2016-05-22', 'suspended');
    expect(told(chooseWindows(both, out, [moment], games(5)).before)).toEqual([
      '2016-05-25:1',
      '2016-05-30:1',
    ]);
    const sameDay = stint('2016-06-01', '2016-06-01', 'suspended');
    expect(chooseWindows(both, out, [sameDay], games(5)).before.shortfall).toBe('stint');
    expect(chooseWindows(both, sameDay, [out], games(6)).before.shortfall).toBe('career_start');
    expect(chooseWindows(both, sameDay, [out], games(5)).after.shortfall).toBe('stint');
  });

  test('days reach to the neighbouring stint, though he did not play on the last of them', () => {
    const earlier = stint('2016-05-01', '2016-05-23');
    const later = stint('2016-07-20', null);
    const request: WindowRequest = { unit: 'days', size: 8 };
    const { before, after } = chooseWindows(both, out, [earlier, later], request);
    expect(before).toMatchObject({ total: 8, longest: 8, isReached: true });
    expect(after).toMatchObject({ total: 8, longest: 17, isReached: true });
  });

  test('a winter, unless asked for; then the window is labelled', () => {
    const career = [...gamesOn('2015-09-28', '2015-10-02'), ...both, ...gamesOn('2017-04-05')];
    const short = chooseWindows(career, out, [out], games(6));
    expect(short.before).toMatchObject({ total: 5, shortfall: 'off_season', crossesOffSeason: false });
    expect(short.after).toMatchObject({ total: 5, shortfall: 'off_season', crossesOffSeason: false });
    const asked = chooseWindows(career, out, [out], games(6, { crossOffSeason: true }));
    expect(asked.before).toMatchObject({ total: 6, shortfall: null, crossesOffSeason: true, longest: 7 });
    expect(asked.after).toMatchObject({ total: 6, shortfall: null, crossesOffSeason: true, longest: 6 });
    expect(told(asked.before)[0]).toBe('2015-10-02:1');
  });

  test('a winter between the stint and the nearest game, too', () => {
    const ended = stint('2016-08-01', '2016-10-03');
    const career = [...summer, ...gamesOn('2017-04-05')];
    expect(chooseWindows(career, ended, [], games(1)).after).toMatchObject({
      total: 0,
      shortfall: 'off_season',
    });
    expect(chooseWindows(career, ended, [], games(1, { crossOffSeason: true })).after).toMatchObject({
      total: 1,
      crossesOffSeason: true,
    });
  });

  test('a window within the season is not labelled because it could have crossed a winter', () => {
    const career = [...gamesOn('2015-09-28'), ...both];
    const { before } = chooseWindows(career, out, [], games(2, { crossOffSeason: true }));
    expect(before.crossesOffSeason).toBe(false);
  });

  test('whichever is met first is told: the winter before a stint of the year before', () => {
    const career = [...gamesOn('2015-06-01'), ...both];
    const longAgo = stint('2015-07-01', '2015-08-01');
    expect(chooseWindows(career, out, [longAgo], games(9)).before.shortfall).toBe('off_season');
    const crossing = games(9, { crossOffSeason: true });
    expect(chooseWindows(career, out, [longAgo], crossing).before.shortfall).toBe('stint');
  });
});

test('spring training and All-Star games are out, the postseason is in, unless asked otherwise', () => {
  const late = stint('2016-09-20', '2016-10-01');
  const career = [
    game('2016-09-10'),
    game('2016-09-12', { gameType: 'A' }),
    game('2016-10-05', { gameType: 'S' }),
    game('2016-10-06', { gameType: 'F' }),
    game('2016-10-08', { gameType: 'D' }),
  ];
  const usual = chooseWindows(career, late, [late], games(1));
  expect(told(usual.before)).toEqual(['2016-09-10:1']);
  expect(told(usual.after)).toEqual(['2016-10-06:1']);
  const odd = chooseWindows(career, late, [late], games(1, { gameTypes: new Set(['A', 'S']) }));
  expect(told(odd.before)).toEqual(['2016-09-12:1']);
  expect(told(odd.after)).toEqual(['2016-10-05:1']);
});

test.each([0, -1, 1.5, Number.NaN, Infinity])('a window of %p events is refused', (size) => {
  expect(() => chooseWindows(both, out, [], games(size))).toThrow(IngestError);
});

test('a player without games has two empty windows that say why', () => {
  const { before, after, longestBoth } = chooseWindows([], out, [out], games(3));
  expect([before.total, before.shortfall]).toEqual([0, 'career_start']);
  expect([after.total, after.shortfall]).toEqual([0, 'data_end']);
  expect(longestBoth).toBe(0);
});

test('asking for the longest window reaches it, and for one more does not', () => {
  const later = stint('2016-07-20', null);
  for (const unit of ['pitches', 'plate_appearances', 'games', 'days'] as const) {
    const { longestBoth } = chooseWindows(both, out, [later], { unit, size: 1 });
    const longest = chooseWindows(both, out, [later], { unit, size: longestBoth });
    expect([longest.before.isReached, longest.after.isReached]).toEqual([true, true]);
    const more = chooseWindows(both, out, [later], { unit, size: longestBoth + 1 });
    expect(more.before.isReached && more.after.isReached).toBe(false);
  }
});

test('of two stints of no days on one day neither has a window: which came first is not known', () => {
  const moment = stint('2016-06-01', '2016-06-01', 'suspended');
  const { before, after } = chooseWindows(both, moment, [{ ...moment, stintId: 'other' }], games(1));
  expect([before.shortfall, after.shortfall]).toEqual(['stint', 'stint']);
});
