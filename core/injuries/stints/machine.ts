import { addDays } from '../../calendar';
import type { IsoDate, PlayerId } from '../../ids';
import type { ReviewItem, ReviewKind } from '../review-item';
import type { EndHow, LeagueCalendar, PlayerMove } from '../stint';
import type { PlayedDays } from './played-days';
import { closingDay } from './season-of';
import type { StintDraft } from './stint-draft';
import { closeDraft } from './stint-draft';

/** Walks through a player's days, one after the other; at most one stint is open at any time. */
export interface Machine {
  readonly playerId: PlayerId;
  readonly calendar: LeagueCalendar;
  readonly played: PlayedDays;
  /** All stints, in order of time; the last may be the open one. */
  readonly drafts: StintDraft[];
  open: StintDraft | null;
  readonly reviews: ReviewItem[];
}

export function startMachine(playerId: PlayerId, calendar: LeagueCalendar, played: PlayedDays): Machine {
  return { playerId, calendar, played, drafts: [], open: null, reviews: [] };
}

export function closeOpen(machine: Machine, on: IsoDate, how: EndHow): void {
  if (machine.open === null) return;
  closeDraft(machine.open, on, how);
  machine.open = null;
}

/** A game up to `day`, or any later one where no day is given, ends the open stint: who plays is on no list. */
export function settleGames(machine: Machine, day: IsoDate | null): void {
  const { open, played } = machine;
  if (open === null) return;
  const game = played.firstAfter(open.placedOn);
  if (game === null || game > open.season.lastGame || (day !== null && game > day)) return;
  closeOpen(machine, game, 'appeared');
}

/** What became of the open stint before `day` dawns: he played, or the season ended. */
export function settleBefore(machine: Machine, day: IsoDate): void {
  if (machine.open === null) return;
  settleGames(machine, addDays(day, -1));
  const { open } = machine;
  if (open === null || day <= open.season.lastGame) return;
  closeOpen(machine, closingDay(open.season, open.placedOn), 'season_end');
}

/** What became of the stint that is open after the last move, as far as anything is loaded. */
export function settleAtEnd(machine: Machine): void {
  settleGames(machine, null);
  const { open, calendar } = machine;
  if (open === null) return;
  const closing = closingDay(open.season, open.placedOn);
  if (calendar.asOf >= closing) closeOpen(machine, closing, 'season_end');
}

/** Asks for a person's look, at the first of the moves in question. */
export function askReview(
  machine: Machine,
  kind: ReviewKind,
  date: IsoDate,
  about: { readonly move?: PlayerMove | undefined; readonly stintId?: string; readonly message: string },
): void {
  machine.reviews.push({
    kind,
    date,
    transactionId: about.move?.transactionId ?? null,
    playerId: machine.playerId,
    playerName: null,
    stintId: about.stintId ?? null,
    message: about.message,
  });
}
