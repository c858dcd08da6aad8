import { describe, expect, test } from '@jest/globals';
import type { GamePk } from '../../ids';
import { compareReleases, type ReleasePoint } from './release-points';

const point = (gamePk: number, x: number, z: number, pitchType = 'FF'): ReleasePoint => ({
  gamePk: gamePk as GamePk,
  pitchType,
  x,
  z,
});

describe('release points', () => {
  const before = [
    point(1, -2, 6),
    point(1, -1.8, 6.2),
    point(2, -2.2, 5.9),
    point(2, -2, 6.1),
    point(2, 1, 5, 'SL'),
  ];
  const after = [point(3, -1.5, 5.8), point(3, -1.7, 5.7), point(4, -1.6, 5.9)]; // prettier-ignore
  const { types } = compareReleases(before, after);

  test('have their middle and spread by type, the most thrown first', () => {
    expect(types.map(({ pitchType }) => pitchType)).toEqual(['FF', 'SL']);
    const { before: first } = types[0]!;
    expect(first).toMatchObject({ n: 4, x: expect.closeTo(-2), z: expect.closeTo(6.05) });
    // Sample variances and covariance of (−2, −1.8, −2.2, −2) and (6, 6.2, 5.9, 6.1).
    expect([first!.xx, first!.zz, first!.xz]).toEqual([
      expect.closeTo(0.08 / 3),
      expect.closeTo(0.05 / 3),
      expect.closeTo(0.06 / 3),
    ]);
    expect(types[1]).toMatchObject({ after: null, sideways: null, upward: null });
  });

  test('shift with an interval that takes games and not pitches for independent', () => {
    // Means by game −1.9 and −2.1 before; −1.6 and −1.6 after, of two pitches and one.
    const { sideways } = types[0]!;
    expect(sideways!.change).toBeCloseTo(0.4);
    expect(sideways!.lower!).toBeLessThan(0);
    const repeated = (points: ReleasePoint[]) => [...points, ...points, ...points, ...points];
    const more = compareReleases(repeated(before), repeated(after)).types[0]!.sideways!;
    expect(more.lower).toBeCloseTo(sideways!.lower!, 6);
  });

  test('have no bounds with a single game on a side', () => {
    const single = compareReleases([point(1, -2, 6)], after).types[0]!;
    expect(single.before).toMatchObject({ n: 1, xx: 0, zz: 0, xz: 0 });
    expect(single.upward).toMatchObject({ change: expect.closeTo(-0.2), lower: null, upper: null });
  });
});
