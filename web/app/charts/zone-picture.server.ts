import { mean } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { describePitchCall } from '../../../core/gameday/pitch-call';
import { pitchTypeName } from '../../../core/gameday/pitch-type';
import type { PlayPitch } from '../../../store/read/game-plays';
import { callKind } from './call-kind';
import { PLATE_HALF_WIDTH, round1, type Box, type ZoneMark, type ZonePicture } from './picture';

/** Feet shown: two to each side of the plate's middle, from the ground to five feet. */
const SIDE = 2.1;
const TOP = 4.9;
const PIXELS_PER_FOOT = 48;

const width = 2 * SIDE * PIXELS_PER_FOOT;
const height = TOP * PIXELS_PER_FOOT;
const toX = scaleLinear([-SIDE, SIDE], [0, width]).clamp(true);
const toY = scaleLinear([0, TOP], [height, 0]).clamp(true);

function zoneBox(bottom: number, top: number): Box {
  const [left, right] = [toX(-PLATE_HALF_WIDTH), toX(PLATE_HALF_WIDTH)];
  return {
    x: round1(left),
    y: round1(toY(top)),
    width: round1(right - left),
    height: round1(toY(bottom) - toY(top)),
  };
}

function label(pitch: PlayPitch): string {
  const speed = pitch.speed === null ? '' : `, ${pitch.speed.toFixed(1)} mph`;
  return `${pitch.pitchNumber}: ${describePitchCall(pitch.callCode)}, ${pitchTypeName(pitch.pitchType)}${speed}`;
}

/** Height as if every batter had the same zone: its share of the pitch's own zone, put into the common one. */
function scaledHeight(pitch: PlayPitch, bottom: number, top: number): number {
  const { z, zoneBottom, zoneTop } = pitch;
  if (z === null || zoneBottom === null || zoneTop === null || zoneTop <= zoneBottom) return z ?? 0;
  return bottom + ((z - zoneBottom) / (zoneTop - zoneBottom)) * (top - bottom);
}

/**
 * Where pitches crossed the plate, from the catcher's view. For one batter each pitch's own zone is drawn; for a map
 * over several batters (`common`) there is one zone, the mean, and heights are scaled to it. Pitches outside the
 * frame sit on its edge.
 */
export function zonePicture(pitches: readonly PlayPitch[], common = false): ZonePicture {
  const zoned = pitches.filter((pitch) => pitch.zoneTop !== null && pitch.zoneBottom !== null);
  const bottom = mean(zoned, (pitch) => pitch.zoneBottom ?? undefined) ?? 1.6;
  const top = mean(zoned, (pitch) => pitch.zoneTop ?? undefined) ?? 3.4;
  const own = new Map(
    zoned.map((pitch) => [
      `${pitch.zoneBottom} ${pitch.zoneTop}`,
      zoneBox(pitch.zoneBottom ?? 0, pitch.zoneTop ?? 0),
    ]),
  );
  const marks = pitches.flatMap((pitch): ZoneMark[] => {
    if (pitch.x === null || pitch.z === null) return [];
    const feet = common ? scaledHeight(pitch, bottom, top) : pitch.z;
    return [
      {
        x: round1(toX(pitch.x)),
        y: round1(toY(feet)),
        kind: callKind(pitch.callCode),
        number: pitch.pitchNumber,
        label: label(pitch),
      },
    ];
  });
  return {
    width: round1(width),
    height: round1(height),
    zones: common || own.size === 0 ? [zoneBox(bottom, top)] : [...own.values()],
    marks,
    unlocated: pitches.length - marks.length,
  };
}
