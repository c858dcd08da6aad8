import { describe, expect, test } from '@jest/globals';
import { plateResult } from './outcome';

const classOf = (eventType: string) => {
  const { outcome, isPlateAppearance, isAtBat, totalBases } = plateResult(eventType, true);
  return [outcome, isPlateAppearance, isAtBat, totalBases];
};

describe('a finished play', () => {
  test.each([
    ['single', 1],
    ['double', 2],
    ['triple', 3],
    ['home_run', 4],
  ])('%s is a hit of %i bases', (eventType, bases) => {
    expect(classOf(eventType)).toEqual(['hit', true, true, bases]);
  });

  test.each([
    ['walk', 'walk'],
    ['intent_walk', 'intentional_walk'],
    ['hit_by_pitch', 'hit_by_pitch'],
    ['sac_fly', 'sac_fly'],
    ['sac_fly_double_play', 'sac_fly'],
    ['sac_bunt', 'sac_bunt'],
    ['sac_bunt_double_play', 'sac_bunt'],
    ['catcher_interf', 'interference'],
  ])('%s is a plate appearance but no at-bat (rule 9.02)', (eventType, outcome) => {
    expect(classOf(eventType)).toEqual([outcome, true, false, 0]);
  });

  test.each(['strikeout', 'strikeout_double_play', 'strikeout_triple_play'])(
    '%s is a strikeout',
    (eventType) => {
      expect(classOf(eventType)).toEqual(['strikeout', true, true, 0]);
    },
  );

  test.each(['field_error', 'fielders_choice', 'fan_interference'])(
    '%s is an at-bat without a hit or an out of the batter',
    (eventType) => {
      expect(classOf(eventType)).toEqual(['reached', true, true, 0]);
    },
  );

  test.each([
    'field_out',
    'force_out',
    'double_play',
    'triple_play',
    'grounded_into_double_play',
    'grounded_into_triple_play',
    'fielders_choice_out',
    'batter_interference',
  ])('%s is an out', (eventType) => {
    expect(classOf(eventType)).toEqual(['out', true, true, 0]);
  });

  test.each([
    'caught_stealing_2b',
    'caught_stealing_home',
    'pickoff_1b',
    'pickoff_caught_stealing_2b',
    'other_out',
    'wild_pitch',
    'stolen_base_2b',
    'runner_placed',
    'game_advisory',
  ])('%s ended with a runner: no plate appearance, for the batter comes up again', (eventType) => {
    expect(classOf(eventType)).toEqual(['none', false, false, 0]);
  });
});

test('an open play counts nothing, whatever event it carries', () => {
  expect(plateResult('home_run', false)).toEqual({
    outcome: 'none',
    isPlateAppearance: false,
    isAtBat: false,
    totalBases: 0,
  });
  expect(plateResult(null, true).isPlateAppearance).toBe(false);
});
