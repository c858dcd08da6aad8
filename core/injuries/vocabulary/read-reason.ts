import type { Diagnosis, ReadReason } from '../diagnosis';
import { completePhrases } from './complete-phrases';
import { findTerms } from './find-terms';
import { buildLexicon, type NatureTerm } from './lexicon';
import { pickPart } from './pick-part';
import { splitPhrases, type Phrase } from './split-phrases';
import { VOCABULARY } from './vocabulary';

export { VOCABULARY_VERSION } from './vocabulary';

const LEXICON = buildLexicon(VOCABULARY);

/** No club writes a tenth of this; a text that goes on is no reason, and must not hold up a day's load. */
const LONGEST = 4_000;

/** As many as the store's field of 120 characters holds; no club says half as much of one injury. */
const MOST_QUALIFIERS = 7;

/**
 * Reads what a club says is wrong with a player ("Inflamed left heel and a sore right wrist") as one diagnosis
 * for each part and nature. Never fails: what it can't read is in `unknownWords`, each word once. Takes time linear in
 * the text's length, of which it reads 4,000 characters; then the last unknown word is `…`.
 */
export function readReason(reason: string): ReadReason {
  const { terms, unknownWords } = findTerms(reason.slice(0, LONGEST), LEXICON);
  const phrases = completePhrases(splitPhrases(terms), VOCABULARY);
  const diagnoses = new Map<string, Diagnosis>();
  for (const phrase of phrases) {
    const diagnosis = diagnose(phrase);
    const { region, side, nature, part } = diagnosis;
    const key = [region, side, nature, part].join('|');
    if ((region !== null || nature !== null) && !diagnoses.has(key)) diagnoses.set(key, diagnosis);
  }
  return {
    diagnoses: [...diagnoses.values()],
    unknownWords: reason.length > LONGEST ? [...unknownWords, '…'] : unknownWords,
  };
}

function diagnose(phrase: Phrase): Diagnosis {
  const part = pickPart(phrase.parts, VOCABULARY.contains);
  const nature = mostTelling(phrase.natures)?.nature ?? null;
  const dated = nature === 'surgery' || nature === 'tommy_john' || phrase.qualifiers.includes('recovering');
  return {
    region: part?.region ?? null,
    side: phrase.side,
    nature,
    part: part?.part ?? null,
    qualifiers: phrase.qualifiers.slice(0, MOST_QUALIFIERS),
    since: dated ? phrase.since : null,
    start: phrase.start,
    end: phrase.end,
  };
}

/** Of several words for what is wrong the most telling, then the first: in "nerve inflammation" the nerve. */
function mostTelling(natures: readonly NatureTerm[]): NatureTerm | undefined {
  return natures.reduce<NatureTerm | undefined>(
    (best, one) => (best === undefined || one.tier < best.tier ? one : best),
    undefined,
  );
}
