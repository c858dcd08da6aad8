/** A JSON value; undefined members are left out when it is written. */
export type Json = string | number | boolean | null | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json | undefined;
}

export const COPYRIGHT =
  'Fictional data of the InjuryFX simulated league. No real player, club or injury. Free to use for any purpose.';

/** ISO time with milliseconds, UTC. */
export function isoTime(ms: number): string {
  return new Date(ms).toISOString();
}

/** "20260603_231500", the feed's time stamp. */
export function timeStamp(ms: number): string {
  return isoTime(ms).slice(0, 19).replaceAll('-', '').replaceAll(':', '').replace('T', '_');
}

/** ".250", "1.000", or a dash form where the denominator is zero. */
export function rate(part: number, whole: number, digits: 2 | 3, none: string): string {
  if (whole === 0) return none;
  const text = (part / whole).toFixed(digits);
  return digits === 3 && text.startsWith('0') ? text.slice(1) : text;
}

/** "6.1" for 19 outs. */
export function inningsText(outs: number): string {
  return `${Math.floor(outs / 3)}.${outs % 3}`;
}

/** "1st", "2nd", "11th". */
export function ordinal(n: number): string {
  const ten = n % 100;
  if (ten >= 11 && ten <= 13) return `${n}th`;
  return `${n}${['th', 'st', 'nd', 'rd'][n % 10] ?? 'th'}`;
}
