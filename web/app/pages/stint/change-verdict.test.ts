import { describe, expect, test } from '@jest/globals';
import { measureById } from '../../../../core/stats/measures/measures';
import type { MeasureChange } from '../../../../core/stats/stint-page/measure-change';
import { changeVerdict } from './change-verdict';

const VELOCITY = measureById('fastball_velocity');
const side = (value: number | null, games = 10) => ({ value, lower: null, upper: null, count: 400, games });

const change = (over: Partial<MeasureChange> = {}): MeasureChange => ({
  measure: 'fastball_velocity',
  isHeadline: true,
  before: side(95.2),
  after: side(94.3),
  change: -0.9,
  lower: -1.5,
  upper: -0.3,
  pValue: 0.004,
  adjustedPValue: 0.03,
  detectable: 1.1,
  hasFewGames: false,
  ...over,
});

describe('a change in words', () => {
  const verdict = (over: Partial<MeasureChange> = {}) => changeVerdict(VELOCITY, change(over), 9);

  test('fell or rose where the interval leaves out no change', () => {
    expect(verdict()).toEqual({ tone: 'fell', words: 'fell by 0.9 mph (−1.5 to −0.3)', more: [] });
    expect(verdict({ change: 0.9, lower: 0.2, upper: 1.6 })).toMatchObject({
      tone: 'rose',
      words: 'rose by 0.9 mph (+0.2 to +1.6)',
    });
  });

  test('may be chance as one of many that were tested', () => {
    expect(verdict({ adjustedPValue: 0.12 }).more.join(' ')).toMatch(/one of 9 measures.*p = 0\.12.*chance/);
  });

  test('is none that the windows could show where the interval holds no change; it says what they could have', () => {
    const { tone, words, more } = verdict({ change: -0.2, lower: -0.9, upper: 0.5, after: side(95, 7) });
    expect([tone, words]).toEqual(['unclear', 'no change that 10 and 7 games could show']);
    expect(more).toEqual([
      '−0.2 mph (−0.9 to +0.5).',
      '10 and 7 games on a side would have found a change of 1.1 mph in four of five cases.',
    ]);
  });

  test('is not judged from few games, nor without data', () => {
    expect(verdict({ hasFewGames: true })).toMatchObject({ tone: 'unknown', words: 'too few games to say: −0.9 mph (−1.5 to −0.3)' }); // prettier-ignore
    expect(verdict({ lower: null, upper: null }).words).toBe('too few games to say: −0.9 mph');
    expect(verdict({ after: side(null), change: null }).words).toBe('no data on the side after');
    expect(verdict({ before: side(null), after: side(null), change: null }).words).toBe('no data on either side'); // prettier-ignore
  });
});
