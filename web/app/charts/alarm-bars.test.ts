import { describe, expect, test } from '@jest/globals';
import { alarmAxis } from './alarm-bars';

describe('the axis of warnings', () => {
  test('ends at the next full tenth above the most frequent, on whichever side that is', () => {
    expect(alarmAxis([{ hurt: 0.12, others: 0.05 }])).toBe(0.2);
    expect(alarmAxis([{ hurt: 0.05, others: 0.31 }, { hurt: 0.2, others: null }])).toBe(0.4); // prettier-ignore
    expect(alarmAxis([{ hurt: 0.3, others: 0.1 }])).toBe(0.3);
  });

  test('is never so short that one warning in a hundred looks like many, and never passes all', () => {
    expect(alarmAxis([{ hurt: 0.01, others: 0 }])).toBe(0.1);
    expect(alarmAxis([{ hurt: null, others: null }])).toBe(0.1);
    expect(alarmAxis([{ hurt: 1, others: 0.2 }])).toBe(1);
  });
});
