import { describe, expect, test } from '@jest/globals';
import { describePitchCall, isContact, isSwing, isWhiff, pitchResult } from './pitch-call';

const all = (codes: string) => codes.split(' ');

describe('a pitch call', () => {
  test.each(all('H'))('regression (defect 9): a hit batsman (%s) is no swing', (code) => {
    expect(pitchResult(code)).toBe('hit_by_pitch');
    expect([isSwing(code), isContact(code), isWhiff(code)]).toEqual([false, false, false]);
  });

  test.each(all('*B'))('regression (defect 9): a ball in the dirt (%s) is no swing', (code) => {
    expect(pitchResult(code)).toBe('ball');
    expect([isSwing(code), isContact(code), isWhiff(code)]).toEqual([false, false, false]);
  });

  test.each(all('B I P V VB VP C A AC'))('is no swing when the batter took it: %s', (code) => {
    expect([isSwing(code), isContact(code), isWhiff(code)]).toEqual([false, false, false]);
  });

  test.each(all('S W M Q T O'))('is a swing and a miss: %s (a foul tip is caught, so T is one)', (code) => {
    expect([isSwing(code), isContact(code), isWhiff(code)]).toEqual([true, false, true]);
  });

  test.each(all('F L R X D E'))('is a swing that touched the ball: %s', (code) => {
    expect([isSwing(code), isContact(code), isWhiff(code)]).toEqual([true, true, false]);
  });

  test('that nobody knows is no swing, and is told as such', () => {
    expect(pitchResult('??')).toBe('unknown');
    expect(isSwing('??')).toBe(false);
    expect([describePitchCall('??'), describePitchCall('T'), describePitchCall('H')]).toEqual([
      'Unknown call',
      'Swinging strike',
      'Hit by pitch',
    ]);
  });
});
