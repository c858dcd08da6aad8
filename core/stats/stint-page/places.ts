import { type PitchResult, pitchResult } from '../../gameday/pitch-call';
import type { GamePk } from '../../ids';

/** Which pitches a map of places shows. */
export const PLACE_KINDS = ['all', 'swings', 'contact', 'misses', 'in_play', 'called_strikes'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** Where a pitch crossed the plate: feet from its middle in the catcher's view; height 0 at the zone's bottom, 1 at its top. */
export interface Place {
  readonly gamePk: GamePk;
  readonly x: number;
  readonly z: number;
  readonly callCode: string;
}

const RESULTS: Readonly<Record<PlaceKind, ReadonlySet<PitchResult> | null>> = {
  all: null,
  swings: new Set<PitchResult>(['swinging_strike', 'foul', 'in_play']),
  contact: new Set<PitchResult>(['foul', 'in_play']),
  misses: new Set<PitchResult>(['swinging_strike']),
  in_play: new Set<PitchResult>(['in_play']),
  called_strikes: new Set<PitchResult>(['called_strike']),
};

/** The places of one kind of pitches, by the code of the call. */
export function placesOfKind(kind: PlaceKind, places: readonly Place[]): readonly Place[] {
  const results = RESULTS[kind];
  return results === null ? places : places.filter(({ callCode }) => results.has(pitchResult(callCode)));
}

/** How many places there are of each kind. */
export function countPlaces(places: readonly Place[]): Readonly<Record<PlaceKind, number>> {
  const counts = { all: 0, swings: 0, contact: 0, misses: 0, in_play: 0, called_strikes: 0 };
  for (const { callCode } of places) {
    const result = pitchResult(callCode);
    for (const kind of PLACE_KINDS) if (RESULTS[kind]?.has(result) ?? true) counts[kind]++;
  }
  return counts;
}
