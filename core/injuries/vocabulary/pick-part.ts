import type { Region } from '../diagnosis';
import type { PartTerm } from './lexicon';
import type { VocabularyData } from './vocabulary';

export type Contains = VocabularyData['contains'];

/**
 * Makes one of the parts of a phrase: the innermost place is the region ("big toe of his left foot"), a structure that
 * can be there is the part ("rotator cuff of his right shoulder"); without a place the first structure tells both.
 * The result's rank is `place` where a place was named.
 */
export function pickPart(parts: readonly PartTerm[], contains: Contains): PartTerm | null {
  const [first, ...others] = parts.filter((part) => part.rank === 'place');
  const structures = parts.filter((part) => part.rank === 'structure');
  if (first === undefined) return structures[0] ?? parts[0] ?? null;
  const place = others.reduce(
    (inner, part) => (isWithin(part.region, inner.region, contains) ? part : inner),
    first,
  );
  const structure = structures.find((part) => part.part !== null && canBe(part, place.region, contains));
  if (structure === undefined) return place;
  const region = isWithin(structure.region, place.region, contains) ? structure.region : place.region;
  return { ...structure, region, rank: 'place' };
}

/** Whether a part can be in a region: it is its own, one that has such a part too, around it or within it. */
export function canBe(part: PartTerm, region: Region, contains: Contains): boolean {
  return (
    part.region === region ||
    part.alsoIn.includes(region) ||
    isWithin(part.region, region, contains) ||
    isWithin(region, part.region, contains)
  );
}

const isWithin = (inner: Region, outer: Region, contains: Contains) =>
  contains[outer]?.includes(inner) === true;
