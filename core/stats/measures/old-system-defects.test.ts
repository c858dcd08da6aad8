import { describe, expect, test } from '@jest/globals';
import { playerId } from '../../ids';
import { measureValue } from './measure-value';
import { measureById } from './measures';
import { tally, tallyGame } from './tally';
import { BATTER_ID, thrown, turn } from './tallied-rows.fixture';
import { isInZone, zonePlace } from './zone';

/** Defects of the system that this one replaces, by their number in its list of them. */

const NO_ROWS = { turns: [], pitches: [], battedBalls: [] };
const onTurns = (...events: readonly string[]) =>
  tally({ ...NO_ROWS, turns: events.map((event, index) => turn(index, event)) });

describe('defect 5', () => {
  test('fouls with two strikes are swings and no strikeouts, however many they are', () => {
    const codes = ['C', 'F', 'F', 'F', 'F', 'F', 'X'];
    const form = tally({
      ...NO_ROWS,
      turns: [turn(0, 'single')],
      pitches: codes.map((code) => thrown(code)),
    });
    expect(form).toMatchObject({
      strikeOuts: 0,
      hits: 1,
      swings: 6,
      whiffs: 0,
      calledStrikes: 1,
      pitches: 7,
    });
  });

  test('a catcher who pitched an inning is still a batter, with a second form beside the first', () => {
    const CATCHER = BATTER_ID;
    const OPPONENT = playerId(300);
    const players = tallyGame({
      ...NO_ROWS,
      turns: [turn(0, 'home_run'), turn(1, 'field_out', { batterId: OPPONENT, pitcherId: CATCHER })],
      pitches: [thrown('X'), thrown('X', { batterId: OPPONENT, pitcherId: CATCHER })],
    });
    const own = players.filter(({ playerId }) => playerId === CATCHER);
    expect(own).toMatchObject([
      { role: 'batter', form: { plateAppearances: 1, homeRuns: 1, pitches: 1 } },
      { role: 'pitcher', form: { plateAppearances: 1, homeRuns: 0, pitches: 1 } },
    ]);
  });
});

describe('defect 9', () => {
  test('OBP is not over plate appearances: bunts and interference are outside', () => {
    // A hit and a walk in two at-bats and a walk are 2/3, though there were five plate appearances.
    const form = onTurns('single', 'field_out', 'walk', 'sac_bunt', 'catcher_interf');
    expect(form.plateAppearances).toBe(5);
    expect(measureValue(measureById('on_base'), form)).toBe(2 / 3);
  });

  test('an intentional walk counts once', () => {
    const form = onTurns('intent_walk', 'walk', 'field_out');
    expect(form).toMatchObject({ walks: 2, intentionalWalks: 1 });
    expect(measureValue(measureById('on_base'), form)).toBe(2 / 3);
    expect(measureValue(measureById('walk_rate'), form)).toBe(2 / 3);
  });

  test('a window without an at-bat divides by nothing and has no average', () => {
    expect(measureValue(measureById('average'), onTurns('walk', 'hit_by_pitch'))).toBeNull();
    expect(measureValue(measureById('average'), onTurns())).toBeNull();
  });

  test('hit batsmen and balls in the dirt are no swings', () => {
    const form = tally({ ...NO_ROWS, pitches: [thrown('H'), thrown('*B'), thrown('S')] });
    expect(form).toMatchObject({ pitches: 3, swings: 1, whiffs: 1 });
  });
});

describe('defect 11', () => {
  // Belt-high to a tall batter, over the shoulders of a small one.
  const tall = { plateX: 0, plateZ: 3.4, strikeZoneTop: 3.9, strikeZoneBottom: 1.9 };
  const small = { plateX: 0, plateZ: 3.4, strikeZoneTop: 2.9, strikeZoneBottom: 1.4 };

  test('the zone is that of the pitch’s own batter, not a fixed box', () => {
    expect([isInZone(tall), isInZone(small)]).toEqual([true, false]);
    expect(zonePlace(tall)?.z).toBeCloseTo(0.75, 12);
    expect(zonePlace(small)?.z).toBeCloseTo(4 / 3, 12);
  });

  test('so the same pitch is chased by one and not by the other', () => {
    const form = tally({ ...NO_ROWS, pitches: [thrown('S', tall), thrown('S', small)] });
    expect(form).toMatchObject({ located: 2, inZone: 1, zoneSwings: 1, chases: 1 });
  });
});
