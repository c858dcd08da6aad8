import type { IsoDate } from '../../ids';
import type { Role } from '../measures/measure';
import type { StintChangeRow, StintCourseRow, StintLeadRow } from '../statistics-rows';
import { compareWithControls } from './compare-with-controls';
import type { Compared } from './compare-with-controls';
import type { PoolMember } from './control-pool';
import { courseRows } from './course';
import type { IndexedSeries } from './indexed-series';
import type { WholeStint } from './join-subjects';
import { leadRows } from './lead';
import { findCandidates } from './match-controls';
import type { Candidate } from './match-controls';
import { placeboDate } from './placebo-date';
import { lengthOf, reachOf } from './reach';
import type { Sides } from './reach';
import { COURSE_SPAN, SPANS } from './spans';

/** All that one stint in one role gives. */
export interface StintComparison {
  readonly placeboOn: IsoDate | null;
  readonly changes: readonly StintChangeRow[];
  readonly courses: readonly StintCourseRow[];
  readonly leads: readonly StintLeadRow[];
}

const WITHIN_SEASON = SPANS.filter(({ crossOffSeason }) => !crossOffSeason);
const OVER_WINTER = SPANS.filter(({ crossOffSeason }) => crossOffSeason);

/** @param stints - all of the player, of every list, joined over winters */
export function compareStint(
  stint: WholeStint,
  stints: readonly WholeStint[],
  role: Role,
  indexed: IndexedSeries,
  pool: readonly PoolMember[],
): StintComparison {
  const { stintId, season, startedOn } = stint;
  const compared: Compared = { stintId, role, kind: 'stint', season, indexed };
  const reach = reachOf(indexed, stint, stints, false);
  const wide = reachOf(indexed, stint, stints, true);
  const candidates = candidatesFor(pool, indexed, reach, false);
  const wideCandidates = candidatesFor(pool, indexed, wide, true);
  const within = WITHIN_SEASON.map((rule) => ({
    rule,
    comparisons: compareWithControls(compared, reach, candidates, rule),
  }));
  const overWinter = OVER_WINTER.flatMap((rule) => compareWithControls(compared, wide, wideCandidates, rule));
  const followed = within
    .filter(({ rule }) => rule === COURSE_SPAN)
    .flatMap(({ comparisons }) => comparisons);
  const placebo = stint.listKind === 'injured' ? comparePlacebo(stint, stints, compared, pool) : null;
  return {
    placeboOn: placebo?.placeboOn ?? null,
    changes: [
      ...within.flatMap(({ comparisons }) => comparisons.map(({ row }) => row)),
      ...overWinter.map(({ row }) => row),
      ...(placebo?.changes ?? []),
    ],
    courses: followed
      .filter(({ compiled }) => compiled.measure.headline.includes(role))
      .flatMap((comparison) => courseRows(compared, reach, comparison)),
    leads: leadRows(compared, reach.before, startedOn, pool),
  };
}

/** A day on which nothing happened, compared as the stint is. It lies within one season, so no window crosses a winter. */
function comparePlacebo(
  stint: WholeStint,
  stints: readonly WholeStint[],
  stintCompared: Compared,
  pool: readonly PoolMember[],
): Pick<StintComparison, 'placeboOn' | 'changes'> | null {
  const { indexed, role } = stintCompared;
  const placebo = placeboDate(indexed, stint, stints, `placebo ${stint.stintId} ${role}`);
  if (placebo === null) return null;
  const compared: Compared = { ...stintCompared, kind: 'placebo' };
  const candidates = candidatesFor(pool, indexed, placebo.sides, false);
  const changes = WITHIN_SEASON.flatMap((rule) =>
    compareWithControls(compared, placebo.sides, candidates, rule).map(({ row }) => row),
  );
  return { placeboOn: placebo.date, changes };
}

function candidatesFor(
  pool: readonly PoolMember[],
  indexed: IndexedSeries,
  reach: Sides,
  crossOffSeason: boolean,
): readonly Candidate[] {
  if (lengthOf(reach.before) === 0 || lengthOf(reach.after) === 0) return [];
  return findCandidates(pool, indexed, reach, crossOffSeason);
}
