import { expect, test } from '@jest/globals';
import type { GamePk, PlayerId } from '../../ids';
import { tally } from '../measures/tally';
import type { TalliedPitch } from '../measures/tally-pitch';
import { pitchMix, type MixPitch } from './pitch-mix';

const pitch = (game: number, pitchType: string | null, speed: number | null = null): MixPitch => ({
  gamePk: game as GamePk,
  pitchType,
  speed,
  spin: pitchType === 'FF' ? 2_200 : null,
  armSide: null,
  rise: null,
});
const UNTRACKED: TalliedPitch = {
  batterId: 1 as PlayerId,
  pitcherId: 2 as PlayerId,
  pitchHand: 'R',
  callCode: 'B',
  pitchType: null,
  plateX: null,
  plateZ: null,
  strikeZoneTop: null,
  strikeZoneBottom: null,
  x0: null,
  y0: null,
  z0: null,
  vx0: null,
  vy0: null,
  vz0: null,
  ax: null,
  ay: null,
  az: null,
  pfxX: null,
  pfxZ: null,
  spinRate: null,
  extension: null,
};
const BEFORE = [pitch(1, 'FF', 94), pitch(1, 'FF', 96), pitch(1, 'SL', 85), pitch(2, 'ST'), pitch(2, null)];
const AFTER = [pitch(3, 'FF', 92), pitch(3, 'SL', 84), pitch(4, 'SL', 86), pitch(4, 'ST', 82)];

test('counts types and families over the pitches of known type, and keeps means with their n', () => {
  const mix = pitchMix(BEFORE, AFTER, 'seed');
  expect(mix.types.map(({ pitchType }) => pitchType)).toEqual(['FF', 'SL', 'ST']);
  const [fastball, slider] = mix.types;
  expect(fastball!.before).toMatchObject({
    pitches: 2,
    share: 0.5,
    speed: { n: 2, mean: 95 },
    spin: { n: 2, mean: 2_200 },
    armSide: { n: 0, mean: null },
  });
  expect(slider!.after).toMatchObject({ pitches: 2, share: 0.5, speed: { n: 2, mean: 85 } });
  // Sweepers are breaking balls whatever they were called: 2 of 4 before, 3 of 4 after.
  expect(mix.families.map(({ family, before, after }) => [family, before.share, after.share])).toEqual([
    ['breaking', 0.5, 0.75],
    ['fastball', 0.5, 0.25],
  ]);
  expect([mix.untypedBefore, mix.untypedAfter]).toEqual([1, 0]);
});

test('leaves out what the measures of the mix leave out: pitchouts, intentional balls and codes that tell nothing', () => {
  const others = ['IN', 'IN', 'PO', 'UN'].map((type) => pitch(1, type));
  const mix = pitchMix([...BEFORE, ...others, pitch(2, 'KN')], AFTER, 'seed');
  const { fastballs, breakingBalls, typed } = tally({
    turns: [],
    pitches: [...BEFORE, ...others, pitch(2, 'KN')].map((each) => ({
      ...UNTRACKED,
      pitchType: each.pitchType,
    })),
    battedBalls: [],
  });
  const shareOf = (family: string) => mix.families.find((line) => line.family === family)?.before.share;
  expect([fastballs, breakingBalls, typed]).toEqual([2, 2, 5]);
  expect([shareOf('fastball'), shareOf('breaking'), shareOf('other')]).toEqual([0.4, 0.4, 0.2]);
  expect(mix.types.map(({ pitchType }) => pitchType)).toEqual(['FF', 'SL', 'ST', 'KN']);
  expect(mix.untypedBefore).toBe(5);
});

test('gives no interval where a side has one game only', () => {
  const mix = pitchMix(BEFORE, AFTER, 'seed');
  // Fastballs were thrown in one game on either side.
  expect(mix.types[0]!.speedChange).toBeNull();
});

test('bounds the change of a share by whole games', () => {
  const games = (from: number, fastballs: number[]) =>
    fastballs.flatMap((count, index) =>
      Array.from({ length: 10 }, (_, each) => pitch(from + index, each < count ? 'FF' : 'SL', 90)),
    );
  const mix = pitchMix(games(10, [6, 7, 6, 5, 6, 6]), games(20, [4, 3, 4, 5, 4, 4]), 'seed');
  const { shareChange } = mix.types.find(({ pitchType }) => pitchType === 'FF')!;
  expect(shareChange!.lower).toBeLessThan(-0.2);
  expect(shareChange!.upper).toBeGreaterThan(-0.2);
  expect(shareChange!.upper).toBeLessThan(0);
});

test('of no pitches is empty', () => {
  expect(pitchMix([], [], 'seed')).toEqual({ families: [], types: [], untypedBefore: 0, untypedAfter: 0 });
});
