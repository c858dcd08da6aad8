import type { IsoDate } from '../../ids';
import type { StintLeadRow } from '../statistics-rows';
import type { Compared } from './compare-with-controls';
import { valueOver } from './compiled-measure';
import type { CompiledMeasure } from './compiled-measure';
import type { PoolMember } from './control-pool';
import { dayNumber, gamesBefore, isAway, measuredGames } from './indexed-series';
import type { GameRange, IndexedSeries } from './indexed-series';
import { leadChange, leadGames, leadSlope, LEAST_BASELINE_GAMES, LEAST_LEAD_GAMES } from './lead-change';
import type { LeadGames } from './lead-change';
import { isAlarm, LEAD_MEASURES } from './lead-measures';
import { CONTROLS, isAlikeWorkload, isPeer, NEAR_DAYS, workload } from './likeness';
import { nearestFew } from './nearest-few';

/** A matched player stays off every list for so many days after the date: he was not about to be hurt himself. */
export const CLEAR_DAYS = 30;

/** Another player at the same date. */
interface LeadCandidate {
  readonly indexed: IndexedSeries;
  readonly parts: LeadGames;
}

/**
 * Whether measures were already moving in the last games before a stint, and in how many players like him, who
 * were not hurt, the same rule would have rung at the same date. The players are those nearest in the baseline.
 *
 * @param before - his games of the season since the stint before
 */
export function leadRows(
  { stintId, role, season, indexed }: Compared,
  before: GameRange,
  startedOn: IsoDate,
  pool: readonly PoolMember[],
): StintLeadRow[] {
  const parts = leadGames(before);
  const warnings = LEAD_MEASURES[role];
  const looked = indexed.measures.flatMap((compiled, place) => {
    const warning = warnings.get(compiled.measure.id);
    return warning === undefined || !isEnough(indexed, place, parts) ? [] : { compiled, place, warning };
  });
  if (looked.length === 0) return [];
  const candidates = findCandidates(indexed, before, dayNumber(startedOn), pool);
  return looked.flatMap(({ compiled, place, warning }) => {
    const change = leadChange(compiled, indexed, parts);
    const slope = leadSlope(compiled, indexed, before);
    if (change === null || slope === null) return [];
    const controls = nearestByBaseline(candidates, compiled, place, change.baseline).flatMap((control) => {
      return leadChange(compiled, control.indexed, control.parts) ?? [];
    });
    const sum = controls.reduce((total, { valueChange }) => total + valueChange, 0);
    return {
      stintId,
      role,
      measure: compiled.measure.id,
      season,
      ...change,
      ...slope,
      alarm: isAlarm(warning, change.lower, change.upper),
      controls: controls.length,
      controlAlarms: controls.filter(({ lower, upper }) => isAlarm(warning, lower, upper)).length,
      controlChange: controls.length === 0 ? null : sum / controls.length,
    };
  });
}

const isEnough = (indexed: IndexedSeries, place: number, { lead, baseline }: LeadGames): boolean =>
  measuredGames(indexed, place, lead.from, lead.until) >= LEAST_LEAD_GAMES &&
  measuredGames(indexed, place, baseline.from, baseline.until) >= LEAST_BASELINE_GAMES;

function findCandidates(
  treated: IndexedSeries,
  before: GameRange,
  startDay: number,
  pool: readonly PoolMember[],
): LeadCandidate[] {
  const { days, series } = treated;
  const last = before.until - 1;
  const [lastDay, season] = [days[last] ?? NaN, series.games[last]?.season ?? NaN];
  const { baseline } = leadGames(before);
  const firstDay = days[baseline.from] ?? NaN;
  const load = workload(treated, baseline.from, before.until);
  return pool.flatMap(({ indexed, seasons }) => {
    if (!seasons.has(season) || !isPeer(treated, indexed)) return [];
    const until = gamesBefore(indexed.days, lastDay + 1);
    if (!(lastDay - (indexed.days[until - 1] ?? NaN) <= NEAR_DAYS)) return [];
    if (isAway(indexed, firstDay, startDay + CLEAR_DAYS)) return [];
    const from = Math.max(indexed.runFrom[until - 1] as number, indexed.seasonFrom[until - 1] as number);
    const parts = leadGames({ from, until });
    return isAlikeWorkload(load, workload(indexed, parts.baseline.from, until)) ? { indexed, parts } : [];
  });
}

function nearestByBaseline(
  candidates: readonly LeadCandidate[],
  compiled: CompiledMeasure,
  place: number,
  level: number,
): LeadCandidate[] {
  const nearest = nearestFew(1, CONTROLS);
  candidates.forEach(({ indexed, parts }, index) => {
    if (!isEnough(indexed, place, parts)) return;
    const { from, until } = parts.baseline;
    nearest.offer(0, Math.abs(valueOver(compiled, indexed.series.sums, from, until) - level), index);
  });
  return nearest.of(0).flatMap((index) => candidates[index] ?? []);
}
