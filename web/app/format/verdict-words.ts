import { measureById } from '../../../core/stats/measures/measures';
import type { HeadlineChange } from '../../../store/read/headline-changes';

/** The least games on each side for which a change is compared. */
export const LEAST_GAMES = 5;

type Judged = Pick<HeadlineChange, 'measure' | 'valueChange' | 'lower' | 'upper'>;

/** Whether the interval leaves no change out; null where there is no interval. */
export function isClear({ lower, upper }: Pick<Judged, 'lower' | 'upper'>): boolean | null {
  return lower === null || upper === null ? null : lower > 0 || upper < 0;
}

/** What a change says, in a few words: "slower after", "higher after", "no clear change". */
export function verdictInWords(change: Judged): string {
  const clear = isClear(change);
  if (clear === null) return 'can’t be judged';
  if (!clear) return 'no clear change';
  const { unit } = measureById(change.measure);
  const [up, down] = unit === 'mph' ? ['faster', 'slower'] : ['higher', 'lower'];
  return `${change.valueChange > 0 ? up : down} after`;
}

/**
 * How many of so many comparisons would look clear by chance alone, at 95 %, in a sentence; empty for none.
 *
 * @param clear - how many do look clear
 */
export function chanceInWords(comparisons: number, clear: number): string {
  if (comparisons === 0) return '';
  const expected = comparisons * 0.05;
  const about = expected < 1 ? 'fewer than one' : `about ${Math.round(expected)}`;
  const shown = comparisons === 1 ? 'the one comparison' : `${comparisons} comparisons`;
  const looks = clear === 0 ? 'none looks clear' : `${clear} ${clear === 1 ? 'looks' : 'look'} clear`;
  return `Of ${shown} here ${looks}; ${about} would by chance alone, had nothing changed.`;
}
