import type { PlayerId } from '../../ids';
import type { Role } from '../measures/measure';
import type { IndexedSeries } from './indexed-series';

/** A player from whom controls may be taken. */
export interface PoolMember {
  readonly indexed: IndexedSeries;
  /** Seasons in which he played in that trade and not only beside another one. */
  readonly seasons: ReadonlySet<number>;
}

/**
 * Who pitches and also bats, as all pitchers of the National League did, is a batter too only if he bats in at least
 * so many times the games in which he pitches.
 */
const BATTED_FOR_PITCHED = 2;

/** All players of a role, in the order of their keys, so that equal matches are always chosen alike. */
export function controlPool(
  role: Role,
  inRole: ReadonlyMap<PlayerId, IndexedSeries>,
  pitching: ReadonlyMap<PlayerId, IndexedSeries>,
): PoolMember[] {
  return [...inRole.values()]
    .sort((one, other) => one.playerId - other.playerId)
    .map((indexed) => {
      const played = gamesBySeason(indexed);
      const pitcher = pitching.get(indexed.playerId);
      const pitched = pitcher === undefined ? new Map<number, number>() : gamesBySeason(pitcher);
      const seasons = [...played].filter(
        ([season, games]) => role === 'pitcher' || games >= BATTED_FOR_PITCHED * (pitched.get(season) ?? 0),
      );
      return { indexed, seasons: new Set(seasons.map(([season]) => season)) };
    });
}

function gamesBySeason({ series }: IndexedSeries): Map<number, number> {
  const games = new Map<number, number>();
  for (const { season } of series.games) games.set(season, (games.get(season) ?? 0) + 1);
  return games;
}
