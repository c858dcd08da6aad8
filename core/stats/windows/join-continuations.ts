import type { Stint } from '../../injuries/stint';
import type { StintSpan } from './window';

/** An injury from its first day to its last, over as many seasons as it took. */
export interface JoinedStint extends StintSpan {
  /** The stints it is made of, oldest first; its own id is that of the first. */
  readonly parts: readonly string[];
}

/**
 * Joins stints that carry on one of the season before. A stint ends with its season, so that a pitcher who is
 * operated on in June and pitches again in July of the next year has two, neither of which has both a before and an after;
 * joined they have.
 *
 * @param stints - all of one player, in any order
 */
export function joinContinuations(
  stints: readonly (StintSpan & Pick<Stint, 'continuationOf'>)[],
): JoinedStint[] {
  const joined = new Map<string, JoinedStint>();
  /** By the id of the newest part, the id of the whole. */
  const wholeOf = new Map<string, string>();
  const oldestFirst = [...stints].sort((one, other) => one.startedOn.localeCompare(other.startedOn));
  for (const { stintId, startedOn, endedOn, listKind, continuationOf } of oldestFirst) {
    const wholeId = continuationOf === null ? undefined : wholeOf.get(continuationOf);
    const whole = wholeId === undefined ? undefined : joined.get(wholeId);
    const longer: JoinedStint =
      whole === undefined
        ? { stintId, startedOn, endedOn, listKind, parts: [stintId] }
        : { ...whole, endedOn, parts: [...whole.parts, stintId] };
    joined.set(longer.stintId, longer);
    wholeOf.set(stintId, longer.stintId);
  }
  return [...joined.values()];
}
