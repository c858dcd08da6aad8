import type { PackedBody } from './packed-body';

/** An answer that can be given again. */
export interface KeptPage {
  readonly status: number;
  /** Those that belong to the answer, not to the request. */
  readonly headers: readonly (readonly [string, string])[];
  readonly body: PackedBody;
  /** Of the data it was made of; null when that was not known. */
  readonly version: string | null;
  /** When it was made, ms. */
  readonly madeAt: number;
}

/** What a page takes beside its body: address, headers, bookkeeping. */
const OVERHEAD_BYTES = 1_000;

/** Pages in memory, the least recently used making room for new ones. */
export class PageMemory {
  private readonly pages = new Map<string, KeptPage>();
  private size = 0;

  constructor(private readonly bytes: number) {}

  get(key: string): KeptPage | undefined {
    const page = this.pages.get(key);
    if (page !== undefined) {
      // A Map remembers the order of insertion: whoever was asked for goes to its end.
      this.pages.delete(key);
      this.pages.set(key, page);
    }
    return page;
  }

  keep(key: string, page: KeptPage): void {
    this.drop(key);
    this.pages.set(key, page);
    this.size += costOf(page);
    for (const oldest of this.pages.keys()) {
      if (this.size <= this.bytes) break;
      this.drop(oldest);
    }
  }

  drop(key: string): void {
    const page = this.pages.get(key);
    if (page === undefined) return;
    this.pages.delete(key);
    this.size -= costOf(page);
  }
}

const costOf = (page: KeptPage): number => page.body.bytes + OVERHEAD_BYTES;
