import { IngestError } from '../errors';

/** A reproducible stream of random numbers: the same seed gives the same stream on every machine. */
export interface SeededRandom {
  /** A whole number from 0 to 2³²−1. */
  uint32(): number;
  /** A number in [0, 1) with 53 random bits. */
  unit(): number;
  /**
   * A whole number from 0 to n−1, each equally likely: too large draws are thrown away, never folded.
   *
   * @throws IngestError `BadInput` unless n is a whole number from 1 to 2³²
   */
  below(n: number): number;
  /**
   * Writes `count` whole numbers from 0 to n−1, each equally likely, from `offset` on: many times as fast as `below`, by
   * another way through the stream.
   *
   * @throws IngestError `BadInput` unless n is a whole number from 1 to 2¹⁶
   */
  fillBelow(n: number, into: Uint16Array, offset: number, count: number): void;
  /** Moves `count` of the items to the front, each choice and order of them equally likely. */
  shuffleHead(items: Uint16Array, count: number): void;
}

/** The four 32-bit words of the generator's state; not all zero. */
export type RandomState = readonly [number, number, number, number];

/**
 * xoshiro128** 1.1 (Blackman and Vigna, "Scrambled linear pseudorandom number generators", ACM TOMS 47:4, 2021;
 * period 2¹²⁸−1). For simulation, not for secrets.
 *
 * @throws IngestError `BadInput` for the all-zero state, from which it would never move
 */
export function xoshiro128StarStar(state: RandomState): SeededRandom {
  // Signed 32-bit integers: the engine keeps them unboxed, which unsigned ones above 2³¹ are not.
  const words = Int32Array.from(state, (word) => word | 0);
  if (words.every((word) => word === 0)) {
    throw new IngestError('BadInput', 'random state: all four words are zero');
  }
  const next = (): number => nextWord(words);

  return {
    uint32: () => next() >>> 0,
    unit: () => ((next() >>> 5) * 0x4000000 + (next() >>> 6)) / 2 ** 53,
    below: (n) => {
      checkBound(n, 32);
      if (n === 1) return 0;
      const spareBits = Math.clz32(n - 1);
      for (;;) {
        const draw = next() >>> spareBits;
        if (draw < n) return draw;
      }
    },
    fillBelow: (n, into, offset, count) => {
      checkBound(n, 16);
      fillBelow(words, n, into, offset, offset + count);
    },
    shuffleHead: (items, count) => shuffleHead(words, items, count),
  };
}

/** A step of the generator: 32 random bits, as a signed number. */
function nextWord(words: Int32Array): number {
  const a = words[0] as number;
  const b = words[1] as number;
  const c = words[2] as number;
  const d = words[3] as number;
  const scaled = Math.imul(b, 5);
  words[3] = rotated(d ^ b, 11);
  words[0] = a ^ d ^ b;
  words[1] = b ^ c ^ a;
  words[2] = c ^ a ^ (b << 9);
  return Math.imul(rotated(scaled, 7), 9);
}

const rotated = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

// The next two have the generator's step written out, and its state in local variables, where the engine keeps it in
// registers: a number takes 4 ns and not 10 to 20. Numbers are drawn by multiplication, since a draw thrown away costs a
// processor twenty that it kept on guessing (Lemire, "Fast random integer generation in an interval", ACM Transactions
// on Modeling and Computer Simulation 29:3, 2019).

function fillBelow(words: Int32Array, n: number, into: Uint16Array, from: number, until: number): void {
  let a = words[0] as number;
  let b = words[1] as number;
  let c = words[2] as number;
  let d = words[3] as number;
  for (let index = from; index < until;) {
    const scaled = Math.imul(b, 5);
    const draw = Math.imul((scaled << 7) | (scaled >>> 25), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    const rest = Math.imul(draw, n) >>> 0;
    if (rest < n && rest < 2 ** 32 % n) continue;
    into[index++] = ((draw >>> 0) * n) / 2 ** 32;
  }
  words[0] = a;
  words[1] = b;
  words[2] = c;
  words[3] = d;
}

function shuffleHead(words: Int32Array, items: Uint16Array, count: number): void {
  let a = words[0] as number;
  let b = words[1] as number;
  let c = words[2] as number;
  let d = words[3] as number;
  for (let slot = 0; slot < count;) {
    const n = items.length - slot;
    const scaled = Math.imul(b, 5);
    const draw = Math.imul((scaled << 7) | (scaled >>> 25), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    const rest = Math.imul(draw, n) >>> 0;
    if (rest < n && rest < 2 ** 32 % n) continue;
    const other = slot + Math.floor(((draw >>> 0) * n) / 2 ** 32);
    const item = items[other] as number;
    items[other] = items[slot] as number;
    items[slot++] = item;
  }
  words[0] = a;
  words[1] = b;
  words[2] = c;
  words[3] = d;
}

function checkBound(n: number, bits: number): void {
  if (Number.isInteger(n) && n >= 1 && n <= 2 ** bits) return;
  throw new IngestError('BadInput', `random number below ${n}: expected a whole number from 1 to 2^${bits}`);
}

/** One word of state: FNV-1a over the text from a basis of its own, then MurmurHash3's finalizer. */
function hashWord(text: string, word: number): number {
  let hash = 0x811c9dc5 ^ Math.imul(word, 0x9e3779b9);
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/**
 * A generator for a seed. A number and its decimal text are the same seed; a good seed names what is drawn, such as
 * stint, measure and code version, so that no two figures of a page share a stream.
 */
export function seededRandom(seed: string | number): SeededRandom {
  const text = String(seed);
  const words: RandomState = [hashWord(text, 1), hashWord(text, 2), hashWord(text, 3), hashWord(text, 4)];
  return xoshiro128StarStar(words.every((word) => word === 0) ? [1, 2, 3, 4] : words);
}

/** A shuffled copy, every order equally likely (Fisher-Yates). */
export function shuffle<T>(items: readonly T[], random: SeededRandom): T[] {
  const shuffled = [...items];
  for (let index = shuffled.length - 1; index > 0; index--) {
    const other = random.below(index + 1);
    const kept = shuffled[index] as T;
    shuffled[index] = shuffled[other] as T;
    shuffled[other] = kept;
  }
  return shuffled;
}
