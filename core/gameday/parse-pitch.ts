import type { PlayerId } from '../ids';
import type { Json } from './fields';
import {
  object,
  optionalCode,
  optionalInteger,
  optionalNumber,
  optionalObject,
  optionalText,
  text,
  within,
} from './fields';
import type { GameIdentity } from './parse-game';
import type { BattedBallRow, PitchRow } from './play-rows';

/** What all events of one plate appearance share. */
export interface PlayContext {
  readonly game: GameIdentity;
  readonly atBatIndex: number;
  readonly inning: number;
}

interface PitchCircumstances {
  readonly eventIndex: number;
  readonly pitchNumber: number;
  readonly pitcherId: PlayerId;
  readonly batterId: PlayerId;
  readonly pitchHand: string;
  readonly batSide: string;
  /** The count before the pitch; the feed writes the count after it. */
  readonly balls: number;
  readonly strikes: number;
  readonly outs: number;
}

/** A thrown pitch. Untracked pitches have nulls; only the call is required. */
export function parsePitch(event: Json, context: PlayContext, circumstances: PitchCircumstances): PitchRow {
  const details = object(event, 'details');
  const data = optionalObject(event, 'pitchData');
  const count = object(event, 'count');
  return {
    gamePk: context.game.gamePk,
    atBatIndex: context.atBatIndex,
    eventIndex: circumstances.eventIndex,
    season: context.game.season,
    officialDate: context.game.officialDate,
    playId: optionalText(event, 'playId'),
    pitcherId: circumstances.pitcherId,
    batterId: circumstances.batterId,
    pitchHand: circumstances.pitchHand,
    batSide: circumstances.batSide,
    inning: context.inning,
    pitchNumber: circumstances.pitchNumber,
    callCode: within('details', () => text(details, 'code')),
    pitchType: within('details', () => optionalCode(details, 'type')),
    ballsBefore: circumstances.balls,
    strikesBefore: circumstances.strikes,
    outsBefore: circumstances.outs,
    ...within('count', () => ({
      ballsAfter: optionalInteger(count, 'balls') ?? circumstances.balls,
      strikesAfter: optionalInteger(count, 'strikes') ?? circumstances.strikes,
    })),
    ...within('pitchData', () => measured(data)),
  };
}

/** What the cameras measured; all of it may be absent. */
function measured(data: Json | undefined) {
  const coordinates = optionalObject(data, 'coordinates');
  const breaks = optionalObject(data, 'breaks');
  return {
    startSpeed: optionalNumber(data, 'startSpeed'),
    endSpeed: optionalNumber(data, 'endSpeed'),
    strikeZoneTop: optionalNumber(data, 'strikeZoneTop'),
    strikeZoneBottom: optionalNumber(data, 'strikeZoneBottom'),
    zone: optionalInteger(data, 'zone'),
    plateTime: optionalNumber(data, 'plateTime'),
    extension: optionalNumber(data, 'extension'),
    typeConfidence: optionalNumber(data, 'typeConfidence'),
    ...within('coordinates', () => ({
      plateX: optionalNumber(coordinates, 'pX'),
      plateZ: optionalNumber(coordinates, 'pZ'),
      pixelX: optionalNumber(coordinates, 'x'),
      pixelY: optionalNumber(coordinates, 'y'),
      x0: optionalNumber(coordinates, 'x0'),
      y0: optionalNumber(coordinates, 'y0'),
      z0: optionalNumber(coordinates, 'z0'),
      vx0: optionalNumber(coordinates, 'vX0'),
      vy0: optionalNumber(coordinates, 'vY0'),
      vz0: optionalNumber(coordinates, 'vZ0'),
      ax: optionalNumber(coordinates, 'aX'),
      ay: optionalNumber(coordinates, 'aY'),
      az: optionalNumber(coordinates, 'aZ'),
      pfxX: optionalNumber(coordinates, 'pfxX'),
      pfxZ: optionalNumber(coordinates, 'pfxZ'),
    })),
    ...within('breaks', () => ({
      breakAngle: optionalNumber(breaks, 'breakAngle'),
      breakLength: optionalNumber(breaks, 'breakLength'),
      breakY: optionalNumber(breaks, 'breakY'),
      breakVertical: optionalNumber(breaks, 'breakVertical'),
      breakVerticalInduced: optionalNumber(breaks, 'breakVerticalInduced'),
      breakHorizontal: optionalNumber(breaks, 'breakHorizontal'),
      spinRate: optionalInteger(breaks, 'spinRate'),
      spinDirection: optionalInteger(breaks, 'spinDirection'),
    })),
  };
}

/** The ball in play that a pitch became, if it did. */
export function parseBattedBall(event: Json, pitch: PitchRow): BattedBallRow | undefined {
  const hit = optionalObject(event, 'hitData');
  if (hit === undefined) return undefined;
  const coordinates = within('hitData', () => optionalObject(hit, 'coordinates'));
  return within('hitData', () => ({
    gamePk: pitch.gamePk,
    atBatIndex: pitch.atBatIndex,
    eventIndex: pitch.eventIndex,
    season: pitch.season,
    officialDate: pitch.officialDate,
    batterId: pitch.batterId,
    pitcherId: pitch.pitcherId,
    launchSpeed: optionalNumber(hit, 'launchSpeed'),
    launchAngle: optionalNumber(hit, 'launchAngle'),
    totalDistance: optionalNumber(hit, 'totalDistance'),
    trajectory: optionalText(hit, 'trajectory'),
    hardness: optionalText(hit, 'hardness'),
    location: optionalText(hit, 'location'),
    ...within('coordinates', () => ({
      coordX: optionalNumber(coordinates, 'coordX'),
      coordY: optionalNumber(coordinates, 'coordY'),
    })),
  }));
}
