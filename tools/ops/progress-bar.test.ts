import { describe, expect, test } from '@jest/globals';
import { pace } from './progress-bar';

describe('the pace of a work of many days', () => {
  test('is games a second and the time that is left at the same pace of days', () => {
    let now = 0;
    const paceOf = pace(() => now);
    expect(paceOf({ daysDone: 0, days: 100, gamesDone: 0 }).left).toBe('unknown time');
    now = 10_000;
    expect(paceOf({ daysDone: 5, days: 100, gamesDone: 75 })).toEqual({
      gamesPerSecond: '7.5',
      left: '3 min 10 s',
    });
  });

  test('of a work that is joined in the middle counts from there', () => {
    let now = 0;
    const paceOf = pace(() => now);
    paceOf({ daysDone: 90, days: 100, gamesDone: 1_350 });
    now = 5_000;
    expect(paceOf({ daysDone: 95, days: 100, gamesDone: 1_400 })).toEqual({
      gamesPerSecond: '10.0',
      left: '5 s',
    });
  });
});
