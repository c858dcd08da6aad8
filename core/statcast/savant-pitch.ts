import type { GamePk, IsoDate, PlayerId } from '../ids';

/** What Savant adds to a pitch. Lengths in feet, speeds in miles an hour, angles in degrees; null where it has nothing. */
export interface StatcastValues {
  readonly pitchType: string | null;
  readonly releasePosX: number | null;
  readonly releasePosZ: number | null;
  readonly effectiveSpeed: number | null;
  readonly spinAxis: number | null;
  readonly armAngle: number | null;
  readonly batSpeed: number | null;
  readonly swingLength: number | null;
  readonly attackAngle: number | null;
  readonly attackDirection: number | null;
  readonly swingPathTilt: number | null;
  readonly estimatedBa: number | null;
  readonly estimatedWoba: number | null;
  readonly wobaValue: number | null;
  readonly wobaDenom: number | null;
  readonly launchSpeedAngle: number | null;
  readonly deltaHomeWinExp: number | null;
  readonly deltaRunExp: number | null;
  readonly infieldAlignment: string | null;
  readonly outfieldAlignment: string | null;
}

/** A row of Savant's CSV: where its pitch is, who threw it to whom, and what it adds. */
export interface SavantPitch {
  readonly gamePk: GamePk;
  readonly gameDate: IsoDate;
  /** `at_bat_number` counts from 1 and, like the feed's index, turns at bat without a pitch too. */
  readonly atBatIndex: number;
  /** Place among the thrown pitches of the turn at bat, from 1. */
  readonly pitchNumber: number;
  readonly pitcherId: PlayerId;
  readonly batterId: PlayerId;
  /** Count before the pitch; null in files that leave it out. */
  readonly balls: number | null;
  readonly strikes: number | null;
  readonly values: StatcastValues;
}

/** How a pitch is named to people, by Savant's own numbers: `game 631614, at bat 87, pitch 3`. */
export function nameOfPitch({ gamePk, atBatIndex, pitchNumber }: SavantPitch): string {
  return `game ${gamePk}, at bat ${atBatIndex + 1}, pitch ${pitchNumber}`;
}
