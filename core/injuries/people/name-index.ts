import { formsOf } from './first-names';
import type { KnownPerson } from './known-person';
import { isOneEdit } from './one-edit';
import { readName } from './person-name';
import type { PersonName } from './person-name';

/** Where both are shorter, a last name is too easily another one. */
const SHORTEST_MISSPELT = 5;

interface NamedPerson {
  readonly name: PersonName;
  readonly person: KnownPerson;
}

/** Players by their names, as names are compared. */
export interface NameIndex {
  /** By the whole of a name that they go by. */
  readonly whole: ReadonlyMap<string, readonly NamedPerson[]>;
  /** By first and last name of those. */
  readonly plain: ReadonlyMap<string, readonly NamedPerson[]>;
  /** By first and last name of what else they are called. */
  readonly other: ReadonlyMap<string, readonly NamedPerson[]>;
  /** By first name and first letter of the last: where to look for a misspelt one. */
  readonly letter: ReadonlyMap<string, readonly NamedPerson[]>;
}

const plainKey = (first: string, rest: string) => `${first} ${rest}`;
const letterKey = (first: string, rest: string) => `${first} ${rest.charAt(0)}`;

export function indexByName(people: readonly KnownPerson[]): NameIndex {
  const index = {
    whole: new Map<string, NamedPerson[]>(),
    plain: new Map<string, NamedPerson[]>(),
    other: new Map<string, NamedPerson[]>(),
    letter: new Map<string, NamedPerson[]>(),
  };
  for (const person of people) {
    for (const text of person.names) {
      const name = readName(text);
      add(index.whole, name.whole, { name, person });
      add(index.plain, plainKey(name.first, name.rest), { name, person });
      add(index.letter, letterKey(name.first, name.rest), { name, person });
    }
    for (const text of person.otherNames) {
      const name = readName(text);
      add(index.other, plainKey(name.first, name.rest), { name, person });
    }
  }
  return index;
}

function add(map: Map<string, NamedPerson[]>, key: string, named: NamedPerson): void {
  const there = map.get(key);
  if (there === undefined) map.set(key, [named]);
  else there.push(named);
}

/** Players who go by a name; first those who do to the letter, then those who do without `Jr.` and the like. */
export function* goingBy(index: NameIndex, { whole, first, rest }: PersonName): Generator<KnownPerson[]> {
  yield distinct(index.whole.get(whole));
  yield distinct(index.plain.get(plainKey(first, rest)));
}

/** Players who may be called so: by another of their names, by another form of the first name. */
export function* calledLike(index: NameIndex, { first, rest }: PersonName): Generator<KnownPerson[]> {
  yield distinct(index.other.get(plainKey(first, rest)));
  const forms = formsOf(first).map((form) => plainKey(form, rest));
  yield distinct(forms.flatMap((form) => index.plain.get(form) ?? []));
  yield distinct(forms.flatMap((form) => index.other.get(form) ?? []));
}

/** Players of the same first name whose last name is the written one but for one slip of the pen. */
export function misspelt(index: NameIndex, { first, rest }: PersonName): KnownPerson[] {
  const near = (index.letter.get(letterKey(first, rest)) ?? []).filter(
    ({ name }) => Math.max(name.rest.length, rest.length) >= SHORTEST_MISSPELT && isOneEdit(name.rest, rest),
  );
  return distinct(near);
}

function distinct(named: readonly NamedPerson[] = []): KnownPerson[] {
  return [...new Map(named.map(({ person }) => [person.playerId, person])).values()];
}
