import type { PitchRepertoire } from './arsenal';
import type { PositionCode } from './positions';
import type { PersonName } from './names';

export type Hand = 'L' | 'R';

/** What a batter is like; each figure is in standard deviations from the league's mean. */
export interface BatterSkills {
  contact: number;
  eye: number;
  power: number;
  speed: number;
  /** Positive pulls the ball more. */
  pull: number;
}

/** What a pitcher is like; control and stuff in standard deviations from the league's mean. */
export interface PitcherSkills {
  control: number;
  stuff: number;
  /** Feet from the middle of the rubber towards the arm side, and above the ground. */
  releaseSide: number;
  releaseHeight: number;
  /** Feet in front of the rubber. */
  extension: number;
  repertoire: PitchRepertoire[];
}

/** Roles in the order in which a club fills them. "farm" people only move in transactions. */
export type Role = 'starter' | 'reliever' | 'hitter' | 'farm';

export interface Player {
  id: number;
  clubId: number;
  slot: number;
  role: Role;
  /** False for the reserves who come up when somebody is hurt. */
  regular: boolean;
  name: PersonName;
  fullName: string;
  birthDate: string;
  heightInches: number;
  weight: number;
  bats: Hand | 'S';
  throws: Hand;
  position: PositionCode;
  number: number;
  firstSeason: number;
  lastSeason: number;
  batter: BatterSkills;
  pitcher: PitcherSkills | null;
}

/** The strike zone of an upright batter of that height, feet above the plate. */
export function strikeZone(player: Player): { top: number; bottom: number } {
  const height = player.heightInches / 12;
  return { top: Math.round(height * 0.546 * 1000) / 1000, bottom: Math.round(height * 0.259 * 1000) / 1000 };
}
