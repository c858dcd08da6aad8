import type { Span } from '../move';
import { UNKNOWN_WORD, type Word } from './lexicon';

/** Kinds of token; any other kind is the character code of a punctuation mark. */
export const WORD = 1;
export const NUMBER = 2;

export const QUOTE = 34;
export const APOSTROPHE = 39;
export const OPEN = 40;
export const CLOSE = 41;
export const COMMA = 44;
export const HYPHEN = 45;
export const DOT = 46;
export const SLASH = 47;
export const COLON = 58;
export const SEMICOLON = 59;

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
  private readonly kinds: number[] = [];
  private readonly writings: number[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly words: Word[] = [];

  constructor(readonly text: string) {}

  get count(): number {
    return this.kinds.length;
  }

  add(kind: number, start: number, end: number, writing: number, word: Word): void {
    this.kinds.push(kind);
    this.writings.push(writing);
    this.starts.push(start);
    this.ends.push(end);
    this.words.push(word);
  }

  kind(i: number): number {
    return this.kinds[i] ?? 0;
  }

  word(i: number): Word {
    return this.words[i] ?? UNKNOWN_WORD;
  }

  writing(i: number): number {
    return this.writings[i] ?? SMALL;
  }

  start(i: number): number {
    return this.starts[i] ?? this.text.length;
  }

  end(i: number): number {
    return this.ends[i] ?? this.text.length;
  }

  raw(i: number): string {
    return this.text.slice(this.start(i), this.end(i));
  }

  /** From the first character of token `from` to the last of the token before `to`. */
  span(from: number, to: number): Span {
    return { start: this.start(from), end: this.end(to - 1) };
  }
}
