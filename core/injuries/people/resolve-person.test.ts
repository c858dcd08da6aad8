import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { clubOf } from '../../clubs/club-of';
import { playerId, teamId } from '../../ids';
import type { IsoDate } from '../../ids';
import type { KnownPerson } from './known-person';
import { namesOf } from './known-names';
import { isOneEdit } from './one-edit';
import { parseRegister } from './parse-register';
import { readName } from './person-name';
import { personFinder } from './resolve-person';
import type { PersonClue } from './resolve-person';

/** An invented player of 2010 to 2016. */
function person(id: number, name: string, facts: Partial<KnownPerson> = {}): KnownPerson {
  return {
    playerId: playerId(id),
    names: [name],
    otherNames: [],
    birthDate: '1986-05-04' as IsoDate,
    mlbFrom: 2010,
    mlbTo: 2016,
    proFrom: 2006,
    proTo: 2018,
    position: null,
    ...facts,
  };
}

const spell = (club: number, from: string, to: string) => ({
  teamId: teamId(club),
  from: from as IsoDate,
  to: to as IsoDate,
});

/** Whom a clue of the summer of 2014 leads to: an id, several, or nobody. */
function found(people: readonly KnownPerson[], name: string, facts: Partial<PersonClue> = {}) {
  const date = '2014-07-01' as IsoDate;
  const match = personFinder(people)({ name, position: null, teamId: null, date, ...facts });
  if (match.how === 'name') return match.playerId;
  return match.how === 'ambiguous' ? match.candidates : 'unknown';
}

describe('a name in a text', () => {
  test.each([
    ['ORVIL QUENBY', 'Orvil Quenby'],
    ['Jose Zendejas-Ibanez', 'José Zendejas Ibáñez'],
    ['B.J. Quenby', 'B. J. Quenby'],
    ['BJ Quenby', 'B.J. Quenby'],
    ["Travis d''Orlan", "Travis d'Orlan"],
    ['Travis D’Orlan', "Travis d'Orlan"],
    ['Orvil Delapena', 'Orvil De La Peña'],
    ['Orvil Quenby Jr.', 'Orvil Quenby'],
    ['Orvil Quenby', 'Orvil Quenby, III'],
    ['Mike Quenby', 'Michael Quenby'],
    ['Zachary Quenby', 'Zack Quenby'],
    ['Stephen Quenby', 'Steven Quenby'],
    ['Orvil Quenbey', 'Orvil Quenby'],
    ['Orvil Qunby', 'Orvil Quenby'],
    ['Orvil Quebny', 'Orvil Quenby'],
  ])('%j is that of %j', (written, own) => {
    expect(found([person(1, own), person(2, 'Somebody Else')], written)).toBe(1);
  });

  test.each([
    ['another first name', 'Orval Quenby', 'Orvil Quenby'],
    ['two slips', 'Orvil Qenbey', 'Orvil Quenby'],
    ['a slip in a short last name', 'Orvil Lea', 'Orvil Lee'],
    ['another long form of one short name', 'Christian Quenby', 'Christopher Quenby'],
    ['another short form of one long name', 'Drew Quenby', 'Andy Quenby'],
    ['nothing', '', 'Orvil Quenby'],
  ])('with %s is nobody known', (_, written, own) => {
    expect(found([person(1, own)], written)).toBe('unknown');
  });

  test('leads to the man who goes by it before one who might be called so', () => {
    const other = person(2, 'Bo Quenby', { otherNames: ['Orvil Quenby', 'Ignacio Quenby'] });
    expect(found([person(1, 'Orvil Quenby'), other], 'Orvil Quenby')).toBe(1);
    expect(found([person(1, 'Orvil Quenby'), other], 'Ignacio Quenby')).toBe(2);
  });

  test('with a suffix leads to the son and not to the father', () => {
    const father = person(1, 'Orvil Quenby', { names: ['Orvil Quenby', 'Orvil Quenby Sr.'] });
    const son = person(2, 'Orvil Quenby', { names: ['Orvil Quenby', 'Orvil Quenby Jr.'] });
    expect(found([father, son], 'Orvil Quenby Jr.')).toBe(2);
    expect(found([father, son], 'Orvil Quenby')).toEqual([1, 2]);
  });

  test('is nobody when the misspelling could be of two', () => {
    expect(found([person(1, 'Orvil Quenby'), person(2, 'Orvil Quenly')], 'Orvil Quenvy')).toBe('unknown');
  });

  test('of a man whose career or age speaks against it is somebody else', () => {
    const early = person(1, 'Orvil Quenby', { mlbFrom: 1999, mlbTo: 2004, proFrom: 1995, proTo: 2006 });
    const late = person(2, 'Orvil Quenby', { mlbFrom: 2019, mlbTo: 2024, proFrom: 2016, proTo: 2024 });
    const old = {
      birthDate: '1950-01-01' as IsoDate,
      mlbFrom: null,
      mlbTo: null,
      proFrom: null,
      proTo: null,
    };
    expect(found([early, late, person(3, 'Orvil Quenby', old)], 'Orvil Quenby')).toBe('unknown');
    expect(
      found([early, late, person(4, 'Orv Quenby', { otherNames: ['Orvil Quenby'] })], 'Orvil Quenby'),
    ).toBe(4);
  });

  test('of a fielder is not, but under his own name, that of a pitcher', () => {
    const pitcher = person(1, 'Michael Quenby', { position: 'P' });
    expect(found([pitcher], 'Mike Quenby', { position: 'SS' })).toBe('unknown');
    expect(found([pitcher], 'Michael Quenby', { position: 'SS' })).toBe(1);
  });
});

describe('two players who share a name', () => {
  const named = (facts: Partial<KnownPerson>, others: Partial<KnownPerson>) => [
    person(11, 'Orvil Quenby', facts),
    person(12, 'Orvil Quenby', others),
  ];

  test('are told apart by position', () => {
    const people = named({ position: 'P' }, { position: 'OF' });
    expect(found(people, 'Orvil Quenby', { position: 'LHP' })).toBe(11);
    expect(found(people, 'Orvil Quenby', { position: 'C' })).toBe(12);
  });

  test('are told apart by the club whose rosters list them', () => {
    const people = named(
      { clubs: [spell(112, '2013-04-01', '2013-09-29'), spell(112, '2014-03-31', '2014-06-12')] },
      { clubs: [spell(138, '2014-03-31', '2014-09-28')] },
    );
    expect(found(people, 'Orvil Quenby', { teamId: teamId(112) })).toBe(11);
    expect(found(people, 'Orvil Quenby', { teamId: teamId(138) })).toBe(12);
    // In spring, before any roster of the year, by those of the year before.
    expect(found(people, 'Orvil Quenby', { teamId: teamId(112), date: '2014-02-20' as IsoDate })).toBe(11);
  });

  test('of one club, one after the other, are told apart by the time', () => {
    const people = named(
      { clubs: [spell(112, '2014-03-31', '2014-04-20')] },
      { clubs: [spell(112, '2014-06-20', '2014-09-28')] },
    );
    expect(found(people, 'Orvil Quenby', { teamId: teamId(112) })).toBe(12);
    expect(found(people, 'Orvil Quenby', { teamId: teamId(112), date: '2014-04-18' as IsoDate })).toBe(11);
  });

  test('are told apart by their years in the majors', () => {
    const people = named({ mlbFrom: 2005, mlbTo: 2011 }, { mlbFrom: 2015, mlbTo: 2016 });
    expect(found(people, 'Orvil Quenby')).toBe(12);
    expect(found(people, 'Orvil Quenby', { date: '2012-07-01' as IsoDate })).toBe(11);
    expect(found(named({}, { mlbFrom: null, mlbTo: null }), 'Orvil Quenby')).toBe(11);
  });

  test('stay ambiguous where nothing tells them apart, in order of id', () => {
    const people = named({ position: 'P' }, { position: 'P' }).reverse();
    expect(found(people, 'Orvil Quenby', { position: 'RHP', teamId: teamId(112) })).toEqual([11, 12]);
  });

  test('stay ambiguous where one of them does both', () => {
    const people = named({ position: 'TWP' }, { position: 'SS' });
    expect(found(people, 'Orvil Quenby', { position: 'SS' })).toEqual([11, 12]);
    expect(found(people, 'Orvil Quenby', { position: 'RHP' })).toBe(11);
  });

  test('stay ambiguous where the position of one is not known', () => {
    expect(found(named({ position: 'P' }, {}), 'Orvil Quenby', { position: 'RHP' })).toEqual([11, 12]);
    expect(found(named({ position: 'P' }, {}), 'Orvil Quenby', { position: 'SS' })).toBe(12);
  });

  test('of whom nothing fits stay ambiguous', () => {
    const people = named({ position: 'P' }, { position: 'P' });
    expect(found(people, 'Orvil Quenby', { position: 'SS' })).toEqual([11, 12]);
  });
});

describe('the names of a person of the register', () => {
  const QUENBY = {
    playerId: playerId(1),
    firstName: 'Bo',
    lastName: 'Quenby-Rusk',
    givenName: 'Orvil Ignacio',
    nameSuffix: 'Jr.',
    nickName: 'Q; The Door',
  };

  test('are what he goes by, and the given names and nicknames with the last name', () => {
    expect(namesOf(QUENBY)).toEqual({
      names: ['Bo Quenby-Rusk', 'Bo Quenby-Rusk Jr.'],
      otherNames: [
        'Orvil Ignacio Quenby-Rusk',
        'Orvil Quenby-Rusk',
        'Ignacio Quenby-Rusk',
        'Bo I Quenby-Rusk',
        'Q Quenby-Rusk',
        'The Door Quenby-Rusk',
        'Bo Quenby',
        'Bo Rusk',
      ],
    });
  });

  test('tell two apart whom a text tells apart by a middle initial', () => {
    const known = ['Ignacio', 'Tadeo'].map((middle, n) => {
      const names = { ...QUENBY, playerId: playerId(n + 1), givenName: `Orvil ${middle}`, nickName: null };
      return person(
        n + 1,
        '',
        namesOf({ ...names, firstName: 'Orvil', lastName: 'Quenby', nameSuffix: null }),
      );
    });
    expect(found(known, 'Orvil T. Quenby')).toBe(2);
    expect(found(known, 'Orvil Quenby')).toEqual([1, 2]);
  });
});

test('one edit is a letter more, less or another, or two neighbours swapped', () => {
  const near = ['quenbya', 'uenby', 'quanby', 'uqenby', 'quenyb'];
  const far = ['quenby', 'quen', 'uenbyq', 'qeunyb', 'quonbe', ''];
  expect(near.filter((word) => !isOneEdit('quenby', word) || !isOneEdit(word, 'quenby'))).toEqual([]);
  expect(far.filter((word) => isOneEdit('quenby', word))).toEqual([]);
});

test('a name of two words that ends like a suffix keeps it', () => {
  expect(readName('Orvil Sr')).toMatchObject({ first: 'orvil', rest: 'sr' });
});

const FOLDER = resolve(process.cwd(), '../shared/recordings');
const REGULAR =
  /^(\d{4}-\d\d-\d\d),"?([A-Z][A-Za-z.' -]+?) placed (?:([A-Z1-3]{1,3}) )?(.+?) on the \d+-day (?:disabled|injured) list/;

(existsSync(FOLDER) ? describe : describe.skip)('the recorded placements', () => {
  test('of 2009 to 2020 lead to one man of the register in 98 of 100 at least, and hardly ever to nobody', () => {
    const file = join(FOLDER, 'people/chadwick_register_mlb2001plus.csv');
    const { people } = parseRegister(readFileSync(file, 'utf8'), file);
    const find = personFinder(people.map((row) => ({ ...row, ...namesOf(row), position: null })));
    const count = { name: 0, ambiguous: 0, unknown: 0 };
    for (const year of [2009, 2010, 2011, 2012, 2015, 2016, 2017, 2020]) {
      const wire = readFileSync(join(FOLDER, 'transactions', `mlbcom_transactions_${year}.csv`), 'utf8');
      for (const line of wire.split('\n')) {
        const [, date = '', club = '', position = null, name = ''] = line.match(REGULAR) ?? [];
        if (date < '2009-04-01') continue;
        const clue = { name, position, teamId: clubOf(club, year), date: date as IsoDate };
        count[find(clue).how] += 1;
      }
    }
    expect(count.name + count.ambiguous + count.unknown).toBeGreaterThan(4000);
    expect(count.name / (count.name + count.ambiguous + count.unknown)).toBeGreaterThan(0.985);
    // Men on the 40-man roster who never reached the majors are in no register of those who did.
    expect(count.unknown).toBeLessThan(25);
  });
});
