import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { ParsedGame } from '../../core/gameday/parsed-game';
import { describeEachEngine } from '../setup/database';
import { later, leagueGame, versionOf, withPitch, withoutLastPlay } from './league-games';
import { countOf, rowsOf, storeUnderTest } from './store-under-test';
import type { StoreUnderTest } from './store-under-test';

const games = [0, 1, 2].map(leagueGame) as [ParsedGame, ParsedGame, ParsedGame];
const [first, second, third] = games;
const toLoad = (parsed: ParsedGame) => ({ parsed, version: versionOf(parsed), findings: [] });

describeEachEngine('loading games together', (engine) => {
  let under: StoreUnderTest;

  beforeAll(async () => {
    under = await storeUnderTest(engine);
  });
  afterAll(() => under.close());
  beforeEach(() => under.clear());

  test('leaves the same rows as loading them one by one, in whatever order', async () => {
    const single = [];
    for (const game of games) single.push(await under.store.loadGame(game, versionOf(game)));
    const oneByOne = await under.store.digest();
    await under.clear();
    const loads = await under.store.loadGames([third, first, second].map(toLoad));
    expect(loads).toEqual([single[2], single[0], single[1]]);
    expect(await under.store.digest()).toEqual(oneByOne);
  });

  test('does with each game what its version asks for', async () => {
    await under.store.loadGames([toLoad(later(first)), toLoad(second)]);
    const corrected = later(withPitch(second, 3, { startSpeed: 88.8 }));
    const loads = await under.store.loadGames([first, corrected, third].map(toLoad));
    expect(loads.map(({ outcome, rowsWritten }) => [outcome, rowsWritten])).toEqual([
      ['stale', 0],
      ['loaded', 2],
      ['loaded', expect.any(Number)],
    ]);
    const again = await under.store.loadGames([later(first), corrected, third].map(toLoad));
    expect(again.map(({ outcome, rowsWritten }) => [outcome, rowsWritten])).toEqual(
      Array.from({ length: 3 }, () => ['unchanged', 0]),
    );
  });

  test('loads none of them when the database refuses a row of one', async () => {
    const bad = withPitch(second, 9, { zone: 128 });
    const { atBatIndex, eventIndex } = second.pitches[9]!;
    // TiDB's warning of a number names the value, not the row.
    const named = engine === 'tidb' ? '' : ` (${second.game.gamePk}/${atBatIndex}/${eventIndex})`;
    await expect(under.store.loadGames([first, bad, third].map(toLoad))).rejects.toMatchObject({
      kind: 'RowRefused',
      message: expect.stringContaining(`pitch${named}: `),
    });
    for (const table of ['game', 'pitch', 'game_ingest', 'game_version']) {
      const [row] = await rowsOf<{ n: number }>(under.beside, `SELECT COUNT(*) AS n FROM \`${table}\``);
      expect([table, row?.n]).toEqual([table, 0]);
    }
  });

  test('refuses a game that is listed twice, and takes none for an answer', async () => {
    await expect(under.store.loadGames([toLoad(first), toLoad(later(first))])).rejects.toMatchObject({
      kind: 'BadInput',
    });
    expect(await under.store.loadGames([])).toEqual([]);
  });

  test('batches that share games wait for each other and lose nothing', async () => {
    const newest = games.map((game) => later(game, 120));
    await Promise.all([
      under.store.loadGames([...games].reverse().map(toLoad)),
      under.store.loadGames(newest.map(toLoad)),
      under.store.loadGames(games.map((game) => toLoad(later(game)))),
    ]);
    const raced = await under.store.digest();
    await under.clear();
    await under.store.loadGames(newest.map(toLoad));
    expect(await under.store.digest()).toEqual(raced);
  });
});

interface Version {
  readonly hash: string;
  readonly replaced: string | null;
  readonly written: number;
}

describeEachEngine('the ledger', (engine) => {
  let under: StoreUnderTest;
  const { gamePk } = first.game;

  beforeAll(async () => {
    under = await storeUnderTest(engine);
  });
  afterAll(() => under.close());
  beforeEach(() => under.clear());

  const load = (parsed: ParsedGame, changes = {}) => under.store.loadGame(parsed, versionOf(parsed, changes));
  const versions = () =>
    rowsOf<Version>(
      under.beside,
      'SELECT content_hash AS hash, replaced_hash AS replaced, rows_written AS written FROM game_version ' +
        'WHERE game_pk = ? ORDER BY feed_timestamp',
      [gamePk],
    );
  const changesOf = (parsed: ParsedGame) =>
    rowsOf<Record<string, unknown>>(
      under.beside,
      'SELECT table_name AS tableName, kind, field, row_count AS rowCount, example_key AS example, ' +
        'example_before AS was, example_after AS became FROM game_change ' +
        'WHERE game_pk = ? AND content_hash = ? ORDER BY table_name, kind, field',
      [gamePk, versionOf(parsed).contentHash],
    );

  test('tells which field of which pitch a correction changed', async () => {
    const corrected = later(withPitch(first, 3, { startSpeed: 88.8 }));
    await load(first);
    await load(corrected);
    await load(corrected);
    const [before, after] = [versionOf(first).contentHash, versionOf(corrected).contentHash];
    expect(await versions()).toEqual([
      { hash: before, replaced: null, written: expect.any(Number) },
      { hash: after, replaced: before, written: 2 },
    ]);
    const { atBatIndex, eventIndex, startSpeed } = first.pitches[3]!;
    expect(await changesOf(first)).toEqual([]);
    expect(await changesOf(corrected)).toEqual([
      expect.objectContaining({ tableName: 'game', kind: 'changed', field: 'feed_timestamp', rowCount: 1 }),
      {
        tableName: 'pitch',
        kind: 'changed',
        field: 'start_speed',
        rowCount: 1,
        example: `${atBatIndex}/${eventIndex}`,
        was: String(startSpeed),
        became: '88.8',
      },
    ]);
  });

  test('tells which rows are gone', async () => {
    const shorter = later(withoutLastPlay(first));
    await load(first);
    await load(shorter);
    const gone = first.pitches.length - shorter.pitches.length;
    expect(await changesOf(shorter)).toContainEqual(
      expect.objectContaining({ tableName: 'pitch', kind: 'removed', field: '', rowCount: gone }),
    );
  });

  test('keeps a version that came too late, and what replaced what', async () => {
    await load(later(first));
    await load(first);
    expect(await versions()).toEqual([
      { hash: versionOf(first).contentHash, replaced: null, written: 0 },
      { hash: versionOf(later(first)).contentHash, replaced: null, written: expect.any(Number) },
    ]);
  });

  test('takes what another parser reads differently for no correction', async () => {
    const corrected = later(withPitch(first, 3, { startSpeed: 88.8 }));
    await load(first);
    await load(corrected, { parserVersion: 99 });
    expect(await changesOf(corrected)).toEqual([
      expect.objectContaining({ field: 'parser_version', became: '99' }),
    ]);
  });

  test('holds the findings of the version that was read last', async () => {
    const finding = { rule: 'inning_order', grade: 'warn', place: 'pitch 3/5', message: 'odd' } as const;
    const refusal = { ...finding, grade: 'quarantine' } as const;
    const facts = { gamePk, contentHash: 'f'.repeat(64), officialDate: first.game.officialDate };
    const grades = () => rowsOf(under.beside, 'SELECT grade, place FROM game_finding ORDER BY ordinal');
    await under.store.loadGame(first, versionOf(first), [finding, finding]);
    expect(await grades()).toEqual(Array.from({ length: 2 }, () => ({ grade: 'warn', place: 'pitch 3/5' })));
    await under.store.recordFindings({ ...facts, findings: [refusal] });
    expect(await grades()).toEqual([{ grade: 'quarantine', place: 'pitch 3/5' }]);
    const next = later(first);
    await under.store.loadGame(next, versionOf(next), []);
    expect(await countOf(under.beside, 'game_finding', gamePk)).toBe(0);
  });
});
