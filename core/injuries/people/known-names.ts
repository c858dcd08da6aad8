import { FORMER_NAMES } from './former-names';
import type { RegisterPersonRow } from './register-person';

/** Who it is, and the parts of his name as the register keeps them. */
export type RegisterNames = Pick<
  RegisterPersonRow,
  'playerId' | 'firstName' | 'lastName' | 'givenName' | 'nameSuffix' | 'nickName'
>;

export interface PersonNames {
  /** What he goes by, with the suffix and without. */
  readonly names: string[];
  /** What else a text may call him: in full, by any given name, by a nickname, by a middle initial, by a former name. */
  readonly otherNames: string[];
}

/** Names of a person of the register. */
export function namesOf({
  playerId,
  firstName,
  lastName,
  givenName,
  nameSuffix,
  nickName,
}: RegisterNames): PersonNames {
  const withLast = (first: string) => `${first} ${lastName}`.trim();
  const name = withLast(firstName);
  const given = (givenName ?? '').split(' ').filter((word) => word !== '');
  const nicknames = (nickName ?? '').split(';').map((nick) => nick.trim());
  // "Michael A. Taylor" is how the wire itself tells two of a name apart.
  const middleInitials = given.slice(1).map((word) => `${firstName} ${word.charAt(0)}`);
  const firsts = [given.join(' '), ...given, ...middleInitials, ...nicknames];
  const halves = lastName.includes('-') ? lastName.split('-').map((half) => `${firstName} ${half}`) : [];
  const others = [
    ...firsts.filter((first) => first !== '').map(withLast),
    ...halves,
    ...(FORMER_NAMES[playerId] ?? []),
  ];
  return {
    names: nameSuffix === null ? [name] : [name, `${name} ${nameSuffix}`],
    otherNames: [...new Set(others)].filter((other) => other !== name),
  };
}
