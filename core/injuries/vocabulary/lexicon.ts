import type { Nature, Region, Side } from '../diagnosis';
import type { PartRank, VocabularyData } from './vocabulary';

/** Where, as one phrase tells it. */
export interface PartTerm {
  readonly part: string | null;
  readonly region: Region;
  readonly rank: PartRank;
  readonly alsoIn: readonly Region[];
  readonly needsPlace: boolean;
  readonly paired: boolean;
}

/** What is wrong, as one phrase tells it. */
export interface NatureTerm {
  readonly nature: Nature;
  /** 0 is the most telling. */
  readonly tier: number;
  /** True for a condition of one place (concussion): it can't be said of another part as well. */
  readonly bound: boolean;
}

/** What a phrase of the vocabulary means; a word that says nothing has all of these empty. */
export interface Meaning {
  readonly part: PartTerm | null;
  readonly nature: NatureTerm | null;
  readonly qualifiers: readonly string[];
  readonly joins: boolean;
}

/** A tree of words; a node's meaning is that of the words on the way to it. */
export interface PhraseTree {
  readonly next: Map<string, PhraseTree>;
  meaning: Meaning | null;
}

export interface Lexicon {
  readonly phrases: PhraseTree;
  readonly sides: ReadonlyMap<string, Side>;
  /** 1 to 12. */
  readonly months: ReadonlyMap<string, number>;
  readonly spellings: ReadonlyMap<string, string>;
}

const EMPTY: Meaning = { part: null, nature: null, qualifiers: [], joins: false };

/** Makes the vocabulary's data ready for reading. */
export function buildLexicon(data: VocabularyData): Lexicon {
  const phrases: PhraseTree = { next: new Map(), meaning: null };
  const add = (says: readonly string[], meaning: Partial<Meaning>) => {
    for (const phrase of says) addPhrase(phrases, phrase, { ...EMPTY, ...meaning });
  };
  add(data.fillers, {});
  add(data.joiners, { joins: true });
  for (const [qualifier, says] of Object.entries(data.qualifiers)) add(says, { qualifiers: [qualifier] });
  for (const {
    part,
    region,
    rank = 'place',
    alsoIn = [],
    needsPlace = false,
    paired = false,
    says,
  } of data.parts)
    add(says, { part: { part, region, rank, alsoIn, needsPlace, paired } });
  const tierOf = (tier: (typeof data.tiers)[number]) => data.tiers.indexOf(tier);
  for (const { nature, tier, says } of data.natures)
    add(says, { nature: { nature, tier: tierOf(tier), bound: false } });
  for (const {
    nature,
    tier = 'finding',
    region,
    part = null,
    alsoIn = [],
    qualifiers = [],
    says,
  } of data.conditions)
    add(says, {
      nature: { nature, tier: tierOf(tier), bound: region !== undefined },
      part:
        region === undefined
          ? null
          : { part, region, rank: 'structure', alsoIn, needsPlace: false, paired: false },
      qualifiers,
    });
  return {
    phrases,
    sides: new Map(
      (['left', 'right', 'both'] as const).flatMap((side) => data.sides[side].map((word) => [word, side])),
    ),
    months: new Map(data.months.map((month, index) => [month, index + 1])),
    spellings: new Map(Object.entries(data.spellings)),
  };
}

function addPhrase(tree: PhraseTree, phrase: string, meaning: Meaning): void {
  let node = tree;
  for (const word of phrase.split(' ')) {
    const next = node.next.get(word) ?? { next: new Map<string, PhraseTree>(), meaning: null };
    node.next.set(word, next);
    node = next;
  }
  node.meaning = meaning;
}
