import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { InjuryRows } from '../../core/injuries/injury-rows';
import type { IsoDate } from '../../core/ids';
import { describeEachEngine } from '../setup/database';
import { injuryRows, review, stint } from './injury-rows';
import { rowsOf, storeUnderTest } from './store-under-test';
import type { StoreUnderTest } from './store-under-test';

const ROWS = injuryRows([1, 2, 3]);
const TABLES = [
  'player_move',
  'injury_stint',
  'stint_list',
  'stint_diagnosis',
  'stint_evidence',
  'review_item',
  'injury_coverage',
];

describeEachEngine('the tables of injuries', (engine) => {
  let under: StoreUnderTest;

  beforeAll(async () => {
    under = await storeUnderTest(engine);
  });
  afterAll(() => under.close());
  beforeEach(() => under.clear());

  const write = (rows: InjuryRows) => under.store.writeInjuries(rows);
  const counts = async () => {
    const { tables } = await under.store.digest();
    return TABLES.map((name) => tables[name]?.rows);
  };

  test('are filled by a derivation, and left alone by the same again in another order', async () => {
    expect(await write(ROWS)).toEqual({
      rows: 19,
      stintsAdded: 3,
      stintsChanged: 0,
      stintsRemoved: 0,
      examples: ['added 900001-20310602', 'added 900002-20310602', 'added 900003-20310602'],
    });
    expect(await counts()).toEqual([3, 3, 3, 3, 3, 3, 1]);
    const before = await under.store.digest();
    const turned = Object.fromEntries(
      Object.entries(ROWS).map(([name, rows]) => [name, [...rows].reverse()]),
    ) as unknown as InjuryRows;
    expect(await write(turned)).toEqual({
      rows: 0,
      stintsAdded: 0,
      stintsChanged: 0,
      stintsRemoved: 0,
      examples: [],
    });
    expect(await under.store.digest()).toEqual(before);
  });

  test('tell what changed of a stint, then what is gone, then what is new', async () => {
    await write(ROWS);
    const endedOn = '2031-06-20' as IsoDate;
    const [first] = ROWS.stints;
    const stints = [{ ...first!, endedOn, endHow: 'activated' as const, daysMissed: 18 }, stint(3), stint(4)];
    expect(await write({ ...ROWS, stints })).toEqual({
      rows: 3,
      stintsAdded: 1,
      stintsChanged: 1,
      stintsRemoved: 1,
      examples: [
        'changed 900001-20310602: endedOn null → 2031-06-20, endHow null → activated, daysMissed 9 → 18',
        'removed 900002-20310602',
        'added 900004-20310602',
      ],
    });
    const kept = await rowsOf(
      under.beside,
      'SELECT stint_id AS id, ended_on AS ended FROM injury_stint ORDER BY id',
    );
    expect(kept).toEqual([
      { id: '900001-20310602', ended: endedOn },
      { id: '900003-20310602', ended: null },
      { id: '900004-20310602', ended: null },
    ]);
  });

  test('tell only some of many changes, and count them all', async () => {
    const many = injuryRows(Array.from({ length: 1_203 }, (_, n) => n));
    const { rows, stintsAdded, examples } = await write(many);
    expect([rows, stintsAdded, examples.length]).toEqual([6 * 1_203 + 1, 1_203, 40]);
  });

  test('are emptied by a derivation that makes nothing', async () => {
    await write(ROWS);
    const nothing = injuryRows([]);
    expect(await write({ ...nothing, coverage: [] })).toMatchObject({ rows: 19, stintsRemoved: 3 });
    expect(await counts()).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  const more = injuryRows([2, 3, 4]);
  test.each<readonly [string, Partial<InjuryRows>]>([
    ['in the first table', { stints: [...more.stints, stint(9, { side: 'on the left' as never })] }],
    ['in the last but one', { reviews: [...more.reviews, review(9, { message: 'm'.repeat(1_001) })] }],
    ['in the last', { coverage: [{ ...more.coverage[0]!, year: 99_999 }] }],
    ['as one key twice', { lists: [...more.lists, more.lists[0]!] }],
  ])('are as they were when a value is refused %s', async (_, bad) => {
    await write(ROWS);
    const before = await under.store.digest();
    await expect(write({ ...more, ...bad })).rejects.toMatchObject({
      name: 'IngestError',
      kind: 'RowRefused',
    });
    expect(await under.store.digest()).toEqual(before);
    expect(await write(more)).toMatchObject({ stintsAdded: 1, stintsRemoved: 1 });
  });

  test('are the old ones or the new ones to a reader, never a part of both', async () => {
    const sides = [injuryRows([1, 2, 3, 4, 5]), injuryRows([3, 4, 5, 6, 7, 8])];
    const ofSide = [Array(6).fill(5), Array(6).fill(6)];
    await write(sides[0]!);
    let writing = true;
    const writer = (async () => {
      for (let turn = 1; turn <= 30; turn += 1) await write(sides[turn % 2]!);
      writing = false;
    })();
    const selects = TABLES.slice(0, 6).map((name) => `(SELECT COUNT(*) FROM ${name}) AS ${name}`);
    const seen = new Set<string>();
    while (writing) {
      const [row] = await rowsOf<Record<string, number>>(under.beside, `SELECT ${selects.join(', ')}`);
      const found = Object.values(row!);
      expect(ofSide).toContainEqual(found);
      seen.add(found.join());
    }
    await writer;
    expect(seen.size).toBe(2);
  });

  test('are those of one derivation where several write at once, into empty tables too', async () => {
    const derivations = [injuryRows([1, 2, 3]), injuryRows([2, 3, 4]), injuryRows([5, 6])];
    for (let round = 0; round < 3; round += 1) {
      await under.clear();
      if (round > 0) await write(ROWS);
      await Promise.all(derivations.map(write));
      const kept = await rowsOf<{ id: number }>(
        under.beside,
        'SELECT player_id AS id FROM injury_stint ORDER BY player_id',
      );
      const ids = kept.map(({ id }) => id - 900_000);
      expect([
        [1, 2, 3],
        [2, 3, 4],
        [5, 6],
      ]).toContainEqual(ids);
      expect(await write(injuryRows(ids))).toMatchObject({ rows: 0 });
    }
  });

  test('are summed up by what the last derivation noted of itself', async () => {
    const { unknownReasons: none, ...empty } = await under.store.coverage();
    expect(none).toEqual([]);
    expect(empty).toMatchObject({ transactions: 0, moves: 0, stints: 0, reviewOpen: 0, years: [] });

    const unread = { region: null, nature: null, reason: 'Lirpa wimbles' };
    const moves = ROWS.moves.map((row, n) => (n === 2 ? row : { ...row, ...unread }));
    const [first, ...reviews] = ROWS.reviews;
    const earlier = { ...ROWS.coverage[0]!, year: 2030, transactions: 7 };
    await write({
      ...ROWS,
      moves,
      reviews: [{ ...first!, resolution: 'He is somebody else.' }, ...reviews],
      coverage: [...ROWS.coverage, earlier],
    });
    const note = {
      workflowId: 'derive',
      runId: '11111111-2222-3333-4444-555555555555',
      grammarVersion: 1,
      vocabularyVersion: 1,
      resolutions: 1,
      asOf: '2031-06-11' as IsoDate,
      transactions: 3,
      moves: 3,
      stints: 2,
      reviewOpen: 2,
      stintsAdded: 3,
      stintsChanged: 0,
      stintsRemoved: 0,
      rowsWritten: 19,
      startedAt: '2031-06-11T10:00:00.000Z',
      finishedAt: '2031-06-11T10:00:01.250Z',
    };
    await under.store.recordDerivation(note);
    // The activity was run again.
    await under.store.recordDerivation({ ...note, stints: 3 });
    expect(await rowsOf(under.beside, 'SELECT COUNT(*) AS n FROM injury_derivation')).toEqual([{ n: 1 }]);
    const { years, ...sums } = await under.store.coverage();
    expect(sums).toMatchObject({
      transactions: 10,
      placements: 6,
      moves: 3,
      stints: 3,
      reviewOpen: 2,
      reviewResolved: 1,
      review: { unknown_person: 2 },
      unknownReasons: [{ reason: 'Lirpa wimbles', times: 2 }],
    });
    expect(years.map(({ year }) => year)).toEqual([2030, 2031]);
  });
});
