import { mean, rollups } from 'd3-array';
import { isSwing, isWhiff } from '../../../../core/gameday/pitch-call';
import { pitchTypeName } from '../../../../core/gameday/pitch-type';
import type { PlayPitch } from '../../../../store/read/game-plays';

export interface MixLine {
  type: string;
  pitches: number;
  /** Share of the pitcher's pitches, 0 to 1. */
  share: number;
  meanSpeed: number | null;
  /** Pitches with a measured speed. */
  measured: number;
  swings: number;
  whiffs: number;
}

export interface PitcherMix {
  playerId: number;
  name: string;
  pitches: number;
  lines: MixLine[];
}

/** What a pitcher threw, the most used type first. */
export function mixOf(
  pitcher: { playerId: number; name: string },
  pitches: readonly PlayPitch[],
): PitcherMix {
  const own = pitches.filter((pitch) => pitch.pitcherId === pitcher.playerId);
  const lines = rollups(
    own,
    (group): MixLine => ({
      type: pitchTypeName(group[0]?.pitchType ?? null),
      pitches: group.length,
      share: group.length / own.length,
      meanSpeed: mean(group, (pitch) => pitch.speed ?? undefined) ?? null,
      measured: group.filter((pitch) => pitch.speed !== null).length,
      swings: group.filter((pitch) => isSwing(pitch.callCode)).length,
      whiffs: group.filter((pitch) => isWhiff(pitch.callCode)).length,
    }),
    (pitch) => pitch.pitchType,
  ).map(([, line]) => line);
  return {
    playerId: pitcher.playerId,
    name: pitcher.name,
    pitches: own.length,
    lines: lines.sort((a, b) => b.pitches - a.pitches),
  };
}
