import type { ReviewItem } from '../review-item';
import type { LeagueCalendar, PlayerHistory, Stint } from '../stint';
import { compareText, groupByDay } from './canonical-moves';
import { countDays } from './count-days';
import { finishStint } from './finish-stint';
import { linkStints } from './link-stints';
import { askReview, settleAtEnd, startMachine } from './machine';
import type { Machine } from './machine';
import { sortPlayedDays } from './played-days';
import { LATE_WITHIN_DAYS } from './take-activations';
import { takeDay } from './take-day';

export interface DerivedStints {
  /** In order of time. They never overlap, and none ends before it starts. */
  readonly stints: Stint[];
  /** In order of time. */
  readonly reviews: ReviewItem[];
}

/**
 * Makes a player's stints of all that is known of him. The same facts give the same stints, in whatever order and
 * however often they come: moves are put into days and days into order first; within a day what they say decides.
 * Every sentence that puts him on a list is in the evidence of a stint.
 */
export function deriveStints(history: PlayerHistory, calendar: LeagueCalendar): DerivedStints {
  const played = sortPlayedDays(history.appearances);
  const machine = startMachine(history.playerId, calendar, played);
  for (const day of groupByDay(history.moves)) takeDay(machine, day);
  settleAtEnd(machine);
  reviewStarts(machine);
  reviewGamesOnList(machine);
  const stints = machine.drafts.map((draft) => finishStint(draft, history, played, calendar));
  return { stints: linkStints(stints, calendar), reviews: machine.reviews.sort(compareReviews) };
}

function reviewStarts(machine: Machine): void {
  for (const { start, placedOn, placements, stintId } of machine.drafts) {
    if (start.doubt === null) continue;
    const move = placements.find(({ retroactiveTo }) => retroactiveTo === start.asWritten);
    askReview(machine, 'implausible_retroactive', placedOn, { move, stintId, message: start.doubt });
  }
}

/** A game and an activation within days of it is late paper; a game and none is a riddle. */
function reviewGamesOnList(machine: Machine): void {
  for (const { end, filed, placedOn, stintId, placements } of machine.drafts) {
    if (end?.how !== 'appeared') continue;
    const isActivated = [...filed.values()].some(
      ({ move, part }) => part === 'activation' && countDays(end.on, move.date) <= LATE_WITHIN_DAYS,
    );
    if (isActivated) continue;
    const message = `played on ${end.on}, on the list since ${placedOn} and not activated`;
    askReview(machine, 'appeared_on_list', end.on, { move: placements[0], stintId, message });
  }
}

function compareReviews(a: ReviewItem, b: ReviewItem): number {
  return (
    compareText(a.date, b.date) ||
    compareText(a.kind, b.kind) ||
    compareText(a.transactionId ?? '', b.transactionId ?? '') ||
    compareText(a.message, b.message)
  );
}
