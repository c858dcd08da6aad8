import { describe, expect, test } from '@jest/globals';
import { parseRetryAfter } from './retry-after';

const now = Date.parse('2026-07-20T12:00:00Z');

describe('a Retry-After header', () => {
  test.each([
    ['120', 120_000],
    ['0', 0],
    [' 5 ', 5_000],
    ['Mon, 20 Jul 2026 12:00:30 GMT', 30_000],
    ['Monday, 20-Jul-26 12:00:30 GMT', 30_000],
    ['Mon Jul 20 12:00:30 2026 GMT', 30_000],
  ])('in seconds or as a date is a wait: %j', (header, wait) => {
    expect(parseRetryAfter(header, now)).toBe(wait);
  });

  test('with a date gone by is no wait', () => {
    expect(parseRetryAfter('Mon, 20 Jul 2026 11:59:00 GMT', now)).toBe(0);
  });

  test.each(['86400', '99999999999999999999', 'Tue, 20 Jul 2027 12:00:00 GMT'])(
    'that asks for ages is believed for an hour: %j',
    (header) => {
      expect(parseRetryAfter(header, now)).toBe(3_600_000);
    },
  );

  test.each(['', 'soon', '-5', '1.5', '2026-07-20', 'Someday, soon'])(
    'that says nothing usable is no reason to come back at once: %j',
    (header) => {
      expect(parseRetryAfter(header, now)).toBeUndefined();
    },
  );
});
