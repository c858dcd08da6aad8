import { describe, expect, test } from '@jest/globals';
import { difference } from './difference';
import { cells, columnName, table } from './table';

interface Line {
  readonly gamePk: number;
  readonly inning: number;
  readonly isLast: boolean;
  readonly startTime: string | null;
  readonly feedTimestamp: string | null;
}

const lines = table<Line>(
  'line',
  {
    gamePk: 'gamePk',
    inning: 'inning',
    isLast: 'isLast',
    startTime: 'startTime',
    feedTimestamp: 'feedTimestamp',
  },
  ['gamePk', 'inning'],
);

describe('the difference between two versions of a game', () => {
  test('holds exactly the rows added, changed and removed', () => {
    const existing = [
      [1, 1, 0, null, null],
      [1, 2, 0, null, null],
      [1, 3, 1, null, null],
    ];
    const incoming = [
      [1, 4, 1, null, null],
      [1, 1, 0, null, null],
      [1, 2, 0, '2026-04-01 23:10:00.000', null],
    ];
    expect(difference(lines, existing, incoming)).toEqual({
      added: [[1, 4, 1, null, null]],
      changed: [{ before: [1, 2, 0, null, null], after: [1, 2, 0, '2026-04-01 23:10:00.000', null] }],
      removed: [[1, 3, 1, null, null]],
    });
  });

  test('keeps keys apart whose digits run together', () => {
    const { added, removed } = difference(lines, [[1, 23, 0, null, null]], [[12, 3, 0, null, null]]);
    expect([added.length, removed.length]).toEqual([1, 1]);
  });
});

describe('a row for the database', () => {
  test('has instants as MySQL wants them, in whole seconds where the column holds no fraction', () => {
    const row: Line = {
      gamePk: 7,
      inning: 9,
      isLast: true,
      startTime: '2026-04-01T19:10:00.250-04:00',
      feedTimestamp: '2026-04-02T02:30:59.999Z',
    };
    expect(cells(lines, row)).toEqual([7, 9, 1, '2026-04-01 23:10:00.250', '2026-04-02 02:30:59']);
    expect(cells(lines, { ...row, startTime: null, feedTimestamp: null }).slice(3)).toEqual([null, null]);
  });

  test('goes into columns in snake case', () => {
    expect(lines.columns).toEqual(['`game_pk`', '`inning`', '`is_last`', '`start_time`', '`feed_timestamp`']);
    expect(['x0', 'vx0', 'breakVerticalInduced'].map(columnName)).toEqual([
      'x0',
      'vx0',
      'break_vertical_induced',
    ]);
  });
});
