import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { RosterTransaction } from '../../core/transactions/roster-transaction';
import type { TransactionContent } from '../../store/transaction-content';
import { describeEachEngine } from '../setup/database';
import { rowsOf, storeUnderTest } from './store-under-test';
import type { StoreUnderTest } from './store-under-test';
import { month, textFile, textRow, wireRow } from './wire-content';

const JUNE = [wireRow(11, '2031-06-01'), wireRow(12, '2031-06-15'), wireRow(13, '2031-06-30')];
const JULY = [wireRow(21, '2031-07-01'), wireRow(22, '2031-07-31')];

/** The rows with one of them changed. */
const withRow = (
  rows: readonly RosterTransaction[],
  id: number,
  facts: Partial<RosterTransaction>,
): RosterTransaction[] => rows.map((row) => (row.transactionId === String(id) ? { ...row, ...facts } : row));

describeEachEngine('the transactions', (engine) => {
  let under: StoreUnderTest;

  beforeAll(async () => {
    under = await storeUnderTest(engine);
  });
  afterAll(() => under.close());
  beforeEach(() => under.clear());

  const load = (content: TransactionContent) => under.store.loadTransactions(content);
  const written = async (content: TransactionContent) => (await load(content)).written;
  const kept = async () => {
    const rows: RosterTransaction[] = [];
    for await (const day of under.store.transactionDays()) rows.push(...day);
    return rows;
  };
  const ids = async () => (await kept()).map(({ transactionId }) => transactionId);
  const refusals = () =>
    rowsOf<{ subject: string; n: number; message: string }>(
      under.beside,
      'SELECT subject, ordinal AS n, message FROM transaction_refusal ORDER BY subject, ordinal',
    );
  const ingests = () =>
    rowsOf<{ subject: string; n: number; refused: number; seen: string }>(
      under.beside,
      'SELECT subject, row_count AS n, refused, observed_at AS seen FROM transaction_ingest ORDER BY subject',
    );

  test('of a month are kept as they are told, and what came of the month is noted', async () => {
    const full = wireRow(14, '2031-06-20', {
      effectiveDate: null,
      resolutionDate: '2031-06-21',
      playerId: 900_001,
      toTeamId: 901,
      toTeamName: 'Élan City ⚾',
      fromTeamId: 902,
      fromTeamName: 'Port Ündel',
      description: "It\\'s 100 %\tof a text, 𝒥 and all.",
    } as Partial<RosterTransaction>);
    const rows = [JUNE[0]!, JUNE[1]!, full, JUNE[2]!];
    expect(await load(month('2031-06', rows, 1))).toEqual({ rows: 4, refused: 0, written: 4 });
    expect(await kept()).toEqual(rows);
    expect(await ingests()).toEqual([
      { subject: '2031-06', n: 4, refused: 0, seen: '2031-05-01 12:01:00.000' },
    ]);
  });

  test('that are told again are not written again, in whatever order', async () => {
    await load(month('2031-06', JUNE, 1));
    const again = month('2031-06', [...JUNE].reverse(), 2);
    expect(await load(again)).toEqual({ rows: 3, refused: 0, written: 0 });
    const sources = await rowsOf(under.beside, 'SELECT DISTINCT lake_key AS k FROM roster_transaction');
    expect(sources).toEqual([{ k: month('2031-06', JUNE, 1).lakeKey }]);
  });

  test.each([
    ['a text', { description: 'Sentence 12 about Orvil Quenby.' }],
    ['a value that is gone', { typeCode: null }],
    ['a day of the same month', { date: '2031-06-16' }],
  ])('are written where they changed: %s', async (_, facts) => {
    await load(month('2031-06', JUNE, 1));
    const changed = withRow(JUNE, 12, facts as Partial<RosterTransaction>);
    const newer = month('2031-06', changed, 2);
    expect(await written(newer)).toBe(1);
    expect(await kept()).toEqual(changed);
    const [row] = await rowsOf(
      under.beside,
      'SELECT lake_key AS k, observed_at AS seen FROM roster_transaction WHERE transaction_id = 12',
    );
    expect(row).toEqual({ k: newer.lakeKey, seen: '2031-05-01 12:02:00.000' });
  });

  test('that a month tells no more are removed, those of other months and of text history are not', async () => {
    const texts = [textRow(1, '2031-06-15'), textRow(2, '2031-07-15')];
    await load(textFile('f00d', texts, 1));
    await load(month('2031-06', JUNE, 1));
    await load(month('2031-07', JULY, 1));
    expect(await written(month('2031-06', [JUNE[0]!], 2))).toBe(2);
    const [a, b] = texts.map(({ transactionId }) => transactionId);
    expect(await ids()).toEqual(['11', a, '21', b, '22']);
    expect(await written(month('2031-06', [], 3))).toBe(1);
    expect(await ids()).toEqual([a, '21', b, '22']);
  });

  test('of text history are only added to, file by file', async () => {
    const [a, b, c] = [1, 2, 3].map((id) => textRow(id, `2031-06-0${id}`));
    expect(await written(textFile('aaaa', [a!, b!], 1))).toBe(2);
    expect(await written(textFile('bbbb', [b!, c!], 2))).toBe(1);
    expect(await written(textFile('aaaa', [a!], 3))).toBe(0);
    expect(await kept()).toEqual([a, b, c]);
  });

  test('that moved to another month are there once, whichever month is asked first', async () => {
    const moved = { ...JUNE[2]!, date: JULY[0]!.date };
    const june = month('2031-06', JUNE.slice(0, 2), 2);
    const july = month('2031-07', [...JULY, moved], 3);
    for (const order of [
      [june, july],
      [july, june],
    ]) {
      await under.clear();
      await load(month('2031-06', JUNE, 1));
      await load(month('2031-07', JULY, 1));
      for (const content of order) await load(content);
      expect(await ids()).toEqual(['11', '12', moved.transactionId, '21', '22']);
      expect(await kept()).toContainEqual(moved);
    }
  });

  test('that moved stay where the newest answer tells them, though that month told them before and the same', async () => {
    const moved = { ...JUNE[2]!, date: JULY[0]!.date };
    const contents = [
      month('2031-07', [moved], 1),
      month('2031-06', JUNE, 2),
      month('2031-07', [moved, JULY[1]!], 3),
    ];
    for (const order of [
      [0, 1, 2],
      [0, 2, 1],
      [2, 1, 0],
      [1, 2, 0],
    ]) {
      await under.clear();
      for (const n of order) await load(contents[n]!);
      expect(await kept()).toEqual([JUNE[0], JUNE[1], moved, JULY[1]]);
    }
  });

  test('of an older answer write nothing where a newer one is loaded', async () => {
    const newer = withRow(JUNE, 12, { description: 'As it was told later.' }).slice(1);
    await load(month('2031-06', newer, 2));
    expect(await load(month('2031-06', JUNE, 1))).toEqual({ rows: 3, refused: 0, written: 0 });
    expect(await kept()).toEqual(newer);
    expect((await ingests())[0]).toMatchObject({ n: 2, seen: '2031-05-01 12:02:00.000' });
  });

  test('that are seen again are newer than an answer of the time between, if that comes late', async () => {
    const between = month('2031-06', withRow(JUNE, 12, { description: 'For an hour only.' }), 2);
    await load(month('2031-06', JUNE, 1));
    expect(await written(month('2031-06', JUNE, 3))).toBe(0);
    expect(await written(between)).toBe(0);
    expect(await kept()).toEqual(JUNE);
    expect(await written({ ...between, observedAt: '2031-05-01T12:04:00.000Z' })).toBe(1);
  });

  test('that cannot be read are kept by their place, until the month is told otherwise', async () => {
    const refused = [
      { ordinal: 1, date: null, message: 'transactions[1].date: expected a day, found nothing' },
      { ordinal: 4, date: JUNE[1]!.date, message: 'é'.repeat(1_200) },
    ];
    expect(await load(month('2031-06', JUNE, 1, { refused }))).toEqual({ rows: 3, refused: 2, written: 3 });
    await load(month('2031-07', JULY, 1, { refused: refused.slice(0, 1) }));
    expect((await refusals()).map(({ subject, n, message }) => [subject, n, message.length])).toEqual([
      ['2031-06', 1, refused[0]!.message.length],
      ['2031-06', 4, 1_000],
      ['2031-07', 1, refused[0]!.message.length],
    ]);
    const { refused: told } = await under.store.league(new Set());
    expect(told.map(({ date }) => date)).toEqual(['2031-06-01', '2031-06-15', '2031-07-01']);
    expect(told[0]).toMatchObject({
      kind: 'unreadable_row',
      message: expect.stringMatching(/^2031-06, row 2: /),
    });

    await load(month('2031-06', JUNE.slice(1), 2));
    expect((await refusals()).map(({ subject }) => subject)).toEqual(['2031-07']);
    expect((await ingests()).map(({ refused: n }) => n)).toEqual([0, 1]);
  });

  test('that a later parser can read are refused no more, though the bytes are the same', async () => {
    const refused = [{ ordinal: 2, date: null, message: 'what is this' }];
    const content = month('2031-06', JUNE.slice(0, 2), 1, { refused });
    await load(content);
    expect(await written({ ...content, rows: JUNE, refused: [] })).toBe(1);
    expect(await refusals()).toEqual([]);
    expect(await ingests()).toMatchObject([{ n: 3, refused: 0 }]);
  });

  test.each([
    ['a text that is too long', { typeCode: 'NINE CHAR' }],
    ['a date that is none', { effectiveDate: '2031-02-30' }],
    ['a missing value', { description: null }],
    ['a number out of range', { playerId: -1 }],
    ['one id twice', { transactionId: '12' }],
  ])('are loaded all or not at all: %s', async (_, facts) => {
    await load(month('2031-06', JUNE, 1));
    const before = [await kept(), await ingests(), await refusals()];
    const bad = wireRow(99, '2031-06-30', facts as Partial<RosterTransaction>);
    const refused = [{ ordinal: 0, date: null, message: 'another row' }];
    const rows = [{ ...JUNE[1]!, description: 'New.' }, wireRow(15, '2031-06-02'), bad];
    const failure = await load(month('2031-06', rows, 2, { refused })).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'IngestError', kind: 'RowRefused' });
    expect([await kept(), await ingests(), await refusals()]).toEqual(before);
    await expect(load(month('2031-07', rows, 2))).rejects.toMatchObject({ kind: 'RowRefused' });
    expect([await kept(), await ingests(), await refusals()]).toEqual(before);
  });

  test('of one month that are loaded by many at once end as the newest answer tells them', async () => {
    const contents = [1, 2, 3, 4].map((minute) =>
      month('2031-06', [...JUNE.slice(minute % 3), wireRow(100 + minute, '2031-06-09')], minute),
    );
    for (let round = 0; round < 3; round += 1) {
      await under.clear();
      await Promise.all(round === 1 ? contents.toReversed().map(load) : contents.map(load));
      expect(await ids()).toEqual(['104', '12', '13']);
      expect(await written(contents[3]!)).toBe(0);
    }
    const same = await Promise.all([1, 1, 1].map(() => written(month('2031-07', JULY, 1))));
    expect(same.sort()).toEqual([0, 0, 2]);
  });

  test('that move between months that are loaded at once are there once', async () => {
    const moved = Array.from({ length: 40 }, (_, n) => wireRow(200 + n, '2031-06-10'));
    for (let round = 0; round < 3; round += 1) {
      await under.clear();
      await load(month('2031-06', moved, 1));
      await Promise.all([
        load(
          month(
            '2031-07',
            moved.map((row) => ({ ...row, date: JULY[0]!.date })),
            2,
          ),
        ),
        load(month('2031-06', [], 3)),
      ]);
      const rows = await kept();
      expect(rows).toHaveLength(40);
      expect(new Set(rows.map(({ date }) => date))).toEqual(new Set(['2031-07-01']));
    }
  });

  test('are read day by day, each day whole and in order, however many there are', async () => {
    // A day of more rows than are buffered at once, between two that straddle the buffer's edge.
    const days = [
      ...Array.from({ length: 999 }, (_, n) => wireRow(10_000 + n, '2031-06-01')),
      ...Array.from({ length: 2_500 }, (_, n) => wireRow(20_000 + n, '2031-06-02')),
      wireRow(30_000, '2031-06-05'),
    ];
    await load(month('2031-06', days.toReversed(), 1));
    const read: (readonly RosterTransaction[])[] = [];
    for await (const day of under.store.transactionDays()) read.push(day);
    expect(read.map((day) => [day[0]!.date, new Set(day.map(({ date }) => date)).size, day.length])).toEqual([
      ['2031-06-01', 1, 999],
      ['2031-06-02', 1, 2_500],
      ['2031-06-05', 1, 1],
    ]);
    expect(read.flat()).toEqual(days);
  });

  test('may be read in part by many: who stops early leaves the connections to others', async () => {
    const rows = Array.from({ length: 4_000 }, (_, n) => wireRow(10_000 + n, `2031-06-0${1 + (n % 9)}`));
    await load(month('2031-06', rows, 1));
    // More readers than there are connections.
    for (let reader = 0; reader < 20; reader += 1) {
      for await (const day of under.store.transactionDays()) {
        expect(day[0]?.date).toBe('2031-06-01');
        break;
      }
    }
    expect(await kept()).toHaveLength(4_000);
    expect(await written(month('2031-06', rows.slice(1), 2))).toBe(1);
  });

  test('have one digest, whichever answers and runs told them, and another for another letter', async () => {
    await load(month('2031-06', JUNE, 1));
    const { sha256 } = await under.store.digest();
    await under.clear();
    await load(month('2031-06', withRow(JUNE, 12, { description: 'An older text.' }).slice(1), 1));
    await load(month('2031-06', JUNE, 2, { workflowId: 'another-run' }));
    expect((await under.store.digest()).sha256).toBe(sha256);
    await load(month('2031-06', withRow(JUNE, 12, { playerName: 'Orvil Quenby' }), 3));
    expect((await under.store.digest()).sha256).not.toBe(sha256);
  });

  test('are no days where there are none', async () => {
    expect(await kept()).toEqual([]);
  });
});
