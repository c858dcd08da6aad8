import { DEFAULT_CONFIDENCE, type Interval } from './interval';
import { type Share, wilsonInterval } from './wilson';

/**
 * Newcombe's interval of a difference of two independent shares, after − before: the two Wilson intervals squared and
 * added (Newcombe, Statistics in Medicine 17:873, 1998, method 10, without continuity correction). It assumes
 * independent trials, as Wilson's does.
 *
 * @returns a difference from −1 to 1, or null when either side had no trials
 * @throws IngestError `BadInput` when the counts are not whole numbers with 0 ≤ successes ≤ n
 */
export function newcombeInterval(
  before: Share,
  after: Share,
  confidence = DEFAULT_CONFIDENCE,
): Interval | null {
  const first = wilsonInterval(before, confidence);
  const second = wilsonInterval(after, confidence);
  if (first === null || second === null) return null;
  const estimate = second.estimate - first.estimate;
  return {
    estimate,
    lower: estimate - Math.hypot(second.estimate - second.lower, first.upper - first.estimate),
    upper: estimate + Math.hypot(second.upper - second.estimate, first.estimate - first.lower),
    confidence,
  };
}
