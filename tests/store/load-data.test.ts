import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { loadRows, mayLoadData } from '../../store/bulk/load-data';
import { cells } from '../../store/bulk/table';
import type { Cell } from '../../store/bulk/table';
import { playEventTable } from '../../store/bulk/tables';
import { insertRows } from '../../store/bulk/write-rows';
import { insertGames } from '../../store/game-rows';
import { describeEachEngine } from '../setup/database';
import { leagueGame, versionOf } from './league-games';
import { rowsOf, storeUnderTest } from './store-under-test';
import type { StoreUnderTest } from './store-under-test';

const [event] = leagueGame(0).events;
const eventRow = (changes: object): Cell[] => cells(playEventTable, { ...event!, ...changes });

/** Texts that a format of tabs and lines could lose. */
const TEXTS = ['a\tb', 'a\nb', 'a\r\nb', 'a\\b', '\\N', 'a\0b', `"quoted" 'so'`, 'José ⚾', '', ' x '];

describeEachEngine('rows by LOAD DATA', (engine) => {
  let under: StoreUnderTest;

  beforeAll(async () => {
    under = await storeUnderTest(engine);
  });
  afterAll(() => under.close());
  beforeEach(() => under.clear());

  test('are taken by this server', async () => {
    expect(await mayLoadData(under.connections.pool)).toBe(true);
  });

  test('keep every character of a text, null and the empty text apart', async () => {
    const rows = [...TEXTS, null].map((description, eventIndex) => eventRow({ description, eventIndex }));
    await loadRows(under.beside, playEventTable, rows);
    const found = await rowsOf<{ description: string | null }>(
      under.beside,
      'SELECT description FROM play_event ORDER BY event_index',
    );
    expect(found.map(({ description }) => description)).toEqual([...TEXTS, null]);
  });

  // TiDB's warnings of numbers and dates name the value, not the column.
  test.each([
    ['a number out of range', { eventIndex: 999 }, /event_index|constant 999 overflows/],
    ['a text that is too long', { kind: 'k'.repeat(11) }, /kind/],
    ['a missing value', { kind: null }, /kind/],
    ['a date that is none', { officialDate: '2026-02-30' }, /official_date|value: '2026-02-30'/],
    ['a key that is there already', { eventIndex: 1 }, /Duplicate|rows were taken/],
  ])('are refused for %s, with the row named', async (_, changes, told) => {
    const rows = [eventRow({ eventIndex: 1 }), eventRow({ eventIndex: 2, ...changes })];
    const failure = await loadRows(under.beside, playEventTable, rows).catch((error: unknown) => error);
    expect(failure).toMatchObject({ kind: 'RowRefused', message: expect.stringMatching(told) });
    expect((failure as Error).message).toMatch(/^database: play_event/);
  });

  test('are the same as by statements, which a server that takes no files gets', async () => {
    const games = [0, 1].map(leagueGame).map((parsed) => ({ parsed, version: versionOf(parsed) }));
    const byFile = await insertGames(under.beside, games, true);
    const digest = await under.store.digest();
    await under.clear();
    expect(await insertGames(under.beside, games, false)).toEqual(byFile);
    expect(await under.store.digest()).toEqual(digest);
    await under.clear();
    await insertRows(under.beside, playEventTable, [eventRow({})]);
    await expect(insertRows(under.beside, playEventTable, [eventRow({})])).rejects.toThrow(/Duplicate/);
  });
});
