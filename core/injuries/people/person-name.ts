import { foldName } from '../../fold-name';

/** A name as names are compared: folded, without punctuation, initials in one piece, the rest without spaces. */
export interface PersonName {
  /** First word: `jose`, `jj`, `chan`. */
  readonly first: string;
  /** All after it, in one word, without `Jr.` and the like: `delacruz`, `hopark`. */
  readonly rest: string;
  /** The whole in one word, the suffix kept. */
  readonly whole: string;
}

const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** `J. J. Putz`, `J.J. Putz` and `JJ Putz` give the same, and so do `Hyun-Jin Ryu` and `Hyun Jin Ryu`. */
export function readName(name: string): PersonName {
  const words = foldName(name)
    // Quotes of all kinds, as in "d''Arnaud", and the full stops of initials.
    .replace(/['’‘`".]/g, (mark) => (mark === '.' ? '. ' : ''))
    .replace(/[^a-z0-9 ]+/g, ' ')
    .split(' ')
    .filter((word) => word !== '');
  const initials = words.findIndex((word) => word.length > 1);
  const joined = initials > 1 ? [words.slice(0, initials).join(''), ...words.slice(initials)] : words;
  const hasSuffix = joined.length > 2 && SUFFIXES.has(joined.at(-1) ?? '');
  const [first = '', ...rest] = hasSuffix ? joined.slice(0, -1) : joined;
  return { first, rest: rest.join(''), whole: joined.join('') };
}
