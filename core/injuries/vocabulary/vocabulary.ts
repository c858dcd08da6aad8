import type { Nature, Region, Side } from '../diagnosis';
import body from './body.json';
import natures from './natures.json';
import spellings from './spellings.json';
import vocabulary from './vocabulary.json';
import wording from './wording.json';

/**
 * How firmly a part tells where: a `place` (elbow) does; a `structure` (muscle, ligament, bone) yields to a place
 * beside it; an `area` (side, torso) yields to both.
 */
export type PartRank = 'place' | 'structure' | 'area';

export type Tier = 'tommy_john' | 'surgery' | 'finding' | 'sign' | 'injury';

interface Said {
  /** Phrases: lower case, words parted by one space, no words of a side. */
  readonly says: readonly string[];
}

export interface PartEntry extends Said {
  readonly part: string;
  readonly region: Region;
  /** `place` where absent. */
  readonly rank?: PartRank;
  /** Other regions that have such a part: a hip has a labrum too. */
  readonly alsoIn?: readonly Region[];
  /** True for what several joints have alike: without a place beside it, it is where the phrase before it is. */
  readonly needsPlace?: boolean;
  /** True for a left and a right one within an unpaired region: a lat of the back. */
  readonly paired?: boolean;
}

export interface NatureEntry extends Said {
  readonly nature: Nature;
  readonly tier: Tier;
}

/** A nature that says where it is, or that comes with a qualifier: plantar fasciitis, concussion. */
export interface ConditionEntry extends Said {
  readonly nature: Nature;
  /** `finding` where absent. */
  readonly tier?: Tier;
  readonly region?: Region;
  readonly part?: string;
  readonly alsoIn?: readonly Region[];
  readonly qualifiers?: readonly string[];
}

export interface VocabularyData {
  /** Goes up with every change of the data; stints read with another version are read anew. */
  readonly version: number;
  /** What was decided where medicine leaves a choice. */
  readonly notes: readonly string[];
  /** Regions that lie within a region: a finger within the hand. */
  readonly contains: Readonly<Partial<Record<Region, readonly Region[]>>>;
  /** Regions that have no left and right of their own. */
  readonly unpaired: readonly Region[];
  readonly parts: readonly PartEntry[];
  /** From the most to the least telling. */
  readonly tiers: readonly Tier[];
  readonly natures: readonly NatureEntry[];
  readonly conditions: readonly ConditionEntry[];
  readonly sides: Readonly<Record<Side, readonly string[]>>;
  readonly qualifiers: Readonly<Record<string, readonly string[]>>;
  /** Words between two things that are wrong. */
  readonly joiners: readonly string[];
  readonly months: readonly string[];
  /** Words that are known and say nothing. */
  readonly fillers: readonly string[];
  /** A misspelt word and what it stands for. */
  readonly spellings: Readonly<Record<string, string>>;
}

// The files' words have the types of the fields by test: TypeScript reads any string of a JSON file as `string`.
export const VOCABULARY = { ...vocabulary, ...body, ...natures, ...wording, spellings } as VocabularyData;

/** Version of the data: a reason read with another one can be read otherwise. */
export const VOCABULARY_VERSION = VOCABULARY.version;
