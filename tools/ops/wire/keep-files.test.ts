import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { hashOf } from '../../../lake/open-lake';
import type { Lake } from '../../../lake/open-lake';
import { describeWire } from './describe-wire';
import { keepWireFiles } from './keep-files';

const folder = mkdtempSync(path.join(tmpdir(), 'injuryfx-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Keeps nothing, and says that it did. */
const lake: Pick<Lake, 'keep'> = {
  keep: (subject, bytes) =>
    Promise.resolve({
      key: subject.id,
      hash: hashOf(bytes),
      observedAt: '2026-11-26T00:00:00.000Z',
      changed: true,
    }),
};

function file(name: string, text: string): string {
  const place = path.join(folder, name);
  writeFileSync(place, text);
  return place;
}

const NOTHING_LOADED = {
  objects: 1,
  objectsDone: 1,
  rows: 1,
  rowsWritten: 1,
  refused: [],
  injuries: null,
  statistics: null,
};

describe('files that are kept', () => {
  test('tell the operator which of their rows are left out: a register has no review queue that would', async () => {
    const register = file(
      'people.csv',
      'key_person,key_mlbam,key_retro,key_bbref,key_fangraphs,name_last,name_first,name_given,name_suffix,name_nick,' +
        'birth_year,birth_month,birth_day,pro_played_first,pro_played_last,mlb_played_first,mlb_played_last\n' +
        '0000000a,9001,,,,Example,Ada,,,,1990,1,2,2010,,2012,\n' +
        '0000000b,x,,,,Example,Bea,,,,1990,1,2,2010,,2012,\n',
    );
    const { items, notKept, badRows } = await keepWireFiles([register], 'register-csv', {
      lake: lake as Lake,
      source: 'league',
    });
    expect([items.length, notKept]).toEqual([1, []]);
    expect(badRows).toEqual([`${register} line 3: key_mlbam: expected an id of digits, found "x"`]);
    expect(describeWire(NOTHING_LOADED, { notKept, badRows })).toContain(`left out   ${badRows[0]}`);
  });

  test('are kept under the day of their oldest row', async () => {
    const moves = file(
      'moves.csv',
      'date,transaction\n2003-05-02,Second.\n2003-99-01,Broken.\n2003-04-01,First.\n',
    );
    const { items, badRows } = await keepWireFiles([moves], 'transactions-csv', {
      lake: lake as Lake,
      source: 'league',
    });
    expect(items).toMatchObject([{ day: '2003-04-01' }]);
    expect(badRows).toEqual([`${moves}, line 3: date: expected a day, found "2003-99-01"`]);
  });
});
