import type { IsoDate } from '../../ids';
import type { PlayerMove } from '../stint';
import { countDays } from './count-days';
import { askReview, closeOpen } from './machine';
import type { Machine } from './machine';
import { fileMove } from './stint-draft';
import type { StintDraft } from './stint-draft';

/** An activation so soon after the end is the same event, told again or late. */
export const LATE_WITHIN_DAYS = 3;

/**
 * An activation from any list ends the stint that is open: clubs put a man on one list and take him off another.
 * Where none is open it is paper for the stint before, or a riddle.
 */
export function takeActivations(machine: Machine, date: IsoDate, activations: readonly PlayerMove[]): void {
  if (activations.length === 0) return;
  const { open } = machine;
  if (open !== null) {
    activations.forEach((move) => fileMove(open, move, 'activation'));
    closeOpen(machine, date, 'activated');
    return;
  }
  const last = machine.drafts.at(-1);
  const riddles = new Map<string, PlayerMove>();
  for (const move of activations) {
    if (last !== undefined && belongsTo(last, move, machine)) fileMove(last, move, 'activation');
    // "Activated" alone is said of anyone who joins a club.
    else if (move.fromList !== null && !riddles.has(move.fromList.kind))
      riddles.set(move.fromList.kind, move);
  }
  for (const [kind, move] of riddles) {
    askReview(machine, 'no_placement', date, {
      move,
      message: `activated from the ${kind} list, but on no list`,
    });
  }
}

function belongsTo(stint: StintDraft, { date, fromList }: PlayerMove, { calendar }: Machine): boolean {
  if (stint.end === null) return false;
  const { on, how } = stint.end;
  const daysAfter = countDays(on, date);
  if (daysAfter <= 0) return true;
  if (fromList !== null && fromList.kind !== stint.kind) return false;
  if (daysAfter <= LATE_WITHIN_DAYS) return true;
  const { season, lastGame } = stint.season;
  if (how === 'season_end') return date < calendar.season(season + 1).opening;
  return how === 'appeared' && date <= lastGame && !isActivatedBefore(stint, date);
}

function isActivatedBefore({ filed }: StintDraft, day: IsoDate): boolean {
  return [...filed.values()].some(({ part, move }) => part === 'activation' && move.date < day);
}
