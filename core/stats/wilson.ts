import { IngestError } from '../errors';
import { criticalValue, DEFAULT_CONFIDENCE, type Interval } from './interval';

/** A share by its counts: `successes` of `n` trials, such as whiffs of swings. */
export interface Share {
  successes: number;
  n: number;
}

/**
 * Wilson's score interval of a share, without continuity correction (Wilson, JASA 22:158, 1927; Newcombe, Statistics
 * in Medicine 17:857, 1998, method 3). It assumes independent trials: for pitches of a few games it is too narrow.
 *
 * @returns shares from 0 to 1, or null when there were no trials
 * @throws IngestError `BadInput` when the counts are not whole numbers with 0 ≤ successes ≤ n
 */
export function wilsonInterval({ successes, n }: Share, confidence = DEFAULT_CONFIDENCE): Interval | null {
  if (!(Number.isInteger(n) && Number.isInteger(successes) && successes >= 0 && successes <= n)) {
    throw new IngestError(
      'BadInput',
      `share ${successes} of ${n}: expected whole numbers, 0 <= successes <= n`,
    );
  }
  const z = criticalValue(confidence);
  if (n === 0) return null;
  const estimate = successes / n;
  const centre = successes + (z * z) / 2;
  const half = z * Math.sqrt((successes * (n - successes)) / n + (z * z) / 4);
  const whole = n + z * z;
  return {
    estimate,
    // The formula gives 0 and 1 here; rounding would not.
    lower: successes === 0 ? 0 : (centre - half) / whole,
    upper: successes === n ? 1 : (centre + half) / whole,
    confidence,
  };
}
