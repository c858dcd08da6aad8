import { describe, expect, test } from '@jest/globals';
import { contentHash } from '../core/ids';
import {
  hashOfRawKey,
  kindOfRawKey,
  manifestKey,
  manifestPrefix,
  parseManifestKey,
  rawKey,
  subjectPrefix,
} from './keys';
import type { ManifestEntry } from './keys';

const hash = contentHash('a1'.repeat(32));
const subject = { source: 'league', kind: 'feed', id: '920260102' } as const;
const entry: ManifestEntry = { ...subject, day: '2026-04-03', observedAt: '2026-04-04T05:06:07.089Z', hash };

describe('a raw key', () => {
  test('tells what lies there and its hash', () => {
    const key = rawKey(subject, hash);
    expect(key).toBe(`raw/league/feed/920260102/${hash}.json.gz`);
    expect(hashOfRawKey(key)).toBe(hash);
  });

  test('tells the kind of what lies there', () => {
    expect(kindOfRawKey(rawKey({ source: 'mlb', kind: 'transactions-csv', id: 'a1' }, hash))).toBe(
      'transactions-csv',
    );
    expect(kindOfRawKey('raw/mlb/else/1/x')).toBeUndefined();
  });

  test('of a CSV file says that it is one', () => {
    const key = rawKey({ source: 'mlb', kind: 'statcast-csv', id: 'a1a1a1a1a1a1' }, hash);
    expect(key).toBe(`raw/mlb/statcast-csv/a1a1a1a1a1a1/${hash}.csv.gz`);
    expect(hashOfRawKey(key)).toBe(hash);
  });

  test.each([
    '',
    `raw/mlb/statcast-csv/1/${hash}.txt.gz`,
    'raw/league/feed/1/abc.json.gz',
    `raw/league/feed/1/${'A1'.repeat(32)}.json.gz`,
    `${hash}.json.gz`,
  ])('is known from anything else: %j', (key) => {
    expect(() => hashOfRawKey(key)).toThrow(expect.objectContaining({ kind: 'BadInput' }));
  });
});

describe('a manifest key', () => {
  test('is read back as what it was made of', () => {
    expect(parseManifestKey(manifestKey(entry))).toEqual(entry);
    expect(manifestKey(entry)).toBe(
      `manifest/league/feed/2026-04-03/920260102/20260404T050607.089Z-${hash}.json`,
    );
  });

  test('sorts by time', () => {
    const times = ['2026-04-04T05:06:07.089Z', '2026-04-04T05:06:07.100Z', '2026-10-04T05:06:07.000Z'];
    const keys = times.map((observedAt) => manifestKey({ ...entry, observedAt }));
    expect([...keys].sort()).toEqual(keys);
  });

  test('begins with the prefix of its kind, its day and its subject, and of no other', () => {
    const key = manifestKey(entry);
    expect(key.startsWith(manifestPrefix('league', 'feed', '2026-04'))).toBe(true);
    expect(key.startsWith(subjectPrefix(subject, '2026-04-03'))).toBe(true);
    expect(key.startsWith(subjectPrefix({ ...subject, id: '92026010' }, '2026-04-03'))).toBe(false);
  });

  test.each(['manifest/league/feed/2026-04-03/1/x.json', rawKey(subject, hash), ''])(
    'is known from anything else: %j',
    (key) => {
      expect(parseManifestKey(key)).toBeUndefined();
    },
  );
});

describe('an id that could leave its place', () => {
  test.each(['', '.', '..', 'a/b', '../up', 'a b', 'a\nb', 'ä', '%2e', 'x'.repeat(101)])(
    'is refused: %j',
    (id) => {
      const refusal = expect.objectContaining({ kind: 'BadInput', retryable: false, facts: { path: 'id' } });
      expect(() => rawKey({ ...subject, id }, hash)).toThrow(refusal);
      expect(() => manifestKey({ ...entry, id })).toThrow(refusal);
    },
  );

  test('is refused in the source and the day too', () => {
    expect(() => rawKey({ ...subject, source: 'a/b' }, hash)).toThrow(/source/);
    expect(() => manifestKey({ ...entry, day: '2026/04/03' })).toThrow(/day/);
  });
});
