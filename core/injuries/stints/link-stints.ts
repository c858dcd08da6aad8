import type { Diagnosis } from '../diagnosis';
import type { LeagueCalendar, Stint } from '../stint';
import { countDays } from './count-days';

/** Hurt again so soon after he came back. */
const REINJURY_WITHIN_DAYS = 10;

/** Ties each injured stint to the one before it, where it is a re-injury or the same injury in the next season. */
export function linkStints(stints: readonly Stint[], calendar: LeagueCalendar): Stint[] {
  let previous: Stint | null = null;
  return stints.map((stint) => {
    if (stint.listKind !== 'injured') return stint;
    const before = previous;
    previous = stint;
    if (before === null) return stint;
    return {
      ...stint,
      reinjuryOf: isReinjury(before, stint) ? before.stintId : null,
      continuationOf: isContinuation(before, stint, calendar) ? before.stintId : null,
    };
  });
}

/** A stint that the season or another list ended tells of no return, so of no re-injury. */
function isReinjury(before: Stint, stint: Stint): boolean {
  if (before.endedOn === null || before.endHow === 'season_end' || before.endHow === 'other_list')
    return false;
  return countDays(before.endedOn, stint.startedOn) <= REINJURY_WITHIN_DAYS;
}

/**
 * The season before ended with him on the list, he did not play since, and the same part is named. Where a club gives
 * no reason it is not known to be the same: such a placement may be for an illness.
 */
function isContinuation(before: Stint, stint: Stint, calendar: LeagueCalendar): boolean {
  if (before.endedOn === null || before.season !== stint.season - 1) return false;
  const wasOut =
    before.endHow === 'season_end' ||
    (before.endHow === 'activated' && before.endedOn > calendar.season(before.season).regularEnd);
  const hasPlayed = before.returnedOn !== null && before.returnedOn < stint.startedOn;
  return wasOut && !hasPlayed && sharesRegion(before.diagnoses, stint.diagnoses);
}

function sharesRegion(some: readonly Diagnosis[], others: readonly Diagnosis[]): boolean {
  const regions = new Set(some.flatMap(({ region }) => region ?? []));
  return others.some(({ region }) => region !== null && regions.has(region));
}
