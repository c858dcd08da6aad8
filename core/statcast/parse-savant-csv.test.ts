import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseSavantCsv } from './parse-savant-csv';
import { nameOfPitch } from './savant-pitch';

const NEEDED = {
  game_pk: '700001',
  game_date: '2024-06-11',
  at_bat_number: '3',
  pitch_number: '2',
  pitcher: '101',
  batter: '201',
  balls: '1',
  strikes: '0',
};

/** A file as Savant writes it: quoted, all columns by name. */
function csv(
  rows: readonly Record<string, string>[],
  columns = Object.keys({ ...NEEDED, ...rows[0] }),
): string {
  const quoted = (cells: readonly string[]) => cells.map((cell) => `"${cell}"`).join(',');
  const lines = rows.map((row) => quoted(columns.map((name) => ({ ...NEEDED, ...row })[name] ?? '')));
  return [quoted(columns), ...lines].join('\n');
}

const one = (row: Record<string, string>) => parseSavantCsv(csv([row]), 'savant.csv')[0]!;

describe("a row of Savant's CSV", () => {
  test('is found by the names of its columns, wherever they stand', () => {
    const columns = ['bat_speed', ...Object.keys(NEEDED).reverse(), 'a_new_one'];
    const [pitch] = parseSavantCsv(csv([{ bat_speed: '71.25', a_new_one: 'x' }], columns), 'savant.csv');
    expect(pitch).toMatchObject({
      gamePk: 700001,
      gameDate: '2024-06-11',
      atBatIndex: 2,
      pitchNumber: 2,
      pitcherId: 101,
      batterId: 201,
      balls: 1,
      values: { batSpeed: 71.25, armAngle: null },
    });
    expect(nameOfPitch(pitch!)).toBe('game 700001, at bat 3, pitch 2');
  });

  test('has nothing where Savant writes "null" or leaves it empty', () => {
    const { values } = one({ effective_speed: 'null', spin_axis: '', if_fielding_alignment: 'null' });
    expect(values).toMatchObject({ effectiveSpeed: null, spinAxis: null, infieldAlignment: null });
  });

  test('may hold commas, quotes and line ends in its texts', () => {
    const text = csv([{ player_name: 'Cease, Dylan' }]).replace('Cease, Dylan', 'Cease, ""Dylan""\nJr.');
    expect(parseSavantCsv(text, 'savant.csv')).toHaveLength(1);
  });

  test('behind a byte order mark is read', () => {
    expect(parseSavantCsv(`\uFEFF${csv([{}])}`, 'savant.csv')).toHaveLength(1);
  });

  test('that is listed twice counts once', () => {
    expect(parseSavantCsv(csv([{}, {}]), 'savant.csv')).toHaveLength(1);
  });

  test('of an automatic ball is no pitch, and those after it move up', () => {
    const rows = [
      { pitch_number: '3', description: 'foul' },
      { pitch_number: '2', description: 'automatic_ball' },
      { pitch_number: '1', description: 'ball' },
    ];
    const numbers = parseSavantCsv(csv(rows), 'savant.csv').map(({ pitchNumber }) => pitchNumber);
    expect(numbers).toEqual([2, 1]);
  });

  test('with a value of another type is refused with file, line, column and value', () => {
    const text = csv([{ bat_speed: '70' }, { bat_speed: 'fast', pitch_number: '3' }]);
    expect(() => parseSavantCsv(text, 'savant.csv')).toThrow(
      'savant.csv line 3: bat_speed: expected a number, found "fast"',
    );
    expect(() => one({ game_date: 'yesterday' })).toThrow(
      /line 2: game_date: expected a day, found "yesterday"/,
    );
  });

  test.each(['<html>Too many requests</html>', '', '"pitch_type","game_date"\n"FF","2024-06-11"'])(
    'is not looked for in another file: %j',
    (text) => {
      const shape = expect.objectContaining({ kind: 'ShapeMismatch' });
      expect(() => parseSavantCsv(text, 'x.csv')).toThrow(shape);
    },
  );

  test('of a broken table is refused with the file', () => {
    expect(() => parseSavantCsv(`${csv([{}])}\n"700001","2024`, 'savant.csv')).toThrow(/^savant\.csv: /);
  });
});

const FOLDER = resolve(process.cwd(), '../shared/recordings/statcast');
const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.csv')) : [];

(files.length > 0 ? describe : describe.skip)('a recorded CSV', () => {
  const parsed = (name: string) => parseSavantCsv(readFileSync(join(FOLDER, name), 'utf8'), name);

  test.each([
    ['pybaseball_single_game_request_raw.csv', 336],
    ['pybaseball_small_request_raw.csv', 2507],
    ['pybaseball_statcast_batter_raw.csv', 6],
  ])('%s holds %i pitches', (name, count) => {
    expect(parsed(name)).toHaveLength(count);
  });

  test('numbers the pitches of each turn at bat from 1 without a gap, and turns at bat nearly so', () => {
    const turns = new Map<string, number[]>();
    for (const { gamePk, atBatIndex, pitchNumber } of parsed('pybaseball_small_request_raw.csv')) {
      const key = `${gamePk}/${atBatIndex}`;
      turns.set(key, [...(turns.get(key) ?? []), pitchNumber]);
    }
    const gaps = [...turns.values()].filter((numbers) =>
      numbers.sort((a, b) => a - b).some((n, i) => n !== i + 1),
    );
    expect(gaps).toEqual([]);
    const games = new Map<string, number[]>();
    for (const key of turns.keys()) {
      const [game = '', turn] = key.split('/');
      games.set(game, [...(games.get(game) ?? []), Number(turn)]);
    }
    const missing = [...games].flatMap(([game, indexes]) =>
      Array.from({ length: Math.max(...indexes) + 1 }, (_, index) => index)
        .filter((index) => !indexes.includes(index))
        .map((index) => `${game}/${index}`),
    );
    // Two turns at bat without a pitch (intentional walks since 2017 need none) have a number and no row.
    expect(missing).toEqual(['631146/78', '631146/83']);
  });
});
