import { expect, test } from '@jest/globals';
import { pitchMix, type MixPitch } from '../../../core/stats/stint-page/pitch-mix';
import type { GamePk } from '../../../core/ids';
import { mixPicture } from './mix-picture.server';

const thrown = (pitchType: string, n: number): MixPitch[] =>
  Array.from({ length: n }, () => ({ gamePk: 1 as GamePk, pitchType, speed: null, spin: null, armSide: null, rise: null })); // prettier-ignore

test('bars are as long as the shares, on one scale for both sides, with their n', () => {
  // 60 and 40 of 100 before; 30, 15 and 5 of 50 after.
  const { types } = pitchMix(
    [...thrown('FF', 60), ...thrown('SL', 40)],
    [...thrown('FF', 30), ...thrown('SL', 15), ...thrown('CH', 5)],
    'seed',
  );
  const pairs = mixPicture(types)!;
  expect(pairs.map(({ before, after }) => [before.label, after.label])).toEqual([
    ['60.0%, n = 60', '60.0%, n = 30'],
    ['40.0%, n = 40', '30.0%, n = 15'],
    ['0.0%, n = 0', '10.0%, n = 5'],
  ]);
  const longest = pairs[0]!.before.width;
  expect(longest).toBeGreaterThan(0);
  expect(pairs[0]!.after.width).toBe(longest);
  expect(pairs[1]!.before.width / longest).toBeCloseTo(40 / 60, 2);
  expect(pairs[1]!.after.width / longest).toBeCloseTo(30 / 60, 2);
  expect(pairs[2]!.after.width / longest).toBeCloseTo(10 / 60, 2);
  expect(pairs[2]!.before.width).toBe(0);
});

test('no pitch of a known type is no picture', () => {
  expect(mixPicture([])).toBeNull();
});
