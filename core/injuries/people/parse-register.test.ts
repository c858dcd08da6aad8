import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseRegister } from './parse-register';

const PERSON = {
  key_person: 'a1b2c3d4',
  key_mlbam: '900001',
  key_retro: 'quild001',
  key_bbref: 'quildar01',
  key_fangraphs: 'sa77',
  name_last: 'Quillón',
  name_first: 'D. J.',
  name_given: 'Dario Joaquín',
  name_suffix: 'Jr.',
  name_nick: 'Quill; The Pen',
  birth_year: '1990',
  birth_month: '6',
  birth_day: '12',
  pro_played_first: '2011',
  pro_played_last: '2019',
  mlb_played_first: '2014',
  mlb_played_last: '2018',
};

/** A file of the register whose rows differ from one invented person. */
function register(rows: readonly Partial<typeof PERSON>[], columns = Object.keys(PERSON)): string {
  const lines = rows.map((row) =>
    columns.map((column) => `"${{ ...PERSON, ...row }[column as keyof typeof PERSON] ?? ''}"`).join(','),
  );
  return [columns.join(','), ...lines].join('\n');
}

describe('a row of the register', () => {
  test('is a person, found by the names of the columns wherever they stand', () => {
    const columns = ['a_new_one', ...Object.keys(PERSON).reverse()];
    expect(parseRegister(register([{}], columns), 'people.csv')).toEqual({
      people: [
        {
          playerId: 900001,
          keyPerson: 'a1b2c3d4',
          keyRetro: 'quild001',
          keyBbref: 'quildar01',
          keyFangraphs: 'sa77',
          firstName: 'D. J.',
          lastName: 'Quillón',
          givenName: 'Dario Joaquín',
          nameSuffix: 'Jr.',
          nickName: 'Quill; The Pen',
          searchName: 'd.j. quillon',
          birthDate: '1990-06-12',
          mlbFrom: 2014,
          mlbTo: 2018,
          proFrom: 2011,
          proTo: 2019,
        },
      ],
      refused: [],
      withoutId: 0,
    });
  });

  test('without an id of MLB is left out and counted', () => {
    const { people, refused, withoutId } = parseRegister(register([{ key_mlbam: '' }, {}]), 'people.csv');
    expect([people.length, refused.length, withoutId]).toEqual([1, 0, 1]);
  });

  test('may lack all but its keys and a last name', () => {
    const nothing = Object.fromEntries(Object.keys(PERSON).map((column) => [column, '']));
    const { key_person, key_mlbam, name_last } = PERSON;
    const [person] = parseRegister(register([{ ...nothing, key_person, key_mlbam, name_last }]), 'x').people;
    expect(person).toMatchObject({ firstName: '', searchName: 'quillon', birthDate: null, mlbFrom: null });
  });

  test('has no birthday where only the year is known', () => {
    const { people, refused } = parseRegister(register([{ birth_month: '', birth_day: '' }]), 'people.csv');
    expect([people[0]?.birthDate, refused]).toEqual([null, []]);
  });

  test('has no suffix where the column holds something else', () => {
    const suffixes = ['III', 'Sr.', 'Dario Joaquín'];
    const rows = suffixes.map((name_suffix, n) => ({ name_suffix, key_mlbam: `90000${n}` }));
    const { people } = parseRegister(register(rows), 'people.csv');
    expect(people.map(({ nameSuffix }) => nameSuffix)).toEqual(['III', 'Sr.', null]);
  });

  test.each([
    [{ key_mlbam: 'x12' }, 'key_mlbam: expected an id of digits, found "x12"'],
    [{ key_mlbam: '-5' }, 'key_mlbam: expected an id of digits, found "-5"'],
    [{ key_person: '' }, 'key_person: expected a text, found nothing'],
    [{ birth_month: '2', birth_day: '30' }, 'birth_day: expected a day of the calendar, found "1990-2-30"'],
    [{ birth_year: 'MCM' }, 'birth_day: expected a day of the calendar, found "MCM-6-12"'],
    [{ mlb_played_first: '20l4' }, 'mlb_played_first: expected a year, found "20l4"'],
    [{ name_last: '' }, 'name_last: expected a text, found nothing'],
    [{ key_retro: 'quild00000001' }, 'key_retro: expected at most 12 characters, found "quild00000001"'],
    [{ name_first: 'Jos\ufffd' }, 'name_first: expected UTF-8, found "Jos\ufffd"'],
    [{ key_mlbam: '1' }, 'key_mlbam: expected each id once, found "1" as on line 2 already'],
  ])('with a bad value is refused with file, line, column and value: %j', (bad, reason) => {
    const text = register([{ key_mlbam: '1' }, bad, { key_mlbam: '2' }]);
    const { people, refused } = parseRegister(text, 'people.csv');
    expect(people.map(({ playerId }) => playerId)).toEqual([1, 2]);
    expect(refused).toEqual([{ line: 3, message: `people.csv line 3: ${reason}` }]);
  });

  test.each(['', '<html>Not found</html>', 'name_last,name_first\nQuillon,Dario'])(
    'is not looked for in another file: %j',
    (text) => {
      const shape = expect.objectContaining({ kind: 'ShapeMismatch' });
      expect(() => parseRegister(text, 'x.csv')).toThrow(shape);
    },
  );
});

const FILE = join(resolve(process.cwd(), '../shared/recordings'), 'people/chadwick_register_mlb2001plus.csv');

(existsSync(FILE) ? describe : describe.skip)('the recorded register', () => {
  test('holds 7,094 people, none of them refused, each once and with a birthday', () => {
    const { people, refused, withoutId } = parseRegister(readFileSync(FILE, 'utf8'), FILE);
    expect([people.length, refused, withoutId]).toEqual([7094, [], 0]);
    expect(new Set(people.map(({ playerId }) => playerId)).size).toBe(7094);
    expect(people.filter(({ birthDate, mlbFrom }) => birthDate === null || mlbFrom === null)).toEqual([]);
  });
});
