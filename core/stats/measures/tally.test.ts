import { describe, expect, test } from '@jest/globals';
import { playerId } from '../../ids';
import { measureValue } from './measure-value';
import { measureById } from './measures';
import type { MeasureId } from './measure';
import { tally, tallyGame } from './tally';
import { BATTER_ID, hit, pathFrom, PITCHER_ID, thrown, turn } from './tallied-rows.fixture';

const NO_ROWS = { turns: [], pitches: [], battedBalls: [] };
const onTurns = (...events: readonly string[]) =>
  tally({ ...NO_ROWS, turns: events.map((event, index) => turn(index, event)) });
const onPitches = (...pitches: ReturnType<typeof thrown>[]) => tally({ ...NO_ROWS, pitches });
const value = (id: MeasureId, form: ReturnType<typeof tally>) => measureValue(measureById(id), form);

describe('turns at bat, scored by hand', () => {
  const form = onTurns(
    'single', 'double', 'triple', 'home_run', 'walk', 'intent_walk', 'hit_by_pitch', 'strikeout_double_play',
    'sac_fly', 'sac_bunt', 'catcher_interf', 'field_error', 'grounded_into_double_play', 'caught_stealing_2b',
  ); // prettier-ignore

  test('are counted each for what it is; one that a runner ended is none', () => {
    expect(form).toMatchObject({
      plateAppearances: 13,
      atBats: 7,
      hits: 4,
      doubles: 1,
      triples: 1,
      homeRuns: 1,
      walks: 2,
      intentionalWalks: 1,
      hitByPitch: 1,
      strikeOuts: 1,
      sacFlies: 1,
      sacBunts: 1,
      interference: 1,
    });
  });

  test('give the slash line of the rule book', () => {
    expect(value('average', form)).toBe(4 / 7);
    expect(value('on_base', form)).toBe(7 / 11);
    expect(value('slugging', form)).toBe(10 / 7);
    expect(value('ops', form)).toBeCloseTo(7 / 11 + 10 / 7, 15);
    expect(value('strikeout_rate', form)).toBe(1 / 13);
    expect(value('walk_rate', form)).toBe(2 / 13);
    expect(value('home_run_rate', form)).toBe(1 / 13);
  });
});

describe('pitches, scored by hand', () => {
  test('are swung at, missed, taken or put in play as their code says', () => {
    const form = onPitches(
      ...['B', '*B', 'H', 'C', 'S', 'W', 'T', 'F', 'L', 'X', 'D', 'E'].map((code) => thrown(code)),
    );
    expect(form).toMatchObject({
      pitches: 12,
      swings: 8,
      whiffs: 3,
      calledStrikes: 1,
      inPlay: 3,
      located: 0,
    });
    expect(value('swing_rate', form)).toBe(8 / 12);
    expect(value('whiff_rate', form)).toBe(3 / 8);
    expect(value('contact_rate', form)).toBe(5 / 8);
    expect(value('called_strike_rate', form)).toBe(1 / 12);
    expect(value('zone_rate', form)).toBeNull();
  });

  test('outside the zone are chased or let go', () => {
    const inside = { plateX: 0, plateZ: 2.5 };
    const outside = { plateX: 0, plateZ: 4.5 };
    const form = onPitches(
      thrown('C', inside),
      thrown('F', inside),
      thrown('S', outside),
      thrown('B', outside),
      thrown('B', outside),
      thrown('S'),
    );
    expect(form).toMatchObject({ located: 5, inZone: 2, zoneSwings: 1, chases: 1, swings: 3 });
    expect(value('chase_rate', form)).toBe(1 / 3);
    expect(value('zone_rate', form)).toBe(2 / 5);
  });

  test('are of three families and a rest; without a type, pitched out or wide on purpose they are in no mix', () => {
    const types = ['FF', 'SI', 'FC', 'SL', 'ST', 'CU', 'CH', 'FS', 'KN', 'EP', 'PO', 'IN', 'AB', null];
    const form = onPitches(...types.map((pitchType) => thrown('B', { pitchType })));
    expect(form).toMatchObject({ pitches: 14, typed: 10, fastballs: 3, breakingBalls: 3, offSpeed: 2 });
    expect(value('fastball_share', form)).toBe(3 / 10);
    expect(value('breaking_share', form)).toBe(3 / 10);
    expect(value('off_speed_share', form)).toBe(2 / 10);
  });

  test('have speeds by family; a pitch that was not tracked lowers no mean', () => {
    const form = onPitches(
      thrown('B', { pitchType: 'FF', ...pathFrom(-2, 6, 96) }),
      thrown('B', { pitchType: 'SI', ...pathFrom(-2, 6, 94) }),
      thrown('B', { pitchType: 'FF' }),
      thrown('B', { pitchType: 'SL', ...pathFrom(-2, 6, 86) }),
      thrown('B', { pitchType: 'CH', ...pathFrom(-2, 6, 85) }),
      thrown('B', { pitchType: 'KN', ...pathFrom(-2, 6, 70) }),
    );
    expect(value('fastball_velocity', form)).toBeCloseTo(95, 12);
    expect(value('four_seam_velocity', form)).toBeCloseTo(96, 12);
    expect(value('breaking_velocity', form)).toBeCloseTo(86, 12);
    expect(value('off_speed_velocity', form)).toBeCloseTo(85, 12);
    expect(form).toMatchObject({ fastballs: 3, fastballSpeeds: 2, fourSeamSpeeds: 1 });
  });

  test('have spin by family and extension whatever they are', () => {
    const form = onPitches(
      thrown('B', { pitchType: 'FF', spinRate: 2300, extension: 6.5 }),
      thrown('B', { pitchType: 'FF', spinRate: 2400 }),
      thrown('B', { pitchType: 'FF' }),
      thrown('B', { pitchType: 'CU', spinRate: 2700, extension: 6.1 }),
      thrown('B', { pitchType: 'CH', spinRate: 1700, extension: 6.3 }),
    );
    expect(value('fastball_spin', form)).toBe(2350);
    expect(value('breaking_spin', form)).toBe(2700);
    expect(value('extension', form)).toBeCloseTo(6.3, 12);
  });

  test.each([
    ['R', -1],
    ['L', 1],
  ])('of a hand %s run and are let go toward its own side', (pitchHand, catchersSide) => {
    const form = onPitches(
      thrown('B', {
        pitchHand,
        pitchType: 'SI',
        pfxX: catchersSide * 9,
        pfxZ: 6,
        ...pathFrom(catchersSide * 2, 6, 94),
      }),
      thrown('B', { pitchHand, pitchType: 'SL', pfxX: catchersSide * -4, pfxZ: 1 }),
    );
    expect(value('fastball_run', form)).toBe(9);
    expect(value('fastball_rise', form)).toBe(6);
    expect(value('breaking_run', form)).toBe(-4);
    expect(value('breaking_rise', form)).toBe(1);
    expect(value('release_side', form)).toBe(2);
    expect(value('release_height', form)).toBe(6);
    expect(value('release_scatter', form)).toBe(0);
  });

  test('scatter about the mean place of the game, fastballs only', () => {
    // Half a foot from the middle of both: 0.3 to the side, 0.4 in height. Slider and changeup come from elsewhere.
    const form = onPitches(
      thrown('B', { pitchType: 'FF', ...pathFrom(-2, 6, 95) }),
      thrown('B', { pitchType: 'FC', ...pathFrom(-2.6, 6.8, 90) }),
      thrown('B', { pitchType: 'SL', ...pathFrom(-4, 4, 85) }),
      thrown('B', { pitchType: 'CH', ...pathFrom(-4, 4, 85) }),
    );
    expect(form.releases).toBe(2);
    expect(form.releaseScatterSum).toBeCloseTo(2 * 0.5, 12);
    expect(value('release_scatter', form)).toBeCloseTo(6, 12);
  });
});

describe('balls in play, scored by hand', () => {
  const onBalls = (...battedBalls: ReturnType<typeof hit>[]) =>
    tally({ ...NO_ROWS, turns: battedBalls.map((ball) => turn(ball.atBatIndex, 'single')), battedBalls });

  test('have a mean speed and angle, and are hard from 95 on', () => {
    const form = onBalls(
      hit(0, { launchSpeed: 95, launchAngle: 20 }),
      hit(1, { launchSpeed: 94.9, launchAngle: -8 }),
      hit(2, { launchSpeed: 30.1, launchAngle: -30, trajectory: 'bunt_grounder' }),
      hit(3),
    );
    expect(value('exit_velocity', form)).toBeCloseTo(220 / 3, 12);
    expect(value('hard_hit_rate', form)).toBe(1 / 3);
    expect(value('launch_angle', form)).toBe(-6);
  });

  test('are on the ground or not where the feed says how they flew', () => {
    const flown = ['ground_ball', 'bunt_grounder', 'line_drive', 'fly_ball', 'popup', 'bunt_popup', null];
    const form = onBalls(...flown.map((trajectory, index) => hit(index, { trajectory })));
    expect(value('ground_ball_rate', form)).toBe(2 / 6);
  });

  test('go to the side of the batter of their own turn', () => {
    const left = { coordX: 75, coordY: 112.4 };
    const form = tally({
      ...NO_ROWS,
      turns: [turn(4, 'single'), turn(7, 'single', { batSide: 'L' }), turn(9, 'field_out')],
      battedBalls: [hit(4, left), hit(7, left), hit(9), hit(11, left)],
    });
    expect(form).toMatchObject({ sprayAngles: 2, pulled: 1 });
    expect(value('spray_angle', form)).toBeCloseTo(0, 12);
    expect(value('pull_rate', form)).toBe(0.5);
  });
});

describe('a game', () => {
  const RELIEVER = playerId(102);
  const PINCH_HITTER = playerId(203);

  test('has a form for each batter and each pitcher, from their own rows', () => {
    const players = tallyGame({
      turns: [turn(0, 'strikeout'), turn(1, 'double', { batterId: PINCH_HITTER, pitcherId: RELIEVER })],
      pitches: [
        thrown('S'), thrown('S'), thrown('S'),
        thrown('B', { batterId: PINCH_HITTER }),
        thrown('X', { batterId: PINCH_HITTER, pitcherId: RELIEVER }),
      ], // prettier-ignore
      battedBalls: [hit(1, { batterId: PINCH_HITTER, pitcherId: RELIEVER, launchSpeed: 101 })],
    });
    expect(players.map(({ playerId, role }) => [playerId, role])).toEqual([
      [BATTER_ID, 'batter'],
      [PINCH_HITTER, 'batter'],
      [PITCHER_ID, 'pitcher'],
      [RELIEVER, 'pitcher'],
    ]);
    const [batter, pinchHitter, starter, reliever] = players.map(({ form }) => form);
    expect(batter).toMatchObject({ plateAppearances: 1, strikeOuts: 1, pitches: 3, exitVelocities: 0 });
    expect(pinchHitter).toMatchObject({ plateAppearances: 1, doubles: 1, pitches: 2, exitVelocities: 1 });
    // The turn is charged to him who finished it, the pitches to those who threw them.
    expect(starter).toMatchObject({ plateAppearances: 1, strikeOuts: 1, pitches: 4, exitVelocities: 0 });
    expect(reliever).toMatchObject({ plateAppearances: 1, doubles: 1, pitches: 1, exitVelocities: 1 });
  });

  test('counts the pitches of a turn that a runner ended, and not the turn', () => {
    const players = tallyGame({ ...NO_ROWS, turns: [turn(0, 'caught_stealing_2b')], pitches: [thrown('B')] });
    expect(players.map(({ form }) => [form.plateAppearances, form.pitches])).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });

  test('makes nobody a player of it who neither saw a pitch nor finished a turn', () => {
    expect(tallyGame({ ...NO_ROWS, turns: [turn(0, 'pickoff_1b')] })).toEqual([]);
  });

  test('has a row for a man walked without a pitch', () => {
    expect(tallyGame({ ...NO_ROWS, turns: [turn(0, 'intent_walk')] })).toMatchObject([
      { playerId: BATTER_ID, role: 'batter', form: { plateAppearances: 1, walks: 1, pitches: 0 } },
      { playerId: PITCHER_ID, role: 'pitcher', form: { plateAppearances: 1, walks: 1, pitches: 0 } },
    ]);
  });
});
