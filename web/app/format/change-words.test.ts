import { describe, expect, test } from '@jest/globals';
import type { GameChange } from '../../../store/read/game-versions';
import { changeInWords } from './change-words';

const change: GameChange = {
  tableName: 'pitch',
  kind: 'changed',
  field: 'break_angle',
  rowCount: 258,
  exampleKey: '3/5',
  exampleBefore: '12',
  exampleAfter: '26.4',
};

describe('a change, in words', () => {
  test('of a field says how many rows, which is the first, and from what to what', () => {
    expect(changeInWords(change)).toBe('break angle changed on 258 pitches (first: 3/5, 12 → 26.4)');
    expect(changeInWords({ ...change, field: 'extension', rowCount: 1, exampleBefore: null })).toBe(
      'extension changed on 1 pitch (first: 3/5, nothing → 26.4)',
    );
  });

  test('of whole rows says how many came or went', () => {
    const rows = { ...change, tableName: 'plate_appearance', field: '', rowCount: 3, exampleKey: '71' };
    expect(changeInWords({ ...rows, kind: 'added' })).toBe('3 turns at bat added (first: 71)');
    expect(changeInWords({ ...rows, kind: 'removed', rowCount: 1 })).toBe(
      '1 turn at bat removed (first: 71)',
    );
  });

  test('of the game itself needs no place', () => {
    const game = { ...change, tableName: 'game', rowCount: 1, exampleKey: '746551' };
    expect(
      changeInWords({ ...game, field: 'attendance', exampleBefore: '40001', exampleAfter: '40002' }),
    ).toBe('attendance of the game changed (40001 → 40002)');
    expect(changeInWords({ ...game, field: 'parser_version', exampleBefore: '1', exampleAfter: '2' })).toBe(
      'read again by another version of our reader (1 → 2)',
    );
  });

  test('with a long text is cut', () => {
    const words = changeInWords({ ...change, field: 'description', exampleAfter: 'x'.repeat(200) });
    expect(words).toContain(`${'x'.repeat(60)}…`);
    expect(words.length).toBeLessThan(140);
  });

  test('in a table that has no words of its own still names it', () => {
    expect(changeInWords({ ...change, tableName: 'venue_season', rowCount: 2 })).toContain(
      '2 venue season rows',
    );
  });
});
