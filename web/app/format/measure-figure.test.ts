import { describe, expect, test } from '@jest/globals';
import { changeFigure, changeRange, changeSize, measureFigure, pFigure, shareFigure } from './measure-figure';

const AVERAGE = { unit: 'average', digits: 3 } as const;
const SHARE = { unit: 'share', digits: 1 } as const;
const SPEED = { unit: 'mph', digits: 1 } as const;

describe('a measure', () => {
  test('is written as baseball writes it', () => {
    expect(measureFigure(AVERAGE, 0.2684)).toBe('.268');
    expect(measureFigure(AVERAGE, 1.0501)).toBe('1.050');
    expect(measureFigure(SHARE, 0.2684)).toBe('26.8%');
    expect(measureFigure(SPEED, 93.449)).toBe('93.4 mph');
    expect(measureFigure({ unit: 'degrees', digits: 1 }, -4.25)).toBe('−4.3°');
  });

  test('of which nothing was counted is no data, not zero', () => {
    expect(measureFigure(AVERAGE, null)).toBe('no data');
    expect(changeFigure(SPEED, null)).toBe('no data');
    expect(changeRange(SPEED, null, null)).toBe('—');
  });
});

describe('a change', () => {
  test('has its sign', () => {
    expect(changeFigure(AVERAGE, 0.015)).toBe('+.015');
    expect(changeFigure(AVERAGE, -0.0154)).toBe('−.015');
    expect(changeFigure(AVERAGE, -1.25)).toBe('−1.250');
    expect(changeFigure(SHARE, -0.0412)).toBe('−4.1');
    expect(changeRange(SPEED, -1.94, 0.5)).toBe('−1.9 to +0.5');
  });

  test('that rounds to nothing has none', () => {
    expect(changeFigure(SPEED, -0.04)).toBe('0.0');
    expect(changeFigure(AVERAGE, 0.0004)).toBe('.000');
  });

  test('of a share is in points', () => {
    expect(changeSize(SHARE, -0.041)).toBe('4.1 points');
    expect(changeSize(SPEED, 0.84)).toBe('0.8 mph');
  });
});

test('a p value is never 0 or 1', () => {
  expect([0.0004, 0.0341, 0.3333, 1, null].map(pFigure)).toEqual(['<0.001', '0.034', '0.33', '>0.99', '—']);
});

test('a share has one digit', () => {
  expect(shareFigure(0.719)).toBe('71.9%');
});
