import { describe, expect, test } from '@jest/globals';
import { forestPicture, type ForestEntry } from './forest-picture.server';

const entry = (key: string, value: number, half: number | null): ForestEntry => ({
  key,
  value,
  lower: half === null ? null : value - half,
  upper: half === null ? null : value + half,
});

describe('a forest plot', () => {
  test('lays means and intervals on one axis that holds zero', () => {
    // From −1.5 to 0.5, six per cent free at either side: 44 per cent a mile.
    const picture = forestPicture({ unit: 'mph' }, [entry('elbow', -1, 0.5), entry('knee', 0, 0.5)])!;
    expect(picture.zero).toBe(72);
    expect(picture.marks).toEqual([
      { key: 'elbow', at: 28, from: 6, to: 50, isCutLeft: false, isCutRight: false },
      { key: 'knee', at: 72, from: 50, to: 94, isCutLeft: false, isCutRight: false },
    ]);
    expect(picture.ticks.map(({ text }) => text)).toEqual(['−1.5', '−1.0', '−0.5', '0', '+0.5']);
  });

  test('shows zero where all changes lie on one side of it', () => {
    const { zero, marks } = forestPicture({ unit: 'mph' }, [entry('elbow', 2, 1)])!;
    expect([zero, marks[0]!.at, marks[0]!.to]).toEqual([6, 64.7, 94]);
  });

  test('cuts an interval that would press all others flat, and says so', () => {
    const narrow = ['a', 'b', 'c'].map((key) => entry(key, 0, 1));
    const [, , , wide] = forestPicture({ unit: 'mph' }, [...narrow, entry('toe', 0.5, 40)])!.marks;
    expect(wide).toEqual({ key: 'toe', at: 72, from: 6, to: 94, isCutLeft: true, isCutRight: true });
  });

  test('draws a mean without an interval as a mark alone', () => {
    const { marks } = forestPicture({ unit: 'mph' }, [entry('elbow', -1, null)])!;
    expect(marks).toEqual([
      { key: 'elbow', at: 6, from: null, to: null, isCutLeft: false, isCutRight: false },
    ]);
  });

  test('writes shares in points and averages without a leading zero', () => {
    const texts = (unit: 'share' | 'average', half: number) =>
      forestPicture({ unit }, [entry('elbow', 0, half)])!.ticks.map(({ text }) => text);
    expect(texts('share', 0.02)).toEqual(['−2', '−1', '0', '+1', '+2']);
    expect(texts('average', 0.1)).toEqual(['−.10', '−.05', '0', '+.05', '+.10']);
  });

  test('is none without a cohort, and does not break where nothing changed at all', () => {
    expect(forestPicture({ unit: 'mph' }, [])).toBeNull();
    expect(forestPicture({ unit: 'mph' }, [entry('elbow', 0, null)])!.marks[0]!.at).toBe(50);
  });
});
