/** A share of stints or cohorts with its Monte-Carlo error: one standard error of the share, n draws. */
export interface Share {
  readonly share: number;
  readonly error: number;
  readonly n: number;
}

/** Null without any. */
export function shareOf(flags: readonly boolean[]): Share | null {
  const n = flags.length;
  if (n === 0) return null;
  const share = flags.filter(Boolean).length / n;
  return { share: rounded(share, 4), error: rounded(Math.sqrt((share * (1 - share)) / n), 4), n };
}

export const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

/** Whether the bounds hold a value; bounds that are not known hold all. */
export const holds = (lower: number | null, upper: number | null, value: number): boolean =>
  (lower ?? -Infinity) <= value && value <= (upper ?? Infinity);
