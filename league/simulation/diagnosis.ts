import type { Random } from './random';

export type BodyRegion =
  | 'elbow'
  | 'forearm'
  | 'shoulder'
  | 'upper back'
  | 'torso'
  | 'back'
  | 'hand'
  | 'hip'
  | 'thigh'
  | 'knee'
  | 'lower leg'
  | 'foot'
  | 'head'
  | 'none';

/** What is wrong with a player, in the words of MLB's notes. */
export interface Diagnosis {
  region: BodyRegion;
  /** As notes say it: "elbow", "lower back". */
  part: string;
  /** "strain", "inflammation", "fracture". */
  nature: string;
  side: 'Left' | 'Right' | null;
  /** The word the feed's injury action uses: "arm", "leg", "side". */
  feedWord: string;
  /** Days missed. */
  days: number;
  concussion: boolean;
}

/** region | part | nature | sided | word in the feed | median days | weight for pitchers | weight for hitters */
const CATALOGUE = `
elbow|elbow|inflammation|y|arm|42|14|3
elbow|elbow|strain|y|arm|60|5|1
elbow|elbow|UCL sprain|y|arm|110|4|0
forearm|forearm|strain|y|arm|48|8|1
forearm|forearm|tightness|y|arm|26|3|0
shoulder|shoulder|inflammation|y|shoulder|45|11|4
shoulder|shoulder|impingement|y|shoulder|36|3|1
shoulder|rotator cuff|strain|y|shoulder|70|4|1
shoulder|shoulder|subluxation|y|shoulder|55|0|2
upper back|lat|strain|y|side|62|4|0
upper back|teres major|strain|y|side|66|2|0
torso|oblique|strain|y|side|36|6|9
torso|intercostal|strain|y|side|30|2|2
torso|ribs|fracture|n|side|44|0|1
back|lower back|strain|n|back|26|4|5
back|lower back|tightness|n|back|20|2|3
back|neck|stiffness|n|neck|16|2|1
hand|middle finger|blister|y|hand|18|4|0
hand|index finger|laceration|y|hand|20|1|1
hand|thumb|sprain|y|hand|34|1|6
hand|hand|fracture|y|hand|42|0|4
hand|hand|contusion|y|hand|15|0|2
hand|wrist|sprain|y|hand|30|0|5
hand|wrist|inflammation|y|hand|26|1|3
hip|hip|impingement|y|leg|42|2|3
hip|groin|strain|y|leg|28|4|5
thigh|hamstring|strain|y|leg|30|4|16
thigh|quadriceps|strain|y|leg|28|1|6
knee|knee|inflammation|y|leg|36|3|4
knee|knee|sprain|y|leg|40|1|3
lower leg|calf|strain|y|leg|28|3|5
lower leg|ankle|sprain|y|leg|28|2|6
foot|foot|fracture|y|leg|52|0|1
foot|foot|plantar fasciitis|y|leg|30|0|2
head|head|Concussion|n|head|12|0.4|4
none|illness|Viral illness|n|illness|14|2|2
`.trim();

interface Entry {
  region: BodyRegion;
  part: string;
  nature: string;
  sided: boolean;
  feedWord: string;
  median: number;
  pitcherWeight: number;
  hitterWeight: number;
}

const ENTRIES: readonly Entry[] = CATALOGUE.split('\n').map((line) => {
  const [
    region = 'none',
    part = '',
    nature = '',
    sided = 'n',
    feedWord = '',
    median = '20',
    p = '0',
    h = '0',
  ] = line.split('|');
  return {
    region: region as BodyRegion,
    part,
    nature,
    sided: sided === 'y',
    feedWord,
    median: Number(median),
    pitcherWeight: Number(p),
    hitterWeight: Number(h),
  };
});

/** Draws what is wrong; days missed are log-normal about the entry's median. */
export function drawDiagnosis(random: Random, pitcher: boolean, throws: 'L' | 'R'): Diagnosis {
  const entry = random.weighted(ENTRIES, (e) => (pitcher ? e.pitcherWeight : e.hitterWeight));
  const arm = ['elbow', 'forearm', 'shoulder', 'upper back'].includes(entry.region);
  const throwing = throws === 'R' ? 'Right' : 'Left';
  const either = random.chance(0.5) ? 'Left' : 'Right';
  return {
    region: entry.region,
    part: entry.part,
    nature: entry.nature,
    side: !entry.sided ? null : pitcher && arm ? throwing : either,
    feedWord: entry.feedWord,
    days: Math.max(8, Math.round(entry.median * Math.exp(random.normal(0, 0.5)))),
    concussion: entry.nature === 'Concussion',
  };
}

/** The reason of a note, in one of the orders and spellings that occur: "Right elbow strain", "strained right elbow". */
export function reasonText(diagnosis: Diagnosis, random: Random): string {
  const { part, nature, side } = diagnosis;
  if (part === 'head' || part === 'illness') return random.chance(0.5) ? nature : `${nature}.`;
  const sided = (word: string): string => (side === null ? word : `${side.toLowerCase()} ${word}`);
  const participle: Record<string, string> = {
    strain: 'Strained',
    sprain: 'Sprained',
    fracture: 'Fractured',
  };
  const style = random.next();
  const verb = participle[nature];
  const stop = random.chance(0.6) ? '.' : '';
  if (verb !== undefined && style < 0.3) return `${verb} ${sided(part)}${stop}`;
  const text = `${sided(part)} ${nature}`;
  return `${style < 0.42 ? text : text.charAt(0).toUpperCase() + text.slice(1)}${stop}`;
}
