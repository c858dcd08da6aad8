import type { RegionYear } from '../../../../store/read/injury-sums';
import { heatRows, type HeatRow } from '../league/heat-view';
import { UNKNOWN, type YearSums } from '../league/league-view';

/** A club's seasons: sums by year, and by part of the body and year. */
export interface TeamYears {
  years: YearSums[];
  columns: string[];
  rows: HeatRow[];
}

/** Adds up a club's seasons; the oldest first. */
export function teamYears(regionYears: readonly RegionYear[]): TeamYears {
  const years = new Map<number, YearSums>();
  for (const { season, pitcherDays, batterDays, pitcherStints, batterStints } of regionYears) {
    const year: YearSums = years.get(season) ?? {
      season, pitcherDays: 0, batterDays: 0, pitcherStints: 0, batterStints: 0, pitchers: null, batters: null,
    }; // prettier-ignore
    year.pitcherDays += pitcherDays;
    year.batterDays += batterDays;
    year.pitcherStints += pitcherStints;
    year.batterStints += batterStints;
    years.set(season, year);
  }
  const inOrder = [...years.values()].sort((one, other) => one.season - other.season);
  const columns = inOrder.map(({ season }) => String(season));
  const entries = regionYears.map((cell) => ({
    row: cell.region ?? UNKNOWN,
    column: String(cell.season),
    days: cell.pitcherDays + cell.batterDays,
    stints: cell.pitcherStints + cell.batterStints,
  }));
  return { years: inOrder, columns, rows: heatRows(entries, columns) };
}
