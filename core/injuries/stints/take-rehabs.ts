import type { IsoDate } from '../../ids';
import type { PlayerMove } from '../stint';
import { countDays, laterOf } from './count-days';
import { askReview } from './machine';
import type { Machine } from './machine';
import { seasonOf } from './season-of';
import { fileMove } from './stint-draft';
import { LATE_WITHIN_DAYS } from './take-activations';

/** Assignments of one man so close together are one riddle. */
const SAME_RIDDLE_DAYS = 30;

/** Rehab assignments, and returns from them, leave him on the list. */
export function takeRehabs(machine: Machine, date: IsoDate, rehabs: readonly PlayerMove[]): void {
  const stint = machine.open ?? justEnded(machine, date);
  for (const move of rehabs) {
    if (stint === null) {
      if (move.action === 'rehab') reviewRehab(machine, date, move);
      continue;
    }
    fileMove(stint, move, 'rehab');
    if (move.action !== 'rehab' || stint !== machine.open) continue;
    stint.rehabFrom ??= date;
    stint.listedOn = laterOf(stint.listedOn, date);
  }
}

function justEnded({ drafts }: Machine, date: IsoDate) {
  const last = drafts.at(-1);
  if (last === undefined || last.end === null) return null;
  return countDays(last.end.on, date) <= LATE_WITHIN_DAYS ? last : null;
}

/** Farm clubs and the spring are full of assignments of men on no list; in season one is worth a look. */
function reviewRehab(machine: Machine, date: IsoDate, move: PlayerMove): void {
  const { opening, regularEnd } = seasonOf(date, machine.calendar);
  if (date < opening || date > regularEnd) return;
  const isKnown = machine.reviews.some(
    (review) => review.message === ON_NO_LIST && countDays(review.date, date) <= SAME_RIDDLE_DAYS,
  );
  if (!isKnown) askReview(machine, 'no_placement', date, { move, message: ON_NO_LIST });
}

const ON_NO_LIST = 'sent on a rehab assignment, but on no list';
