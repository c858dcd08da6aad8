import { valueOver } from './compiled-measure';
import type { CompiledMeasure } from './compiled-measure';
import type { PoolMember } from './control-pool';
import { gamesBefore, isAway, measuredGames } from './indexed-series';
import type { IndexedSeries } from './indexed-series';
import { CONTROLS, isAlikeWorkload, isPeer, NEAR_DAYS, workload } from './likeness';
import { nearestFew } from './nearest-few';
import { lengthOf, nearestGames } from './reach';
import type { Sides } from './reach';
import type { SpanRule } from './spans';

/** Another player who played at the same dates, with all games that his windows may hold. */
export interface Candidate {
  readonly indexed: IndexedSeries;
  readonly reach: Sides;
}

/** A matched player with the windows that were compared. */
export interface Control extends Candidate {
  readonly windows: Sides;
}

/** A measure for which controls are wanted, and the treated player's level in his window before. */
export interface WantedMeasure {
  /** Among the measures of the series. */
  readonly place: number;
  readonly compiled: CompiledMeasure;
  readonly level: number;
}

/**
 * Players of the same trade and near the same age who played in the same days: up to the treated player's last game
 * before, and again from the day of his first game after, so that the same stretch of the calendar passes for both; and
 * who were on no list between.
 *
 * @param reach - of the treated player; with games on both sides
 */
export function findCandidates(
  pool: readonly PoolMember[],
  treated: IndexedSeries,
  reach: Sides,
  crossOffSeason: boolean,
): Candidate[] {
  const { days, series } = treated;
  const [last, first] = [reach.before.until - 1, reach.after.from];
  const [lastDay, firstDay] = [days[last] ?? NaN, days[first] ?? NaN];
  const [seasonBefore, seasonAfter] = [series.games[last]?.season ?? NaN, series.games[first]?.season ?? NaN];
  const found: Candidate[] = [];
  for (const { indexed, seasons } of pool) {
    if (!seasons.has(seasonBefore) || !seasons.has(seasonAfter) || !isPeer(treated, indexed)) continue;
    const until = gamesBefore(indexed.days, lastDay + 1);
    const again = gamesBefore(indexed.days, firstDay);
    const [his, hisNext] = [indexed.days[until - 1] ?? NaN, indexed.days[again] ?? NaN];
    const isNear = lastDay - his <= NEAR_DAYS && hisNext - firstDay <= NEAR_DAYS;
    if (!isNear || isAway(indexed, his, hisNext)) continue;
    found.push({ indexed, reach: reachAt(indexed, until, again, crossOffSeason) });
  }
  return found;
}

/** As `reachOf`, for one who has no stint between the two games. */
function reachAt(indexed: IndexedSeries, until: number, again: number, crossOffSeason: boolean): Sides {
  const { runFrom, runUntil, seasonFrom, seasonUntil } = indexed;
  const from = runFrom[until - 1] as number;
  const end = runUntil[again] as number;
  if (crossOffSeason) return { before: { from, until }, after: { from: again, until: end } };
  return {
    before: { from: Math.max(from, seasonFrom[until - 1] as number), until },
    after: { from: again, until: Math.min(end, seasonUntil[again] as number) },
  };
}

/**
 * For each measure the few candidates whose level before was nearest to the treated player's: a man who is hurt in a
 * slump is compared with men in the same slump, who come out of it too. They were on no list from the first game of
 * his window before to the last of his window after, carried a like load, and have enough games on both sides. What
 * happened after is not looked at. Their windows have at most as many games as his: where his is cut short by a stint or a
 * winter, a longer one would let more of the season's trend pass.
 *
 * @param windows - of the treated player; not empty
 * @returns a list for each measure wanted, nearest first; of equal ones those with the lower keys
 */
export function nearestControls(
  candidates: readonly Candidate[],
  treated: IndexedSeries,
  windows: Sides,
  { leastGames }: SpanRule,
  wanted: readonly WantedMeasure[],
): Control[][] {
  const firstDay = treated.days[windows.before.from] ?? NaN;
  const lastDay = treated.days[windows.after.until - 1] ?? NaN;
  const lengths = { before: lengthOf(windows.before), after: lengthOf(windows.after) };
  const load = workload(treated, windows.before.from, windows.before.until);
  const nearest = nearestFew(wanted.length, CONTROLS);
  for (let index = 0; index < candidates.length; index++) {
    const { indexed, reach } = candidates[index] as Candidate;
    const { until } = reach.before;
    const again = reach.after.from;
    const from = Math.max(reach.before.from, until - lengths.before);
    const end = Math.min(reach.after.until, again + lengths.after);
    if (isAway(indexed, firstDay, lastDay)) continue;
    if (!isAlikeWorkload(load, workload(indexed, from, until))) continue;
    const { sums } = indexed.series;
    for (let line = 0; line < wanted.length; line++) {
      const { place, compiled, level } = wanted[line] as WantedMeasure;
      if (measuredGames(indexed, place, from, until) < leastGames) continue;
      if (measuredGames(indexed, place, again, end) < leastGames) continue;
      const distance = Math.abs(valueOver(compiled, sums, from, until) - level);
      if (!nearest.wouldTake(line, distance)) continue;
      // A sum of two ratios can lack one of them.
      if (Number.isNaN(valueOver(compiled, sums, again, end))) continue;
      nearest.offer(line, distance, index);
    }
  }
  return wanted.map((_, line) =>
    nearest.of(line).flatMap((index) => {
      const candidate = candidates[index];
      return candidate === undefined ? [] : { ...candidate, windows: nearestGames(candidate.reach, lengths) };
    }),
  );
}
