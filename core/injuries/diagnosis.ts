/** Where in the body. */
export type Region =
  | 'head'
  | 'face'
  | 'eye'
  | 'neck'
  | 'shoulder'
  | 'upper_arm'
  | 'elbow'
  | 'forearm'
  | 'wrist'
  | 'hand'
  | 'finger'
  | 'thumb'
  | 'chest'
  | 'ribs'
  | 'oblique'
  | 'abdomen'
  | 'back'
  | 'hip'
  | 'groin'
  | 'hamstring'
  | 'quadriceps'
  | 'thigh'
  | 'knee'
  | 'calf'
  /** Tibia and fibula. */
  | 'shin'
  | 'achilles'
  | 'ankle'
  | 'foot'
  | 'heel'
  | 'toe'
  | 'arm'
  | 'leg'
  /** No part of the body: illness, a viral infection, mental health. */
  | 'general';

export type Side = 'left' | 'right' | 'both';

/** What is wrong. */
export type Nature =
  | 'strain'
  | 'sprain'
  | 'tear'
  | 'fracture'
  /** A bone worn by use: stress reaction and, with the qualifier `stress_fracture`, stress fracture. */
  | 'stress_reaction'
  | 'inflammation'
  | 'tendinitis'
  | 'bursitis'
  | 'impingement'
  | 'contusion'
  | 'laceration'
  | 'blister'
  | 'dislocation'
  | 'concussion'
  | 'soreness'
  | 'tightness'
  | 'spasm'
  | 'fatigue'
  | 'nerve'
  | 'disc'
  | 'arthritis'
  | 'bone_spur'
  | 'cyst'
  | 'hernia'
  | 'infection'
  | 'illness'
  | 'surgery'
  | 'tommy_john'
  | 'mental_health'
  | 'covid'
  | 'vascular'
  | 'instability'
  | 'discomfort'
  | 'injury';

/** What one phrase of a reason says: "left elbow inflammation". At least one of region and nature is known. */
export interface Diagnosis {
  readonly region: Region | null;
  readonly side: Side | null;
  readonly nature: Nature | null;
  /** The part as the vocabulary names it, such as `rotator cuff` (region shoulder); null where only a nature is told. */
  readonly part: string | null;
  /** `recovering`, `surgery`, `season_ending`, `recurrent` …, in the order of the text. */
  readonly qualifiers: readonly string[];
  /** A surgery's date as written: `2014-07` or `2015`; null if none. */
  readonly since: string | null;
  /** Where the phrase stands in the reason, from `start` to before `end`. */
  readonly start: number;
  readonly end: number;
}

export interface ReadReason {
  readonly diagnoses: readonly Diagnosis[];
  /** Words that are in no vocabulary, lower case, each once, in the order of the text. */
  readonly unknownWords: readonly string[];
}
