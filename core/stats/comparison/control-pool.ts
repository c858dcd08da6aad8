import type { PlayerId } from '../../ids';
import type { IndexedSeries } from './indexed-series';
import { tradeSeasons } from './trade-seasons';

/** A player from whom controls may be taken. */
export interface PoolMember {
  readonly indexed: IndexedSeries;
  /** Seasons in which he played in that trade and not only beside another one. */
  readonly seasons: ReadonlySet<number>;
}

/** All players of a role, in the order of their keys, so that equal matches are always chosen alike. */
export function controlPool(
  inRole: ReadonlyMap<PlayerId, IndexedSeries>,
  pitching: ReadonlyMap<PlayerId, IndexedSeries>,
): PoolMember[] {
  return [...inRole.values()]
    .sort((one, other) => one.playerId - other.playerId)
    .map((indexed) => {
      const { series, playerId } = indexed;
      return { indexed, seasons: tradeSeasons(series, pitching.get(playerId)?.series) };
    });
}
