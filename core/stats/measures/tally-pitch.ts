import { isSwing, isWhiff, pitchResult } from '../../gameday/pitch-call';
import { pitchFamily } from '../../gameday/pitch-type';
import type { PitchFamily } from '../../gameday/pitch-type';
import type { PitchRow } from '../../gameday/play-rows';
import { armSideFactor } from './arm-side';
import type { OpenForm } from './empty-form';
import { pitchAtFiftyFeet } from './velocity';
import type { FlyingPitch, PitchAtFiftyFeet } from './velocity';
import { isInZone } from './zone';
import type { LocatedPitch } from './zone';

/** The columns of a pitch that are counted. */
export type TalliedPitch = LocatedPitch &
  FlyingPitch &
  Pick<
    PitchRow,
    | 'batterId'
    | 'pitcherId'
    | 'pitchHand'
    | 'callCode'
    | 'pitchType'
    | 'pfxX'
    | 'pfxZ'
    | 'spinRate'
    | 'extension'
  >;

/**
 * Types outside the three families that a pitcher chooses in order to get the batter out. Pitchouts and intentional
 * balls are none: they would make the mix of the years before 2017, when four balls were thrown, look different.
 */
const OTHER_CHOICES: ReadonlySet<string> = new Set(['KN', 'EP']);

/** Whether a pitch counts among those of which a mix is made: of a known type that was chosen to get the batter out. */
export function isOfMix(pitchType: string | null): boolean {
  return pitchType !== null && (pitchFamily(pitchType) !== 'other' || OTHER_CHOICES.has(pitchType));
}

/** Places of a game's fastballs at 50 feet, and how far they lie apart. */
export class ReleasePlaces {
  private readonly sides: number[] = [];
  private readonly heights: number[] = [];

  add(side: number, height: number): void {
    this.sides.push(side);
    this.heights.push(height);
  }

  /** Adds the sums, and root mean square distance from the mean place times the pitches. */
  addTo(form: OpenForm): void {
    const count = this.sides.length;
    if (count === 0) return;
    const sideSum = sum(this.sides);
    const heightSum = sum(this.heights);
    let squares = 0;
    for (const side of this.sides) squares += (side - sideSum / count) ** 2;
    for (const height of this.heights) squares += (height - heightSum / count) ** 2;
    form.releases += count;
    form.releaseSideSum += sideSum;
    form.releaseHeightSum += heightSum;
    form.releaseScatterSum += Math.sqrt(squares / count) * count;
  }
}

function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** Counts a pitch; the place of a fastball at 50 feet is put to the others of the game. */
export function addPitch(form: OpenForm, pitch: TalliedPitch, places: ReleasePlaces): void {
  form.pitches += 1;
  addCall(form, pitch);
  if (pitch.extension !== null) {
    form.extensions += 1;
    form.extensionSum += pitch.extension;
  }
  if (isOfMix(pitch.pitchType)) form.typed += 1;
  const family = pitchFamily(pitch.pitchType);
  if (family === 'other') return;
  addFamily(form, pitch, family, pitchAtFiftyFeet(pitch), places);
}

function addCall(form: OpenForm, pitch: TalliedPitch): void {
  const result = pitchResult(pitch.callCode);
  const swung = isSwing(pitch.callCode);
  if (swung) form.swings += 1;
  if (isWhiff(pitch.callCode)) form.whiffs += 1;
  if (result === 'called_strike') form.calledStrikes += 1;
  if (result === 'in_play') form.inPlay += 1;
  const inZone = isInZone(pitch);
  if (inZone === null) return;
  form.located += 1;
  if (inZone) form.inZone += 1;
  if (swung && inZone) form.zoneSwings += 1;
  if (swung && !inZone) form.chases += 1;
}

function addFamily(
  form: OpenForm,
  pitch: TalliedPitch,
  family: Exclude<PitchFamily, 'other'>,
  flight: PitchAtFiftyFeet | null,
  places: ReleasePlaces,
): void {
  switch (family) {
    case 'fastball':
      form.fastballs += 1;
      addFastball(form, pitch, flight, places);
      return;
    case 'breaking':
      form.breakingBalls += 1;
      addBreakingBall(form, pitch, flight);
      return;
    case 'offspeed':
      form.offSpeed += 1;
      if (flight === null) return;
      form.offSpeedSpeeds += 1;
      form.offSpeedSpeedSum += flight.speed;
  }
}

function addFastball(
  form: OpenForm,
  pitch: TalliedPitch,
  flight: PitchAtFiftyFeet | null,
  places: ReleasePlaces,
): void {
  const armSide = armSideFactor(pitch.pitchHand);
  if (flight !== null) {
    form.fastballSpeeds += 1;
    form.fastballSpeedSum += flight.speed;
    if (pitch.pitchType === 'FF') {
      form.fourSeamSpeeds += 1;
      form.fourSeamSpeedSum += flight.speed;
    }
    if (armSide !== null) places.add(armSide * flight.x, flight.z);
  }
  if (pitch.spinRate !== null) {
    form.fastballSpins += 1;
    form.fastballSpinSum += pitch.spinRate;
  }
  if (armSide !== null && pitch.pfxX !== null && pitch.pfxZ !== null) {
    form.fastballMoves += 1;
    form.fastballArmSideSum += armSide * pitch.pfxX;
    form.fastballRiseSum += pitch.pfxZ;
  }
}

function addBreakingBall(form: OpenForm, pitch: TalliedPitch, flight: PitchAtFiftyFeet | null): void {
  const armSide = armSideFactor(pitch.pitchHand);
  if (flight !== null) {
    form.breakingSpeeds += 1;
    form.breakingSpeedSum += flight.speed;
  }
  if (pitch.spinRate !== null) {
    form.breakingSpins += 1;
    form.breakingSpinSum += pitch.spinRate;
  }
  if (armSide !== null && pitch.pfxX !== null && pitch.pfxZ !== null) {
    form.breakingMoves += 1;
    form.breakingArmSideSum += armSide * pitch.pfxX;
    form.breakingRiseSum += pitch.pfxZ;
  }
}
