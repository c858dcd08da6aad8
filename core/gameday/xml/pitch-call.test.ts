import { describe, expect, test } from '@jest/globals';
import { pitchResult } from '../pitch-call';
import { element } from './tiny-game.fixture';
import { pitchCallCode } from './pitch-call-code';
import { countAfter } from './pitch-count';
import { readXml } from './read-xml';

const call = (attributes: Record<string, string>) =>
  pitchCallCode(readXml(element('pitch', attributes), 'f.xml'));

describe('the call of a pitch', () => {
  test('comes from the code of late files', () => {
    expect(call({ code: '*B', des: 'Ball In Dirt', type: 'B' })).toBe('*B');
  });

  test('comes from the description of early files, which have no code', () => {
    expect(call({ des: 'Swinging Strike (Blocked)', type: 'S' })).toBe('W');
    expect(call({ des: 'In play, no out', type: 'X' })).toBe('D');
  });

  test('trap: is not read from `type`, which regenerated files fill with the code', () => {
    expect(call({ code: 'F', type: 'F', des: 'Foul', des_es: 'Called Strike' })).toBe('F');
    expect(call({ code: 'placeholder', type: 'C', des: 'Foul' })).toBe('F');
  });

  test('trap: comes from the other description where English and Spanish are swapped', () => {
    expect(call({ des: 'Bola', des_es: 'Ball', type: 'B' })).toBe('B');
  });

  test('is refused when nobody knows it, with the value', () => {
    expect(() => call({ des: 'Bola rara', type: 'B' })).toThrow(
      'f.xml/pitch[0]@des: expected the call of a pitch, found "Bola rara"',
    );
  });

  test.each([
    'Foul Bunt',
    'Foul Tip',
    'Missed Bunt',
    'Pitchout',
    'Intent Ball',
    'Hit By Pitch',
    'Foul (Runner Going)',
  ])('of a %s has a meaning', (des) => {
    expect(pitchResult(call({ des }))).not.toBe('unknown');
  });
});

describe('the count after a pitch', () => {
  const after = (calls: string) =>
    calls.split(' ').reduce((count, code) => countAfter(count, code), { balls: 0, strikes: 0 });

  test('regression (defect 5): stays at two strikes however many fouls come', () => {
    expect(after('C F F F F')).toEqual({ balls: 0, strikes: 2 });
    expect(after('C C F B F')).toEqual({ balls: 1, strikes: 2 });
  });

  test('reaches three strikes by a bunt fouled off and by a tip that is caught', () => {
    expect(after('C C L').strikes).toBe(3);
    expect(after('C C T').strikes).toBe(3);
  });

  test('reaches four balls by a walk, counts a hit batsman as the feeds do, and no ball in play', () => {
    expect(after('B *B P I')).toEqual({ balls: 4, strikes: 0 });
    expect(after('B C H')).toEqual({ balls: 2, strikes: 1 });
    expect(after('B C X')).toEqual({ balls: 1, strikes: 1 });
  });
});
