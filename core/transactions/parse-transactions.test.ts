import { describe, expect, test } from '@jest/globals';
import { parseTransactionCsv } from './parse-transaction-csv';
import { parseTransactions } from './parse-transactions';

const ROW = {
  id: 77,
  person: { id: 9001, fullName: 'Ada Example', link: '/api/v1/people/9001' },
  toTeam: { id: 901, name: 'Harbor Herons' },
  date: '2026-05-04',
  effectiveDate: '2026-05-02',
  resolutionDate: '2026-05-04T00:00:00',
  typeCode: 'SC',
  typeDesc: 'Status Change',
  description: 'Harbor Herons  placed RHP Ada Example on the 15-day injured list. ',
};

describe('an answer of the transactions endpoint', () => {
  test('becomes one row an id, with its club, its person and its days', () => {
    const { rows, refused } = parseTransactions({ transactions: [ROW] }, 'league');
    expect(refused).toEqual([]);
    expect(rows).toEqual([
      {
        transactionId: '77',
        source: 'league',
        date: '2026-05-04',
        effectiveDate: '2026-05-02',
        resolutionDate: '2026-05-04',
        typeCode: 'SC',
        typeDesc: 'Status Change',
        playerId: 9001,
        playerName: 'Ada Example',
        toTeamId: 901,
        toTeamName: 'Harbor Herons',
        fromTeamId: null,
        fromTeamName: null,
        description: 'Harbor Herons placed RHP Ada Example on the 15-day injured list.',
      },
    ]);
  });

  test('keeps a row without person, club or text: every kind of transaction is kept', () => {
    const { rows } = parseTransactions({ transactions: [{ id: 1, date: '2026-05-04' }] }, 'mlb');
    expect(rows[0]).toMatchObject({ transactionId: '1', playerId: null, toTeamId: null, description: '' });
  });

  test.each([
    ['an id that is a text', { ...ROW, id: '77' }, 'transactions[1].id: expected an integer, found "77"'],
    ['no date', { ...ROW, date: undefined }, 'transactions[1].date: expected a day, found nothing'],
    [
      'a day that is none',
      { ...ROW, date: '2026-02-30' },
      'transactions[1].date: expected a day, found "2026-02-30"',
    ],
    [
      'a person without a number',
      { ...ROW, person: { id: 'x' } },
      'transactions[1].person.id: expected an integer, found "x"',
    ],
    [
      'a day of no season',
      { ...ROW, date: '9999-12-31' },
      'transactions[1].date: expected a day, found "9999-12-31"',
    ],
    [
      'a person below nought',
      { ...ROW, person: { id: -5 } },
      'transactions[1].person.id: expected a positive integer of nine digits, found -5',
    ],
    [
      'a club of ten digits',
      { ...ROW, toTeam: { id: 5_000_000_000 } },
      'transactions[1].toTeam.id: expected a positive integer of nine digits, found 5000000000',
    ],
    [
      'a kind longer than its column',
      { ...ROW, typeDesc: 'x'.repeat(61) },
      'transactions[1].typeDesc: expected at most 60 characters, found 61',
    ],
    [
      'a name longer than its column',
      { ...ROW, person: { id: 5, fullName: 'x'.repeat(121) } },
      'transactions[1].person.fullName: expected at most 120 characters, found 121',
    ],
    [
      'a text of a megabyte',
      { ...ROW, description: 'x'.repeat(1e6) },
      'transactions[1].description: expected at most 15000 characters, found 1000000',
    ],
  ])('sets a row apart that has %s, and reads the others', (_, broken, message) => {
    const { rows, refused } = parseTransactions({ transactions: [ROW, broken] }, 'league');
    expect(rows).toHaveLength(1);
    expect(refused).toEqual([
      { ordinal: 1, date: broken.date === '2026-05-04' ? '2026-05-04' : null, message },
    ]);
  });

  test('is refused as a whole when it is something else', () => {
    expect(() => parseTransactions({ dates: [] }, 'mlb')).toThrow('not transactions');
  });
});

describe('a table of transaction texts', () => {
  const id = (date: string, text: string) => `${date}/${text.length}`;

  test('has its columns found by name, and the same sentence of a day once', () => {
    const csv = 'transaction,date\n"A, B and ""C""",2003-04-05\n"A, B and ""C""",2003-04-05\nD.,2003-04-05\n';
    const { rows } = parseTransactionCsv(csv, 'moves.csv', 'mlb', id);
    expect(rows.map(({ date, description }) => [date, description])).toEqual([
      ['2003-04-05', 'A, B and "C"'],
      ['2003-04-05', 'D.'],
    ]);
  });

  test('names file, line, field and value of a row that is wrong, and keeps the others', () => {
    const csv = 'date,transaction\n2003-04-05,First.\n2003-13-05,Second.\n2003-04-06,\n';
    const { rows, refused } = parseTransactionCsv(csv, 'moves.csv', 'mlb', id);
    expect(rows).toHaveLength(1);
    expect(refused).toEqual([
      { ordinal: 1, date: null, message: 'moves.csv, line 3: date: expected a day, found "2003-13-05"' },
      {
        ordinal: 2,
        date: '2003-04-06',
        message: 'moves.csv, line 4: transaction: expected a text, found nothing',
      },
    ]);
  });

  test('sets rows apart that lie in no season, or are of another encoding than UTF-8', () => {
    const csv = 'date,transaction\n9999-12-31,First.\n2003-04-05,Jos\ufffd.\n2003-04-05,José.\n';
    const { rows, refused } = parseTransactionCsv(csv, 'moves.csv', 'mlb', id);
    expect(rows.map(({ description }) => description)).toEqual(['José.']);
    expect(refused.map(({ message }) => message)).toEqual([
      'moves.csv, line 2: date: expected a day, found "9999-12-31"',
      'moves.csv, line 3: transaction: expected UTF-8, found another encoding',
    ]);
  });

  test.each([
    ['an empty file', '', 'the file is empty'],
    ['other columns', 'a,b\n1,2\n', 'not transactions: no column date, transaction'],
    ['a quote that never ends', 'date,transaction\n2003-04-05,"x\n', 'Quote Not Closed'],
  ])('is refused as a whole: %s', (_, csv, message) => {
    expect(() => parseTransactionCsv(csv, 'moves.csv', 'mlb', id)).toThrow(message);
  });
});
