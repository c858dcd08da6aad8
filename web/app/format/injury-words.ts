import type { Nature, Region } from '../../../core/injuries/diagnosis';
import type { ListKind } from '../../../core/injuries/move';
import type { EndHow } from '../../../core/injuries/stint';
import { mediumDate } from './date';

const REGIONS: Readonly<Record<Region, string>> = {
  head: 'head',
  face: 'face',
  eye: 'eye',
  neck: 'neck',
  shoulder: 'shoulder',
  upper_arm: 'upper arm',
  elbow: 'elbow',
  forearm: 'forearm',
  wrist: 'wrist',
  hand: 'hand',
  finger: 'finger',
  thumb: 'thumb',
  chest: 'chest',
  ribs: 'ribs',
  oblique: 'oblique',
  abdomen: 'abdomen',
  back: 'back',
  hip: 'hip',
  groin: 'groin',
  hamstring: 'hamstring',
  quadriceps: 'quadriceps',
  thigh: 'thigh',
  knee: 'knee',
  calf: 'calf',
  shin: 'shin',
  achilles: 'Achilles tendon',
  ankle: 'ankle',
  foot: 'foot',
  heel: 'heel',
  toe: 'toe',
  arm: 'arm',
  leg: 'leg',
  general: 'no part of the body',
};

const NATURES: Readonly<Record<Nature, string>> = {
  strain: 'strain',
  sprain: 'sprain',
  tear: 'tear',
  fracture: 'fracture',
  stress_reaction: 'stress reaction',
  inflammation: 'inflammation',
  tendinitis: 'tendinitis',
  bursitis: 'bursitis',
  impingement: 'impingement',
  contusion: 'contusion',
  laceration: 'laceration',
  blister: 'blister',
  dislocation: 'dislocation',
  concussion: 'concussion',
  soreness: 'soreness',
  tightness: 'tightness',
  spasm: 'spasm',
  fatigue: 'fatigue',
  nerve: 'nerve trouble',
  disc: 'disc trouble',
  arthritis: 'arthritis',
  bone_spur: 'bone spur',
  cyst: 'cyst',
  hernia: 'hernia',
  infection: 'infection',
  illness: 'illness',
  surgery: 'surgery',
  tommy_john: 'Tommy John surgery',
  mental_health: 'mental health',
  covid: 'COVID-19',
  vascular: 'vascular trouble',
  instability: 'instability',
  discomfort: 'discomfort',
  injury: 'injury',
};

const KINDS: Readonly<Record<ListKind, string>> = {
  injured: 'injured list',
  paternity: 'paternity list',
  bereavement: 'bereavement list',
  restricted: 'restricted list',
  reserve: 'reserve list',
  temporarily_inactive: 'temporarily inactive list',
  suspended: 'suspended list',
  ineligible: 'ineligible list',
  military: 'military list',
  family_emergency: 'family emergency list',
};

const SIDES: Readonly<Record<string, string>> = { left: 'left', right: 'right', both: 'left and right' };

/** Words that filters offer. */
export const REGION_NAMES = Object.keys(REGIONS) as Region[];
export const NATURE_NAMES = Object.keys(NATURES) as Nature[];
export const OTHER_LISTS = (Object.keys(KINDS) as ListKind[]).filter((kind) => kind !== 'injured');

/** What stands where a club gave no reason, or none that names a part of the body. */
export const NOT_TOLD = 'not told';

const inWords = (words: Readonly<Record<string, string>>, code: string): string =>
  words[code] ?? code.replaceAll('_', ' ');

/** A region of the body in words; a code without words stands for itself. */
export const regionInWords = (region: string | null): string =>
  region === null ? NOT_TOLD : inWords(REGIONS, region);

export const natureInWords = (nature: string): string => inWords(NATURES, nature);

export interface InjuryWords {
  region: string | null;
  side: string | null;
  nature: string | null;
  /** The part within the region, such as `rotator cuff`. */
  part?: string | null;
}

/**
 * "left elbow · inflammation", "concussion", "not told".
 *
 * @param between - what stands between the part of the body and what is wrong with it
 */
export function injuryInWords({ region, side, nature, part = null }: InjuryWords, between = ' · '): string {
  const place =
    region === null || region === 'general'
      ? null
      : [side && inWords(SIDES, side), regionInWords(region), part && part !== region && `(${part})`]
          .filter(Boolean)
          .join(' ');
  const what = nature && natureInWords(nature);
  // A concussion is of the head.
  if (region === 'head' && nature === 'concussion') return 'concussion';
  const words = [place, what].filter(Boolean).join(between);
  return words || (region === 'general' ? 'illness' : NOT_TOLD);
}

/** "15-day injured list", "disabled list" before 2019, "paternity list". */
export function listInWords(kind: string, days: number | null, season: number): string {
  if (kind !== 'injured') return inWords(KINDS, kind);
  const list = season < 2019 ? 'disabled list' : 'injured list';
  return days === null ? list : `${days}-day ${list}`;
}

/** The lists of a stint for a table: "15-day", "15 → 60-day", "paternity". */
export function listInBrief(kind: string, first: number | null, longest: number | null): string {
  if (kind !== 'injured') return inWords(KINDS, kind).replace(/ list$/, '');
  if (first === null && longest === null) return NOT_TOLD;
  if (first === null || longest === null || first === longest) return `${first ?? longest}-day`;
  return `${first} → ${longest}-day`;
}

/** Ends that are no return. */
const NO_RETURN: Readonly<Partial<Record<EndHow, string>>> = {
  season_end: 'season over',
  placed_again: 'placed again',
  other_list: 'another list',
  released: 'released',
  retired: 'retired',
  moved: 'off the roster',
};

/** "Jun 16, 2025" for a return, or how it stands: "still out", "season over", "placed again". */
export function backInWords(endedOn: string | null, endHow: string | null): string {
  if (endedOn === null) return 'still out';
  return (NO_RETURN as Readonly<Record<string, string>>)[endHow ?? ''] ?? mediumDate(endedOn);
}
