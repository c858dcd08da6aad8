const LONGEST_MS = 3_600_000;

/**
 * Reads a Retry-After header (RFC 9110 §10.2.3): seconds or an HTTP date.
 *
 * @param now - the time to count a date from, milliseconds since the epoch
 * @returns milliseconds, at most an hour; undefined when the header says nothing usable
 */
export function parseRetryAfter(header: string, now: number): number | undefined {
  const text = header.trim();
  const wait = /^\d+$/.test(text) ? Number(text) * 1_000 : Date.parse(text) - now;
  return Number.isFinite(wait) ? Math.min(Math.max(wait, 0), LONGEST_MS) : undefined;
}
