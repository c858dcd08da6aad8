import { describe, expect, test } from '@jest/globals';
import { pitchFamily, pitchTypeName } from './pitch-type';

describe('a pitch type', () => {
  test('has a name; an unlisted one keeps its code, none is unknown', () => {
    expect([pitchTypeName('ST'), pitchTypeName('ZZ'), pitchTypeName(null)]).toEqual([
      'Sweeper',
      'ZZ',
      'Unknown',
    ]);
  });

  test('stays in its family when it was renamed: sweepers were sliders', () => {
    expect([pitchFamily('ST'), pitchFamily('SL'), pitchFamily('FT'), pitchFamily('CH')]).toEqual([
      'breaking',
      'breaking',
      'fastball',
      'offspeed',
    ]);
    expect([pitchFamily('ZZ'), pitchFamily(null)]).toEqual(['other', 'other']);
  });
});
