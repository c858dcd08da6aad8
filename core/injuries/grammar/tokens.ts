import type { Span } from '../move';
import { UNKNOWN_WORD, type Word } from './lexicon';

/** Kinds of token; any other kind is the character code of a punctuation mark. */
export const WORD = 1;
export const NUMBER = 2;

export const COMMA = 44;
export const HYPHEN = 45;
export const DOT = 46;
export const SLASH = 47;
export const COLON = 58;
export const SEMICOLON = 59;
export const OPEN = 40;
export const CLOSE = 41;
export const QUOTE = 34;
export const AMPERSAND = 38;

/** How a word is written. */
export const SMALL = 0;
export const CAPITALIZED = 1;
export const ALL_CAPITALS = 2;
/** "d'Arnaud". */
export const INNER_CAPITAL = 3;

/**
 * A text cut into tokens, kept as columns: a million marks must not become a million objects. Reading past the
 * end gives kind 0 and the unknown word, so that callers may look ahead without asking first.
 */
export class Tokens {
  count = 0;
  private kinds: Uint8Array;
  private writings: Uint8Array;
  private starts: Int32Array;
  private ends: Int32Array;
  private readonly words: Word[] = [];

  constructor(readonly text: string) {
    const room = Math.max(16, text.length >> 2);
    this.kinds = new Uint8Array(room);
    this.writings = new Uint8Array(room);
    this.starts = new Int32Array(room);
    this.ends = new Int32Array(room);
  }

  add(kind: number, start: number, end: number, writing: number, word: Word): void {
    const i = this.count;
    if (i === this.kinds.length) this.grow();
    this.kinds[i] = kind;
    this.writings[i] = writing;
    this.starts[i] = start;
    this.ends[i] = end;
    this.words.push(word);
    this.count = i + 1;
  }

  kind(i: number): number {
    return i < this.count ? (this.kinds[i] ?? 0) : 0;
  }

  word(i: number): Word {
    return this.words[i] ?? UNKNOWN_WORD;
  }

  writing(i: number): number {
    return i < this.count ? (this.writings[i] ?? SMALL) : SMALL;
  }

  start(i: number): number {
    return i < this.count ? (this.starts[i] ?? 0) : this.text.length;
  }

  end(i: number): number {
    return i < this.count ? (this.ends[i] ?? 0) : this.text.length;
  }

  raw(i: number): string {
    return this.text.slice(this.start(i), this.end(i));
  }

  /** From the first character of token `from` to the last of the token before `to`. */
  span(from: number, to: number): Span {
    return { start: this.start(from), end: this.end(to - 1) };
  }

  private grow(): void {
    const room = this.kinds.length * 2;
    const wider = <T extends Uint8Array | Int32Array>(made: T, old: T): T => {
      made.set(old);
      return made;
    };
    this.kinds = wider(new Uint8Array(room), this.kinds);
    this.writings = wider(new Uint8Array(room), this.writings);
    this.starts = wider(new Int32Array(room), this.starts);
    this.ends = wider(new Int32Array(room), this.ends);
  }
}
