import { canBe, pickPart, type Contains } from './pick-part';
import { bothSides, union, type Phrase } from './split-phrases';

/**
 * Puts phrases that can't be a diagnosis of their own to the neighbour that they belong to: what only tells where
 * ("cyst, left heel"), which side, how badly or since when.
 */
export function joinScraps(phrases: readonly Phrase[], contains: Contains): Phrase[] {
  const whole: Phrase[] = [];
  let pending: Phrase | null = null;
  for (const phrase of phrases) {
    const last = whole.at(-1);
    const says = phrase.parts.length > 0 || phrase.natures.length > 0;
    if (!says && phrase.since !== null && last !== undefined) whole.splice(-1, 1, merge(last, phrase));
    else if (!says) pending = pending === null ? phrase : merge(pending, phrase);
    else if (last !== undefined && pending === null && isRest(last, phrase, contains))
      whole.splice(-1, 1, merge(last, phrase));
    else {
      whole.push(pending === null ? phrase : merge(pending, phrase));
      pending = null;
    }
  }
  const last = whole.at(-1);
  if (pending !== null && last !== undefined) whole.splice(-1, 1, merge(last, pending));
  return whole;
}

/** Whether two phrases tell of one thing: "labral tear, left hip", "left shoulder (rotator cuff) strain". */
function isRest(before: Phrase, phrase: Phrase, contains: Contains): boolean {
  if (phrase.parts.length === 0) return before.natures.length === 0;
  if (phrase.natures.length === 0 && before.natures.length > 0 && before.parts.length === 0) return true;
  if (phrase.gap !== 'aside' || (before.natures.length > 0 && phrase.natures.length > 0)) return false;
  if (before.side !== null && phrase.side !== null && before.side !== phrase.side) return false;
  const one = pickPart(before.parts, contains);
  const other = pickPart(phrase.parts, contains);
  if (one === null || other === null) return false;
  if (other.rank !== 'area' && !canBe(one, other.region, contains) && !canBe(other, one.region, contains))
    return false;
  const isDetail = namesPlace(before) !== namesPlace(phrase);
  return isDetail || (before.natures.length > 0 && before.side === null && phrase.side !== null);
}

const namesPlace = (phrase: Phrase) => phrase.parts.some((part) => part.rank === 'place');

function merge(one: Phrase, other: Phrase): Phrase {
  return {
    gap: one.gap,
    start: one.start,
    end: other.end,
    side: bothSides(one.side, other.side),
    parts: union(one.parts, other.parts),
    natures: union(one.natures, other.natures),
    qualifiers: union(one.qualifiers, other.qualifiers),
    since: one.since ?? other.since,
  };
}
