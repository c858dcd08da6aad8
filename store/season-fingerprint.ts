import { createHash } from 'node:crypto';
import type { PlayerId } from '../core/ids';
import { seasonsNeeded } from '../core/stats/comparison/compare-season';
import { STATISTICS_VERSION } from '../core/stats/comparison/statistics-version';
import type { SubjectStint } from '../core/stats/comparison/subject-stint';
import { MEASURES_VERSION } from '../core/stats/measures/counters';
import type { StatisticsGround } from './statistics-ground';

/**
 * Stints that the comparison of a season can depend on: those of the seasons whose games it reads, and what carries on an
 * injury of these beyond.
 *
 * @returns in the order given
 */
export function stintsFor(season: number, stints: readonly SubjectStint[]): SubjectStint[] {
  const seasons = new Set(seasonsNeeded(season));
  const taken = new Set(stints.filter((stint) => seasons.has(stint.season)).map(({ stintId }) => stintId));
  // A stint carries on one of the season before, so that oldest first every chain is followed to its end.
  const oldestFirst = [...stints].sort((one, other) => one.season - other.season);
  for (const { stintId, continuationOf } of oldestFirst) {
    if (continuationOf !== null && taken.has(continuationOf)) taken.add(stintId);
  }
  return stints.filter(({ stintId }) => taken.has(stintId));
}

/**
 * SHA-256 over all that makes the statistics of a season's stints, but for the newest day, which alone does not make
 * them anew: the same fingerprint gives the same rows.
 */
export function seasonFingerprint(season: number, ground: StatisticsGround): string {
  const stints = stintsFor(season, ground.stints);
  const games = seasonsNeeded(season).map((year) => [year, ground.measured.get(year) ?? null]);
  const players = new Set<PlayerId>(stints.map(({ playerId }) => playerId));
  for (const year of seasonsNeeded(season)) {
    for (const playerId of ground.players.get(year) ?? []) players.add(playerId);
  }
  const hash = createHash('sha256');
  hash.update(JSON.stringify([season, MEASURES_VERSION, STATISTICS_VERSION, games]));
  for (const stint of stints) hash.update(`${JSON.stringify(stint)}\n`);
  for (const playerId of [...players].sort((a, b) => a - b)) {
    hash.update(`${playerId} ${ground.births.get(playerId) ?? ''}\n`);
  }
  return hash.digest('hex');
}

/** Seasons of which statistics are to be made: all that have a stint or a measured game. */
export function seasonsOf({ stints, measured }: StatisticsGround): number[] {
  return [...new Set([...stints.map(({ season }) => season), ...measured.keys()])].sort((a, b) => a - b);
}
