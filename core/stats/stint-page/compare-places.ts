import type { GamePk } from '../../ids';
import { heatMapTest } from '../heat-map-test';
import { countPlaces, type Place, type PlaceKind } from './places';

export interface PlaceComparison {
  readonly before: readonly Place[];
  readonly after: readonly Place[];
  readonly counts: {
    readonly before: Readonly<Record<PlaceKind, number>>;
    readonly after: Readonly<Record<PlaceKind, number>>;
  };
  /** Of one test over all places at once, whole games dealt at random; null where a side has fewer than two games. */
  readonly pValue: number | null;
}

/** Height of a usual strike zone in feet, so that a step sideways and one upward weigh alike in the test. */
const ZONE_FEET = 1.8;

/** Places by game, in feet both ways. */
function gamesOf(places: readonly Place[]): { readonly x: number; readonly z: number }[][] {
  const games = new Map<GamePk, { x: number; z: number }[]>();
  for (const { gamePk, x, z } of places) {
    const game = games.get(gamePk) ?? [];
    games.set(gamePk, game);
    game.push({ x, z: z * ZONE_FEET });
  }
  return [...games.values()];
}

/**
 * Where pitches crossed the plate before and after, with one test of the whole map.
 *
 * @param seed - chance starts from it
 */
export function comparePlaces(
  before: readonly Place[],
  after: readonly Place[],
  seed: string,
): PlaceComparison {
  const first = gamesOf(before);
  const second = gamesOf(after);
  const isTestable = first.length >= 2 && second.length >= 2;
  return {
    before,
    after,
    counts: { before: countPlaces(before), after: countPlaces(after) },
    pValue: isTestable ? (heatMapTest(first, second, { seed })?.pValue ?? null) : null,
  };
}
