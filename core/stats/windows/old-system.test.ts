import { expect, test } from '@jest/globals';
import { gamesOn, stint, told } from './career.fixture';
import { chooseWindows } from './choose-windows';

/** Defects of the system that this one replaces, by their number in its list of them. */

const career = gamesOn(
  '2016-04-05', '2016-04-10', '2016-04-15', '2016-04-20',
  '2016-07-01', '2016-07-06', '2016-07-11', '2016-07-16',
); // prettier-ignore

test('defect 6: before and after are nearest to the stint, not the two ends of a career', () => {
  const out = stint('2016-05-01', '2016-06-20');
  const { before, after } = chooseWindows(career, out, [out], { unit: 'games', size: 2 });
  expect(told(before)).toEqual(['2016-04-15:1', '2016-04-20:1']);
  expect(told(after)).toEqual(['2016-07-01:1', '2016-07-06:1']);
});

test('defect 6: after begins at the activation, not at the injury', () => {
  // A game while he was on the list can only be an error of the data; it belongs to neither side.
  const out = stint('2016-05-01', '2016-07-06');
  const { before, after } = chooseWindows(career, out, [out], { unit: 'games', size: 9 });
  expect(told(before)).toHaveLength(4);
  expect(told(after)).toEqual(['2016-07-06:1', '2016-07-11:1', '2016-07-16:1']);
});

test('defect 11: before an open stint the window is whole; after it there is none, as he is still out', () => {
  const open = stint('2016-07-20', null);
  const { before, after, longestBoth } = chooseWindows(career, open, [open], { unit: 'pitches', size: 35 });
  expect(told(before)).toEqual(['2016-07-01:5 last', '2016-07-06:10', '2016-07-11:10', '2016-07-16:10']);
  expect(before).toMatchObject({ total: 35, isReached: true, shortfall: null, longest: 80 });
  expect(after).toMatchObject({ games: [], total: 0, isReached: false, shortfall: 'still_out', longest: 0 });
  expect(longestBoth).toBe(0);
});
