import type { WindowGame, WindowUnit } from '../windows/window';

/** Where an event stands in its game. */
export interface EventPlace {
  readonly atBatIndex: number;
}

export interface PitchPlace extends EventPlace {
  readonly eventIndex: number;
}

/** One player's rows of one game, in any order. */
export interface GameEvents<
  Turn extends EventPlace & { readonly isPlateAppearance: boolean },
  Pitch extends PitchPlace,
  Ball extends PitchPlace,
> {
  readonly turns: readonly Turn[];
  readonly pitches: readonly Pitch[];
  readonly battedBalls: readonly Ball[];
}

/** A turn at bat, as far as cutting a game needs to know it. */
export type TurnPlace = EventPlace & { readonly isPlateAppearance: boolean };

const inEventOrder = (one: PitchPlace, other: PitchPlace): number =>
  one.atBatIndex - other.atBatIndex || one.eventIndex - other.eventIndex;

/** Takes `events` from the start or the end of a list in order. */
const takePart = <T>(
  items: readonly T[],
  { part, events }: Pick<WindowGame, 'part' | 'events'>,
): readonly T[] =>
  part === 'first' ? items.slice(0, events) : items.slice(Math.max(0, items.length - events));

/**
 * The part of a game that lies in a window of pitches or plate appearances: its first or its last so many.
 *
 * A turn at bat counts in a window of pitches when its last pitch by (or to) the player does; one without a pitch, such
 * as an intentional walk by signal, when it lies between pitches that count. In a window of plate appearances a pitch
 * counts with its turn, and what lies nearer to the stint than all of them counts too. A ball in play counts with its
 * pitch.
 */
export function keepEvents<Turn extends TurnPlace, Pitch extends PitchPlace, Ball extends PitchPlace>(
  events: GameEvents<Turn, Pitch, Ball>,
  game: Pick<WindowGame, 'part' | 'events'>,
  unit: WindowUnit,
): GameEvents<Turn, Pitch, Ball> {
  if (game.part === 'whole') return events;
  return unit === 'pitches' ? keepPitches(events, game) : keepTurns(events, game);
}

function keepPitches<Turn extends TurnPlace, Pitch extends PitchPlace, Ball extends PitchPlace>(
  { turns, pitches, battedBalls }: GameEvents<Turn, Pitch, Ball>,
  game: Pick<WindowGame, 'part' | 'events'>,
): GameEvents<Turn, Pitch, Ball> {
  const ordered = [...pitches].sort(inEventOrder);
  const kept = takePart(ordered, game);
  const first = kept[0];
  const last = kept.at(-1);
  if (first === undefined || last === undefined) return { turns: [], pitches: [], battedBalls: [] };
  const lastPitchOf = new Map(ordered.map((pitch) => [pitch.atBatIndex, pitch]));
  const counts = (place: PitchPlace): boolean =>
    inEventOrder(place, first) >= 0 && inEventOrder(place, last) <= 0;
  return {
    turns: turns.filter((turn) => {
      const lastPitch = lastPitchOf.get(turn.atBatIndex);
      if (lastPitch !== undefined) return counts(lastPitch);
      return game.part === 'first' ? turn.atBatIndex < last.atBatIndex : turn.atBatIndex > first.atBatIndex;
    }),
    pitches: kept,
    battedBalls: battedBalls.filter(counts),
  };
}

function keepTurns<Turn extends TurnPlace, Pitch extends PitchPlace, Ball extends PitchPlace>(
  { turns, pitches, battedBalls }: GameEvents<Turn, Pitch, Ball>,
  game: Pick<WindowGame, 'part' | 'events'>,
): GameEvents<Turn, Pitch, Ball> {
  const ordered = turns
    .filter((turn) => turn.isPlateAppearance)
    .sort((one, other) => one.atBatIndex - other.atBatIndex);
  const kept = takePart(ordered, game);
  const first = kept[0]?.atBatIndex ?? Infinity;
  const last = kept.at(-1)?.atBatIndex ?? -Infinity;
  // Toward the stint a part is open: its last pitches may be of a turn that another ended, as when a pitcher left hurt.
  const counts = ({ atBatIndex }: EventPlace): boolean =>
    game.part === 'first' ? atBatIndex <= last : atBatIndex >= first;
  return {
    turns: turns.filter(counts),
    pitches: pitches.filter(counts),
    battedBalls: battedBalls.filter(counts),
  };
}
