import { IngestError } from '../../errors';
import { type ClusteredValue, clusterMean } from '../cluster-mean';
import type { SubjectTable } from './subject-table';

/**
 * One figure of every stint of a table, by place; NaN where a stint has none. Columns rather than rows: a stint is in
 * a dozen cohorts, and each reads a thousand figures of it.
 */
export type Column = Float64Array;

export function emptyColumn({ subjects }: SubjectTable): Column {
  return new Float64Array(subjects.length).fill(NaN);
}

/**
 * Fills one place; null leaves it empty.
 *
 * @param what - names the figure, asked for only to tell an error
 * @throws IngestError `BadInput` for a figure that is not finite, or a second one for the same place
 */
export function fillPlace(column: Column, place: number, value: number | null, what: () => string): void {
  if (value === null) return;
  if (!Number.isFinite(value)) throw new IngestError('BadInput', `${what()}: ${value} is not finite`);
  if (!Number.isNaN(column[place])) throw new IngestError('BadInput', `${what()}: stands twice`);
  column[place] = value;
}

/** The places of a column that hold a figure, of those given. */
export function filledPlaces(column: Column, places: Int32Array): Int32Array {
  return places.filter((place) => !Number.isNaN(column[place]));
}

/** Over places that hold a figure. */
export function sumOf(column: Column, places: Int32Array): number {
  let sum = 0;
  for (const place of places) {
    const value = column[place] ?? NaN;
    if (!Number.isNaN(value)) sum += value;
  }
  return sum;
}

/** The mean of a figure over the stints of a cohort. */
export interface CohortMean {
  /** Stints that have the figure, and their players. */
  readonly stints: number;
  readonly players: number;
  /** Null without any stint. */
  readonly mean: number | null;
  /** 95 %, between players; null, like p, with fewer than two players, or when all have the very same figure. */
  readonly lower: number | null;
  readonly upper: number | null;
  readonly pValue: number | null;
}

/** Stints of the same player are alike, so the player is the cluster (see `clusterMean`). */
export function meanByPlayer(table: SubjectTable, column: Column, places: Int32Array): CohortMean {
  const values: ClusteredValue[] = [];
  let players = 0;
  let last: number | null = null;
  for (const place of places) {
    const value = column[place] ?? NaN;
    const player = table.subjects[place]?.playerId;
    if (Number.isNaN(value) || player === undefined) continue;
    // The table is in the order of players.
    if (player !== last) players++;
    last = player;
    values.push({ cluster: player, value });
  }
  const stints = values.length;
  const judged = clusterMean(values);
  if (judged !== null && judged.standardError > 0) {
    const { mean, lower, upper, pValue } = judged;
    return { stints, players, mean, lower, upper, pValue };
  }
  const mean = stints === 0 ? null : values.reduce((sum, { value }) => sum + value, 0) / stints;
  return { stints, players, mean, lower: null, upper: null, pValue: null };
}
