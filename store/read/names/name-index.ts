import { nameWords, queryWords, type NameWords } from './name-words';
import { Vocabulary } from './vocabulary';

/** Somebody who can be found. */
export interface Named {
  playerId: number;
  name: string;
  /** Family name, where the source tells it. */
  lastName?: string;
  /** The newest day on which anything is known of him: of equal names the one of today comes first. */
  lastSeen: string;
}

export interface NameHits {
  /**
   * match: each word typed starts a word of the name. near: nobody's does, and these differ by a few letters. none:
   * nobody comes near.
   */
  how: 'match' | 'near' | 'none';
  /** The best first. */
  playerIds: number[];
}

interface Entry extends NameWords {
  playerId: number;
  lastSeen: string;
}

const compare = (one: string | number, other: string | number): number =>
  one < other ? -1 : one > other ? 1 : 0;

/** Whether each word typed starts a word of the name, no word of the name twice. @param taken - places already used */
function startsAll(typed: readonly string[], words: readonly string[], from = 0, taken = 0): boolean {
  const term = typed[from];
  if (term === undefined) return true;
  for (let place = 0; place < words.length; place++) {
    const isFree = (taken & (1 << place)) === 0;
    if (isFree && words[place]?.startsWith(term) && startsAll(typed, words, from + 1, taken | (1 << place)))
      return true;
  }
  return false;
}

/** Lower is better; null for a name that does not have what was typed. */
function rankMatch(typed: readonly string[], { words, extras, family, whole }: Entry): number | null {
  const [only] = typed;
  if (!startsAll(typed, words)) {
    // "jv", "justinverlander", "neill": they stand for the whole name.
    return typed.length === 1 && only !== undefined && extras.some((extra) => extra.startsWith(only))
      ? 5
      : null;
  }
  if (typed.join(' ') === whole) return 0;
  const isExact = typed.every((word) => words.includes(word));
  const isFamily = typed.some((word) => family.startsWith(word));
  if (isExact) return isFamily ? 1 : 3;
  return isFamily ? 2 : 4;
}

const START = 2;

/** Names kept in memory to be searched: any order of words, their beginnings, initials, and wrong letters. */
export class NameIndex {
  readonly #entries: readonly Entry[];
  /** By the first two letters of what a name can be found by. */
  readonly #byStart = new Map<string, Entry[]>();
  #vocabulary: Vocabulary | undefined;

  constructor(people: readonly Named[]) {
    const entries = people.map(({ playerId, name, lastName, lastSeen }) => ({
      playerId,
      lastSeen,
      ...nameWords(name, lastName),
    }));
    // Sorted once: who comes first among equals does not depend on what is typed.
    this.#entries = entries.sort(
      (one, other) =>
        compare(other.lastSeen, one.lastSeen) ||
        compare(one.whole, other.whole) ||
        one.playerId - other.playerId,
    );
    for (const entry of this.#entries) {
      const starts = new Set([...entry.words, ...entry.extras].map((word) => word.slice(0, START)));
      for (const start of starts) {
        const some = this.#byStart.get(start);
        if (some) some.push(entry);
        else this.#byStart.set(start, [entry]);
      }
    }
  }

  /** All whom a reading may fit, in order: each has a word that starts as the longest one typed. */
  #candidates(readings: readonly string[][]): readonly Entry[] {
    const terms = readings.map((words) =>
      words.reduce((long, word) => (word.length > long.length ? word : long), ''),
    );
    const [term = ''] = terms;
    // Two readings look for different words; a letter alone starts too many.
    if (terms.some((other) => other !== term) || term.length < START) return this.#entries;
    return this.#byStart.get(term.slice(0, START)) ?? [];
  }

  /** @param query - whatever a visitor typed */
  search(query: string): NameHits {
    const readings = queryWords(query).filter((words) => words.length > 0);
    const matches = ranked(this.#candidates(readings), (entry) => rankReadings(readings, entry));
    if (matches.length > 0) return { how: 'match', playerIds: matches.map(([entry]) => entry.playerId) };
    const near = readings[0] === undefined ? [] : this.#near([...new Set(readings[0])]);
    return { how: near.length > 0 ? 'near' : 'none', playerIds: near };
  }

  /** Names in which every word, or of three and more all but one, has a word that differs by a few letters. */
  #near(typed: readonly string[]): number[] {
    this.#vocabulary ??= new Vocabulary(this.#entries.flatMap(({ words }) => words));
    const vocabulary = this.#vocabulary;
    const alike = typed.map((term) => vocabulary.distances(term));
    const most = typed.length > 2 ? 1 : 0;
    const found = ranked(this.#entries, ({ words }) => {
      let [sum, missing] = [0, 0];
      for (const distances of alike) {
        let least = Infinity;
        for (const word of words) least = Math.min(least, distances.get(word) ?? Infinity);
        if (least === Infinity) missing++;
        else sum += least;
        if (missing > most) return null;
      }
      return sum + missing * 3;
    });
    // What is much farther off than the best was hardly meant.
    const best = found[0]?.[1] ?? 0;
    return found.filter(([, rank]) => rank <= best + 1).map(([entry]) => entry.playerId);
  }
}

/** Entries with their ranks, the lowest first and equal ones in the order given; without those of rank null. */
function ranked(entries: readonly Entry[], rank: (entry: Entry) => number | null): [Entry, number][] {
  const found: [Entry, number][] = [];
  for (const entry of entries) {
    const own = rank(entry);
    if (own !== null) found.push([entry, own]);
  }
  return found.sort(([, one], [, other]) => one - other);
}

function rankReadings(readings: readonly string[][], entry: Entry): number | null {
  let best: number | null = null;
  for (const typed of readings) {
    const rank = rankMatch(typed, entry);
    if (rank !== null && (best === null || rank < best)) best = rank;
  }
  return best;
}
