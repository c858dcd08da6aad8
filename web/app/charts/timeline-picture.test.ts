import { describe, expect, test } from '@jest/globals';
import { seasonAxis, timelineBar } from './timeline-picture';

const stint = { season: 2025, startedOn: '2025-06-02', endedOn: '2025-06-16', listKind: 'injured' };

describe('a season as an axis', () => {
  test('has whole months around its days, at least April to September', () => {
    expect(seasonAxis([]).months.map(({ text }) => text)).toEqual(['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep']);
    expect(seasonAxis(['2025-03-25', '2025-11-02'])).toMatchObject({ first: '03-01', end: '12-01' });
    expect(seasonAxis(['2025-01-03', '2025-12-30'])).toMatchObject({ first: '02-01', end: '12-01' });
  });
});

describe('a stint on the axis', () => {
  const axis = seasonAxis([]);

  test('lies where its days are', () => {
    const { from, width, look } = timelineBar(axis, stint, null, '');
    // 62 and 14 of the 183 days from April to September.
    expect([from, width, look]).toEqual([33.88, 7.65, 'over']);
  });

  test('that lasts goes to the newest day that is known', () => {
    const { from, width, look } = timelineBar(axis, { ...stint, endedOn: null }, '2025-07-01', '');
    expect([from, look]).toEqual([33.88, 'open']);
    expect(from + width).toBeCloseTo((91 / 183) * 100, 1);
  });

  test('never leaves the axis, and is never too small to be seen', () => {
    const early = timelineBar(axis, { ...stint, startedOn: '2024-12-01', endedOn: '2025-02-20' }, null, '');
    expect([early.from, early.width]).toEqual([0, 0.8]);
    const last = timelineBar(axis, { ...stint, startedOn: '2025-11-20', endedOn: null }, '2025-11-30', '');
    expect([last.from, last.width]).toEqual([99.2, 0.8]);
    const late = timelineBar(axis, { ...stint, endedOn: '2026-02-01' }, null, '');
    expect(late.from + late.width).toBeCloseTo(100, 1);
  });
});
