import { pitchFamily, type PitchFamily } from '../../gameday/pitch-type';
import type { GamePk } from '../../ids';
import type { GameChance } from '../game-chance';
import type { GameRatio } from '../game-ratio';
import { isOfMix } from '../measures/tally-pitch';
import { compareWindows, type ComparedRatios, type WindowComparison } from '../compare-windows';

/** Bounds of a change, after − before. */
export interface ChangeBounds {
  readonly lower: number;
  readonly upper: number;
}

/** A pitch as a mix counts it. What was not measured is null. */
export interface MixPitch {
  readonly gamePk: GamePk;
  readonly pitchType: string | null;
  /** mph at 50 feet from the plate. */
  readonly speed: number | null;
  /** Revolutions per minute. */
  readonly spin: number | null;
  /** Movement against a spinless pitch, inches: to the pitcher's arm side, and upward. */
  readonly armSide: number | null;
  readonly rise: number | null;
}

/** A mean with the pitches it stands on; null without any. */
export interface PitchMean {
  readonly n: number;
  readonly mean: number | null;
}

export interface MixSide {
  readonly pitches: number;
  /** Of the pitches of the mix, as the measures have it (`isOfMix`), 0 to 1; null where there are none. */
  readonly share: number | null;
  readonly speed: PitchMean;
  readonly spin: PitchMean;
  readonly armSide: PitchMean;
  readonly rise: PitchMean;
}

/** A pitch type, or a family of types, on both sides of a stint. */
export interface MixLine {
  /** Code of the type, such as SL; null for a family. */
  readonly pitchType: string | null;
  readonly family: PitchFamily;
  readonly before: MixSide;
  readonly after: MixSide;
  /** 95 % bounds of the change, whole games resampled; null with fewer than two games on a side. */
  readonly shareChange: ChangeBounds | null;
  readonly speedChange: ChangeBounds | null;
}

export interface PitchMix {
  /** Families first by size, then types by size. */
  readonly families: readonly MixLine[];
  readonly types: readonly MixLine[];
  /** Pitches in no line: of unknown type, pitchouts and intentional balls. */
  readonly untypedBefore: number;
  readonly untypedAfter: number;
}

type TypedPitch = MixPitch & { readonly pitchType: string };

const isTyped = (pitch: MixPitch): pitch is TypedPitch => isOfMix(pitch.pitchType);

function meanOf(pitches: readonly MixPitch[], of: (pitch: MixPitch) => number | null): PitchMean {
  let n = 0;
  let sum = 0;
  for (const pitch of pitches) {
    const value = of(pitch);
    if (value === null) continue;
    n++;
    sum += value;
  }
  return { n, mean: n === 0 ? null : sum / n };
}

function sideOf(pitches: readonly MixPitch[], all: number): MixSide {
  return {
    pitches: pitches.length,
    share: all === 0 ? null : pitches.length / all,
    speed: meanOf(pitches, ({ speed }) => speed),
    spin: meanOf(pitches, ({ spin }) => spin),
    armSide: meanOf(pitches, ({ armSide }) => armSide),
    rise: meanOf(pitches, ({ rise }) => rise),
  };
}

type Line = Pick<MixLine, 'pitchType' | 'family'>;

const isOf = ({ pitchType, family }: Line, pitch: TypedPitch): boolean =>
  pitchType === null ? pitchFamily(pitch.pitchType) === family : pitch.pitchType === pitchType;

/** One ratio a game: the line's pitches over all, or their summed speeds over those that were measured. */
function ratiosByGame(pitches: readonly TypedPitch[], line: Line, what: 'share' | 'speed'): GameRatio[] {
  const games = new Map<GamePk, GameRatio>();
  for (const pitch of pitches) {
    const game = games.get(pitch.gamePk) ?? { numerator: 0, denominator: 0 };
    games.set(pitch.gamePk, game);
    const isOfLine = isOf(line, pitch);
    if (what === 'share') {
      game.numerator += Number(isOfLine);
      game.denominator += 1;
    } else if (isOfLine && pitch.speed !== null) {
      game.numerator += pitch.speed;
      game.denominator += 1;
    }
  }
  return [...games.values()];
}

const toBounds = (compared: WindowComparison | null | undefined): ChangeBounds | null =>
  compared === null || compared === undefined || compared.lower === null || compared.upper === null
    ? null
    : { lower: compared.lower, upper: compared.upper };

/**
 * What he threw (or saw) before and after, by type and by family: families outlive the renaming of types. Lines are in
 * order of size, both windows together.
 *
 * @param seed - chance starts from it, or is that of the page
 */
export function pitchMix(
  before: readonly MixPitch[],
  after: readonly MixPitch[],
  seed: string | GameChance,
): PitchMix {
  const first = before.filter(isTyped);
  const second = after.filter(isTyped);
  const types = [...new Set([...first, ...second].map(({ pitchType }) => pitchType))];
  const families = [...new Set(types.map((type) => pitchFamily(type)))];
  const lines: Line[] = [
    ...families.map((family) => ({ pitchType: null, family })),
    ...types.map((pitchType) => ({ pitchType, family: pitchFamily(pitchType) })),
  ];
  const ratios = (line: Line, what: 'share' | 'speed'): ComparedRatios => ({
    before: [ratiosByGame(first, line, what)],
    after: [ratiosByGame(second, line, what)],
  });
  const compared = compareWindows({
    seed,
    draws: null,
    measures: lines.flatMap((line) => [ratios(line, 'share'), ratios(line, 'speed')]),
  });
  const mix = lines.map((line, index): MixLine => ({
    ...line,
    before: sideOf(
      first.filter((pitch) => isOf(line, pitch)),
      first.length,
    ),
    after: sideOf(
      second.filter((pitch) => isOf(line, pitch)),
      second.length,
    ),
    shareChange: toBounds(compared[2 * index]),
    speedChange: toBounds(compared[2 * index + 1]),
  }));
  return {
    families: bySize(mix.filter(({ pitchType }) => pitchType === null)),
    types: bySize(mix.filter(({ pitchType }) => pitchType !== null)),
    untypedBefore: before.length - first.length,
    untypedAfter: after.length - second.length,
  };
}

const sizeOf = ({ before, after }: MixLine): number => before.pitches + after.pitches;
const nameOf = ({ pitchType, family }: MixLine): string => pitchType ?? family;

const bySize = (lines: MixLine[]): MixLine[] =>
  lines.sort((one, other) => sizeOf(other) - sizeOf(one) || (nameOf(one) < nameOf(other) ? -1 : 1));
