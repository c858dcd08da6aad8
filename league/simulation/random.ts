/**
 * Seeded pseudo-random numbers, keyed by words: any part of the league can be drawn on its own, in any order, and
 * always comes out the same. The generator is sfc32 (PractRand-clean, 128 bits of state) seeded by a 128-bit hash.
 */
export type Key = string | number;

/** FNV-1a style 32-bit hash of a text with a start value. */
function hash32(text: string, start: number): number {
  let h = start;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** One stream of numbers. Not for cryptography. */
export class Random {
  private a: number;
  private b: number;
  private c: number;
  private d = 1;

  constructor(key: string) {
    this.a = hash32(key, 0x811c9dc5);
    this.b = hash32(key, 0x9e3779b9);
    this.c = hash32(key, 0x7f4a7c15);
    for (let i = 0; i < 12; i++) this.next();
  }

  /** Uniform in [0, 1). */
  next(): number {
    const t = (this.a + this.b + this.d) | 0;
    this.d = (this.d + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (this.c << 21) | (this.c >>> 11);
    this.c = (this.c + t) | 0;
    return (t >>> 0) / 4294967296;
  }

  /** True with probability p. */
  chance(p: number): boolean {
    return this.next() < p;
  }

  /** Integer in [low, high], both included. */
  int(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  /** Normal variate (Box–Muller; the second variate is dropped so that each call costs the same two draws). */
  normal(mean = 0, sd = 1): number {
    const u = 1 - this.next();
    return mean + sd * Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * this.next());
  }

  /** One element; the list must not be empty. */
  pick<T>(list: readonly T[]): T {
    const item = list[Math.floor(this.next() * list.length)];
    if (item === undefined) throw new Error('cannot pick from an empty list');
    return item;
  }

  /** One element, with probability proportional to its weight. */
  weighted<T>(list: readonly T[], weight: (item: T) => number): T {
    let total = 0;
    for (const item of list) total += weight(item);
    let left = this.next() * total;
    for (const item of list) {
      left -= weight(item);
      if (left < 0) return item;
    }
    return this.pick(list);
  }

  /** A shuffled copy (Fisher–Yates). */
  shuffle<T>(list: readonly T[]): T[] {
    const copy = [...list];
    for (let i = copy.length - 1; i > 0; i--) {
      const j = this.int(0, i);
      const a = copy[i];
      const b = copy[j];
      if (a !== undefined && b !== undefined) {
        copy[i] = b;
        copy[j] = a;
      }
    }
    return copy;
  }

  private hex(length: number): string {
    return Math.floor(this.next() * 16 ** length)
      .toString(16)
      .padStart(length, '0');
  }

  /** A version-4 shaped GUID. */
  guid(): string {
    return `${this.hex(8)}-${this.hex(4)}-4${this.hex(3)}-a${this.hex(3)}-${this.hex(8)}${this.hex(4)}`;
  }
}

/** The stream that belongs to these words. */
export function randomFor(...keys: Key[]): Random {
  return new Random(keys.join('|'));
}

/** A single uniform number for these words; much cheaper than a stream. */
export function unitFor(...keys: Key[]): number {
  return hash32(keys.join('|'), 0x811c9dc5) / 4294967296;
}

/** A number from which `unitOn` draws day by day, without building a text for each day. */
export function dayBase(...keys: Key[]): number {
  return hash32(keys.join('|'), 0x9e3779b9);
}

/** A uniform number for the n-th day of a base. */
export function unitOn(base: number, day: number): number {
  let h = (base + Math.imul(day + 1, 0x9e3779b9)) | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}
