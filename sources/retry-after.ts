const LONGEST_MS = 3_600_000;
/** The three forms of an HTTP date begin with a weekday; Date.parse alone takes "1.5" for a day of 2001. */
const HTTP_DATE = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? /;

/**
 * Reads a Retry-After header (RFC 9110 §10.2.3): seconds or an HTTP date.
 *
 * @param now - the time to count a date from, milliseconds since the epoch
 * @returns milliseconds, at most an hour; undefined when the header says nothing usable
 */
export function parseRetryAfter(header: string, now: number): number | undefined {
  const text = header.trim();
  const isSeconds = /^\d+$/.test(text);
  if (!isSeconds && !HTTP_DATE.test(text)) return undefined;
  const wait = isSeconds ? Number(text) * 1_000 : Date.parse(text) - now;
  return Number.isFinite(wait) ? Math.min(Math.max(wait, 0), LONGEST_MS) : undefined;
}
