import { describe, expect, test } from '@jest/globals';
import type { Nature, Region } from '../diagnosis';
import { VOCABULARY, type PartRank, type Tier } from './vocabulary';

/** The types' members as values: the compiler sees that none is missing, and none too many. */
const REGIONS = Object.keys({
  head: 0, face: 0, eye: 0, neck: 0, shoulder: 0, upper_arm: 0, elbow: 0, forearm: 0, wrist: 0, hand: 0, finger: 0,
  thumb: 0, chest: 0, ribs: 0, oblique: 0, abdomen: 0, back: 0, hip: 0, groin: 0, hamstring: 0, quadriceps: 0,
  thigh: 0, knee: 0, calf: 0, shin: 0, achilles: 0, ankle: 0, foot: 0, heel: 0, toe: 0, arm: 0, leg: 0, general: 0,
} satisfies Record<Region, 0>); // prettier-ignore
const NATURES = Object.keys({
  strain: 0, sprain: 0, tear: 0, fracture: 0, stress_reaction: 0, inflammation: 0, tendinitis: 0, bursitis: 0,
  impingement: 0, contusion: 0, laceration: 0, blister: 0, dislocation: 0, concussion: 0, soreness: 0, tightness: 0,
  spasm: 0, fatigue: 0, nerve: 0, disc: 0, arthritis: 0, bone_spur: 0, cyst: 0, hernia: 0, infection: 0, illness: 0,
  surgery: 0, tommy_john: 0, mental_health: 0, covid: 0, vascular: 0, instability: 0, discomfort: 0, injury: 0,
} satisfies Record<Nature, 0>); // prettier-ignore
const TIERS = Object.keys({ tommy_john: 0, surgery: 0, finding: 0, sign: 0, injury: 0 } satisfies Record<
  Tier,
  0
>);
const RANKS = Object.keys({ place: 0, structure: 0, area: 0 } satisfies Record<PartRank, 0>);

const {
  contains,
  unpaired,
  parts,
  tiers,
  natures,
  conditions,
  sides,
  qualifiers,
  joiners,
  months,
  fillers,
  spellings,
} = VOCABULARY;

const phrases = [
  ...[...parts, ...natures, ...conditions].flatMap((entry) => entry.says),
  ...Object.values(sides).flat(),
  ...Object.values(qualifiers).flat(),
  ...joiners,
  ...fillers,
];
const sideWords = new Set(Object.values(sides).flat());
const unique = (names: readonly string[]) => [...new Set(names)].sort();

describe('the vocabulary', () => {
  test('has phrases for each region and each nature, and for no other', () => {
    expect(unique([...parts, ...conditions].flatMap(({ region }) => region ?? []))).toEqual(REGIONS.sort());
    expect(unique([...natures, ...conditions].map(({ nature }) => nature))).toEqual(NATURES.sort());
  });

  test('names only regions, ranks and tiers that there are', () => {
    const regions = [
      ...Object.keys(contains),
      ...Object.values(contains).flat(),
      ...unpaired,
      ...[...parts, ...conditions].flatMap((entry) => entry.alsoIn ?? []),
    ];
    expect(regions.filter((region) => !REGIONS.includes(region))).toEqual([]);
    expect(unique(parts.flatMap(({ rank }) => rank ?? []).concat('place'))).toEqual(RANKS.sort());
    expect(unique(tiers)).toEqual(TIERS.sort());
    const used = [...natures, ...conditions].flatMap(({ tier }) => tier ?? []);
    expect(used.filter((tier) => !tiers.includes(tier))).toEqual([]);
  });

  test('gives each phrase one meaning', () => {
    expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([]);
  });

  test('is written as texts are read: lower case, no hyphens, words of a side only on their own', () => {
    expect(phrases.filter((phrase) => !/^[a-z0-9']+(?: [a-z0-9']+)*$/.test(phrase))).toEqual([]);
    const sided = phrases.filter(
      (phrase) => phrase.includes(' ') && phrase.split(' ').some((word) => sideWords.has(word)),
    );
    expect(sided).toEqual([]);
  });

  test('corrects no word that it knows, and only to words that it knows', () => {
    const known = new Set([...phrases.flatMap((phrase) => phrase.split(' ')), ...months]);
    expect(Object.keys(spellings).filter((word) => known.has(word) || !/^[a-z]+$/.test(word))).toEqual([]);
    expect(
      Object.values(spellings).filter((meant) => meant.split(' ').some((word) => !known.has(word))),
    ).toEqual([]);
  });

  test('gives a condition that has a part a region too', () => {
    expect(conditions.filter((entry) => entry.part !== undefined && entry.region === undefined)).toEqual([]);
  });

  test('has twelve months', () => {
    expect(months).toHaveLength(12);
  });

  test('has names of qualifiers so short that seven and their commas fit in 120 characters', () => {
    const names = [...Object.keys(qualifiers), ...conditions.flatMap((entry) => entry.qualifiers ?? [])];
    expect(names.filter((name) => !/^[a-z0-9_]{4,16}$/.test(name))).toEqual([]);
  });
});
