import { describe, expect, test } from '@jest/globals';
import { EXPORT_TABLES } from '../../../store/read/export-catalogue';
import { readCursor, writeCursor } from './cursor';
import { chooseFormat, FORMATS } from './format';
import { etagOf, isKnown } from './answer.server';
import { sourceNotice } from './meta.server';

describe('the format of an answer', () => {
  test.each([
    [null, null, 'json'],
    [null, '*/*', 'json'],
    ['csv', 'application/json', 'csv'],
    ['xml', null, null],
    [null, 'text/csv;q=0.5, application/vnd.apache.parquet', 'parquet'],
    [null, 'text/html, application/xhtml+xml, */*;q=0.8', 'json'],
    [null, 'text/html', null],
    [null, 'text/csv;q=0', null],
    [null, 'application/json, text/csv', 'json'],
  ])('%s with Accept %s is %s', (asked, accept, format) => {
    expect(chooseFormat(asked, accept, FORMATS)).toBe(format);
  });

  test('is never one that is not offered', () => {
    expect(chooseFormat('csv', null, ['json'])).toBeNull();
    expect(chooseFormat(null, 'text/csv, */*;q=0.1', ['json'])).toBe('json');
  });
});

describe('a cursor', () => {
  const { pitches, stints } = EXPORT_TABLES;

  test('gives back the key that it was written from', () => {
    const key = ['2026-05-01', 800_000, 3, 7];
    expect(readCursor(writeCursor(key), pitches)).toEqual(key);
  });

  test.each([['2026-05-01'], ['2026-13-01', 1, 1, 1], ['2026-05-01', 1.5, 1, 1], ['2026-05-01', '1', 1, 1], ['2026-05-01', 1, 1, null]])('of %j is none of pitches', (...key) => {
    expect(readCursor(writeCursor(key), pitches)).toBeNull();
  }); // prettier-ignore

  test('is refused when it is no JSON, or no list', () => {
    for (const text of ['', '!!', 'eyJhIjoxfQ', Buffer.from('null').toString('base64url')])
      expect(readCursor(text, stints)).toBeNull();
  });
});

const META = {
  source: 'mlb',
  fictional: false,
  copyright: '© 2026 MLB, José',
  dataVersion: 'v1',
  codeVersion: 'c1',
};

describe('a tag', () => {
  test('changes with data, code, address and format', () => {
    const tags = [
      etagOf(META, '/a', 'json'),
      etagOf({ ...META, dataVersion: 'v2' }, '/a', 'json'),
      etagOf({ ...META, codeVersion: 'c2' }, '/a', 'json'),
      etagOf(META, '/b', 'json'),
      etagOf(META, '/a', 'csv'),
    ];
    expect(new Set(tags).size).toBe(5);
    expect(etagOf(META, '/a', 'json')).toBe(tags[0]);
  });

  test('is known weakly, among several, or by a star', () => {
    expect(isKnown('W/"x"', '"x"')).toBe(true);
    expect(isKnown('W/"x"', '"y", W/"x"')).toBe(true);
    expect(isKnown('W/"x"', '*')).toBe(true);
    expect(isKnown('W/"x"', '"xx"')).toBe(false);
    expect(isKnown('W/"x"', null)).toBe(false);
  });
});

test('the notice of a source fits a header', () => {
  expect(sourceNotice(META)).toBe('(c) 2026 MLB, Jose');
  expect(sourceNotice({ ...META, fictional: true, copyright: '東京' })).toBe('Fictional league: players, clubs and injuries are invented. ??');
}); // prettier-ignore
