import type { PartTerm } from './lexicon';
import { joinScraps } from './join-scraps';
import { pickPart, type Contains } from './pick-part';
import { union, type Phrase } from './split-phrases';
import type { VocabularyData } from './vocabulary';

type Body = Pick<VocabularyData, 'contains' | 'unpaired'>;

/**
 * Gives each phrase what the text says only once: in "sprained right ankle and knee" the knee is sprained and right
 * too, in "wrist and heel bruises" the wrist is bruised too. Nothing is taken over a full stop.
 */
export function completePhrases(phrases: readonly Phrase[], body: Body): Phrase[] {
  const whole = joinScraps(phrases, body.contains);
  for (let at = 1; at < whole.length; at++) fill(whole, at, at - 1, body);
  for (let at = whole.length - 2; at >= 0; at--) fill(whole, at, at + 1, body);
  return whole;
}

/** Fills what the phrase at one place lacks from the neighbour at another. */
function fill(whole: Phrase[], at: number, from: number, body: Body): void {
  const phrase = whole[at];
  const other = whole[from];
  if (phrase === undefined || other === undefined) return;
  if ((from < at ? phrase : other).gap === 'stop') return;
  const natures = phrase.natures.length > 0 ? [] : other.natures.filter((nature) => !nature.bound);
  const parts =
    phrase.parts.length > 0 ? placeBefore(phrase, from < at ? other : null, body.contains) : other.parts;
  const takesSide = phrase.side === null && (parts.length > 0 || sharesSide(phrase, other, from < at, body));
  // Of parts listed before one nature ("mild hip and groin strain") each gets what is said of the first.
  const shares = natures.length > 0 || (from < at && other.natures.length === 0);
  whole[at] = {
    ...phrase,
    side: takesSide ? other.side : phrase.side,
    parts: union(phrase.parts, parts),
    natures: union(phrase.natures, natures),
    qualifiers: union(phrase.qualifiers, shares ? other.qualifiers : []),
    since: phrase.since ?? (shares ? other.since : null),
  };
}

/** The place before, where a part without one can be of it: "hip impingement and labral tear". */
function placeBefore(phrase: Phrase, before: Phrase | null, contains: Contains): PartTerm[] {
  const own = pickPart(phrase.parts, contains);
  const place = before === null ? null : pickPart(before.parts, contains);
  if (own === null || place === null || !own.needsPlace || phrase.side !== null) return [];
  return own.alsoIn.includes(place.region) ? [{ ...place, rank: 'place' }] : [];
}

/** A side goes on to what follows ("left heel bruise and toe sprain"), and back within one region. */
function sharesSide(phrase: Phrase, other: Phrase, onward: boolean, { contains, unpaired }: Body): boolean {
  const part = pickPart(phrase.parts, contains);
  if (part === null || (unpaired.includes(part.region) && !part.paired)) return false;
  return onward || part.region === pickPart(other.parts, contains)?.region;
}
