import { foldName } from '../fold-name';
import type { CoverageRow } from './injury-rows';
import type { ReadTransaction } from './read-transaction';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Positions that pitch, as texts abbreviate them. */
const PITCHERS: ReadonlySet<string> = new Set(['P', 'RHP', 'LHP', 'SHP']);

/** True for a position in a text that is a pitcher's. */
export const isPitcherPosition = (position: string | null): boolean =>
  position !== null && PITCHERS.has(position);

/** Counts, year by year, how much of the transactions is understood. */
export interface CoverageCount {
  add(read: ReadTransaction): void;
  rows(): CoverageRow[];
}

export function countCoverage(): CoverageCount {
  const years = new Map<number, Mutable<CoverageRow>>();
  const placed = new Set<string>();
  return {
    add(read) {
      const { date } = read.transaction;
      const year = Number(date.slice(0, 4));
      const count = years.get(year) ?? emptyYear(year);
      years.set(year, count);
      count.transactions += 1;
      if (read.isInjuredList) count.ilRows += 1;
      if (read.isInjuredList && read.isClassified) count.ilClassified += 1;
      for (const { move, playerId, diagnoses } of read.moves) {
        if (move.action !== 'placed' && move.action !== 'transferred') continue;
        if (move.list?.kind !== 'injured') continue;
        if (move.reason !== null) count.reasons += 1;
        if (diagnoses.length > 0) count.reasonsClassified += 1;
        // From no list: what moves from list to list was placed before.
        if (move.action !== 'placed') continue;
        const who = `${date} ${playerId ?? foldName(move.playerName)}`;
        if (placed.has(who)) continue;
        placed.add(who);
        count.placements += 1;
        if (isPitcherPosition(move.position)) count.pitcherPlacements += 1;
      }
    },
    rows: () => [...years.values()].sort((a, b) => a.year - b.year),
  };
}

function emptyYear(year: number): Mutable<CoverageRow> {
  return {
    year,
    transactions: 0,
    ilRows: 0,
    ilClassified: 0,
    reasons: 0,
    reasonsClassified: 0,
    placements: 0,
    pitcherPlacements: 0,
  };
}
