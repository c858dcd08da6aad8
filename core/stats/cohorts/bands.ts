/** A stretch of whole numbers, both ends included; null is open. */
export interface Band {
  readonly from: number | null;
  readonly to: number | null;
}

/** Ages in whole years on the first day of a stint: under 25, 25–29, 30–34, 35 and over. */
export const AGE_BANDS: readonly Band[] = [
  { from: null, to: 24 },
  { from: 25, to: 29 },
  { from: 30, to: 34 },
  { from: 35, to: null },
];

/** Days of the regular season that were missed: up to two weeks, a month, three months, more. */
export const DAYS_BANDS: readonly Band[] = [
  { from: 1, to: 14 },
  { from: 15, to: 30 },
  { from: 31, to: 90 },
  { from: 91, to: null },
];

/** Whether a figure lies in a band. One that is not known lies in no band but the one that is open at both ends. */
export function isInBand({ from, to }: Band, value: number | null): boolean {
  if (from === null && to === null) return true;
  return value !== null && (from === null || value >= from) && (to === null || value <= to);
}
