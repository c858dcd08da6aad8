import type { PlayerId } from '../../ids';
import type { KnownPerson } from './known-person';
import { calledLike, goingBy, indexByName, misspelt } from './name-index';
import { couldHaveBeen, positionsAgree, tellApart } from './namesakes';
import type { Circumstances } from './namesakes';
import { readName } from './person-name';

/** What a text says of a man whose id it does not tell. */
export interface PersonClue extends Circumstances {
  /** As written, without position, quotes or a nickname's brackets. */
  readonly name: string;
}

export type PersonMatch =
  | { readonly how: 'name'; readonly playerId: PlayerId }
  /** Several players of that name, and nothing that tells them apart: by id. */
  | { readonly how: 'ambiguous'; readonly candidates: readonly PlayerId[] }
  | { readonly how: 'unknown' };

/**
 * Makes a finder of players by the name in a text. Tried in this order, until somebody is found who can have been a
 * player then: the name he goes by; it without `Jr.` and the like; his other names; another form of the first name; a
 * last name with one slip of the pen, if that is one man. A pitcher is no fielder under any name but his own.
 * Namesakes are told apart as {@link tellApart} does; nobody is guessed.
 */
export function personFinder(people: readonly KnownPerson[]): (clue: PersonClue) => PersonMatch {
  const index = indexByName(people);
  return (clue) => {
    const name = readName(clue.name);
    const wasPlayer = (person: KnownPerson) => couldHaveBeen(person, clue.date);
    const mayBe = (person: KnownPerson) =>
      wasPlayer(person) && positionsAgree(person.position, clue.position);
    for (const people of goingBy(index, name)) {
      const possible = people.filter(wasPlayer);
      if (possible.length > 0) return match(tellApart(possible, clue));
    }
    for (const people of calledLike(index, name)) {
      const possible = people.filter(mayBe);
      if (possible.length > 0) return match(tellApart(possible, clue));
    }
    const near = tellApart(misspelt(index, name).filter(mayBe), clue);
    return near.length === 1 ? match(near) : { how: 'unknown' };
  };
}

function match(people: readonly KnownPerson[]): PersonMatch {
  const [first, ...others] = people;
  if (first === undefined) return { how: 'unknown' };
  if (others.length === 0) return { how: 'name', playerId: first.playerId };
  return { how: 'ambiguous', candidates: people.map(({ playerId }) => playerId).sort((a, b) => a - b) };
}
