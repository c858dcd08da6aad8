import type { GamePk, IsoDate, PlayerId } from '../ids';
import type { PlateOutcome } from './outcome';

/** One turn at bat, or a play that ended before the turn did (isPlateAppearance tells). */
export interface PlateAppearanceRow {
  readonly gamePk: GamePk;
  readonly atBatIndex: number;
  readonly season: number;
  readonly officialDate: IsoDate;
  readonly inning: number;
  readonly halfInning: string;
  readonly batterId: PlayerId;
  readonly pitcherId: PlayerId;
  readonly batSide: string;
  readonly pitchHand: string;
  readonly eventType: string | null;
  readonly event: string | null;
  readonly description: string | null;
  readonly isComplete: boolean;
  readonly isPlateAppearance: boolean;
  readonly isAtBat: boolean;
  readonly totalBases: number;
  readonly outcome: PlateOutcome;
  readonly rbi: number;
  readonly awayScore: number;
  readonly homeScore: number;
  readonly balls: number;
  readonly strikes: number;
  readonly outsBefore: number;
  readonly outsAfter: number;
  readonly menOnBase: string | null;
  readonly pitches: number;
  readonly startTime: string | null;
  readonly endTime: string | null;
}

/** One thrown pitch. Lengths in feet, speeds in miles an hour, from the catcher's view, unless said otherwise. */
export interface PitchRow {
  readonly gamePk: GamePk;
  readonly atBatIndex: number;
  readonly eventIndex: number;
  readonly season: number;
  readonly officialDate: IsoDate;
  readonly playId: string | null;
  readonly pitcherId: PlayerId;
  readonly batterId: PlayerId;
  readonly pitchHand: string;
  readonly batSide: string;
  readonly inning: number;
  readonly pitchNumber: number;
  readonly callCode: string;
  readonly pitchType: string | null;
  readonly ballsBefore: number;
  readonly strikesBefore: number;
  readonly outsBefore: number;
  readonly ballsAfter: number;
  readonly strikesAfter: number;
  readonly startSpeed: number | null;
  readonly endSpeed: number | null;
  readonly plateX: number | null;
  readonly plateZ: number | null;
  readonly strikeZoneTop: number | null;
  readonly strikeZoneBottom: number | null;
  readonly zone: number | null;
  readonly pixelX: number | null;
  readonly pixelY: number | null;
  readonly x0: number | null;
  readonly y0: number | null;
  readonly z0: number | null;
  readonly vx0: number | null;
  readonly vy0: number | null;
  readonly vz0: number | null;
  readonly ax: number | null;
  readonly ay: number | null;
  readonly az: number | null;
  readonly pfxX: number | null;
  readonly pfxZ: number | null;
  readonly breakAngle: number | null;
  readonly breakLength: number | null;
  readonly breakY: number | null;
  readonly breakVertical: number | null;
  readonly breakVerticalInduced: number | null;
  readonly breakHorizontal: number | null;
  readonly spinRate: number | null;
  readonly spinDirection: number | null;
  readonly plateTime: number | null;
  readonly extension: number | null;
  readonly typeConfidence: number | null;
}

/** A ball in play, keyed by the pitch it came from. */
export interface BattedBallRow {
  readonly gamePk: GamePk;
  readonly atBatIndex: number;
  readonly eventIndex: number;
  readonly season: number;
  readonly officialDate: IsoDate;
  readonly batterId: PlayerId;
  readonly pitcherId: PlayerId;
  readonly launchSpeed: number | null;
  readonly launchAngle: number | null;
  readonly totalDistance: number | null;
  readonly trajectory: string | null;
  readonly hardness: string | null;
  readonly location: string | null;
  readonly coordX: number | null;
  readonly coordY: number | null;
}

/** One step of a runner in a play; a runner can have several. */
export interface RunnerMovementRow {
  readonly gamePk: GamePk;
  readonly atBatIndex: number;
  readonly runnerIndex: number;
  readonly eventIndex: number | null;
  readonly runnerId: PlayerId;
  readonly eventType: string | null;
  readonly movementReason: string | null;
  readonly originBase: string | null;
  readonly startBase: string | null;
  readonly endBase: string | null;
  readonly outBase: string | null;
  readonly isOut: boolean;
  readonly outNumber: number | null;
  readonly isScoring: boolean;
  readonly isRbi: boolean;
  readonly isEarned: boolean;
  readonly responsiblePitcherId: PlayerId | null;
}

/** What happened besides pitches: substitutions, mound visits, pickoffs, injuries, automatic balls. */
export interface PlayEventRow {
  readonly gamePk: GamePk;
  readonly atBatIndex: number;
  readonly eventIndex: number;
  readonly officialDate: IsoDate;
  readonly kind: string;
  readonly eventType: string | null;
  readonly description: string | null;
  readonly playerId: PlayerId | null;
  readonly replacedId: PlayerId | null;
  readonly injuryType: string | null;
  readonly startTime: string | null;
}
