import type { IsoDate, TeamId } from '../../ids';
import type { ListKind } from '../move';
import type { EvidencePart, PlayerMove } from '../stint';
import { compareFullness } from './canonical-moves';
import { laterOf } from './count-days';
import { askReview } from './machine';
import type { Machine } from './machine';
import type { PlayedDays } from './played-days';
import { seasonOf } from './season-of';
import { closeDraft, currentListDays, fileMove, noteClub, noteList, stintIdOf } from './stint-draft';
import type { StintDraft } from './stint-draft';
import { findStart } from './stint-start';

export interface Opening {
  readonly date: IsoDate;
  readonly kind: ListKind;
  /** The sentences of that day that put him on the list. */
  readonly moves: readonly PlayerMove[];
  /** True when they only move him from one list to another, and nobody knows how he got there. */
  readonly isFirstMention: boolean;
}

/** Begins a stint and ends the one that was open. A man has one stint of a kind a day, so ids are unique. */
export function openStint(machine: Machine, opening: Opening): void {
  const { date, kind, isFirstMention } = opening;
  const moves = [...opening.moves].sort(compareFullness);
  const stintId = stintIdOf(machine.playerId, date, kind);
  const twin = machine.drafts.find((draft) => draft.stintId === stintId);
  if (twin !== undefined) {
    moves.forEach((move) => fileMove(twin, move, 'correction'));
    return;
  }

  const previous = machine.open;
  const draft: StintDraft = {
    stintId,
    kind,
    placedOn: date,
    season: seasonOf(date, machine.calendar),
    isFirstMention,
    notBefore: earliestStart(machine, kind, date),
    start: { on: date, how: 'placed', asWritten: null, doubt: null },
    end: null,
    placements: moves,
    announcedOn: date,
    listedOn: date,
    lists: [],
    clubs: [{ from: date, teamId: placingClub(moves, machine.played) }],
    changedClubsOn: null,
    rehabFrom: null,
    filed: new Map(),
  };
  draft.start = findStart(draft, machine.played);
  moves.forEach((move, index) => fileMove(draft, move, partOf(move, index)));
  noteLists(draft, moves);

  if (previous !== null) {
    const isSameKind = previous.kind === kind;
    closeDraft(previous, draft.start.on, isSameKind ? 'placed_again' : 'other_list');
    moves.forEach((move) => fileMove(previous, move, 'end'));
    if (isSameKind) {
      const message = `placed on ${date}, on the ${kind} list since ${previous.placedOn}`;
      askReview(machine, 'placed_twice', date, { move: moves[0], stintId, message });
    }
  }
  // A later correction may move the start, but not into the stint before.
  draft.notBefore = machine.drafts.at(-1)?.end?.on ?? null;
  machine.drafts.push(draft);
  machine.open = draft;
  reviewClubs(machine, draft, moves);
}

/** Another account of a placement that is known: it may know the reason, the list or the date better. */
export function correctStint(machine: Machine, draft: StintDraft, moves: readonly PlayerMove[]): void {
  if (moves.length === 0) return;
  for (const move of moves) {
    fileMove(draft, move, isStep(draft, move) ? 'transfer' : 'correction');
    draft.placements.push(move);
    draft.announcedOn = laterOf(draft.announcedOn, move.date);
    draft.listedOn = laterOf(draft.listedOn, move.date);
    noteList(draft, move.date, move.list?.days ?? null);
    noteClub(draft, move.date, move.teamId);
  }
  draft.start = findStart(draft, machine.played);
}

/**
 * A placement on a longer list of a man who is on a shorter one says `placed` and means `transferred`: 60 days after
 * 10 or 15, and 10 or 15 after the 7 that a concussion gives him. Without a number any list may be the shorter.
 */
export function isStep(draft: StintDraft, { list }: PlayerMove): boolean {
  const days = list?.days ?? null;
  if (draft.kind !== 'injured' || days === null) return false;
  const current = currentListDays(draft);
  return current === null ? days === 60 : days > current;
}

/**
 * A new stint of the same kind may go back as far as he was last said to be on the list: between, he must have come
 * off it. One of another kind begins when it is told: until then he was on the list before.
 */
function earliestStart({ open, drafts }: Machine, kind: ListKind, date: IsoDate): IsoDate | null {
  if (open === null) return drafts.at(-1)?.end?.on ?? null;
  return laterOf(open.kind === kind ? open.listedOn : date, open.start.on);
}

function partOf(move: PlayerMove, index: number): EvidencePart {
  if (move.action === 'transferred') return 'transfer';
  return index === 0 ? 'placement' : 'correction';
}

function noteLists(draft: StintDraft, moves: readonly PlayerMove[]): void {
  const days = moves.flatMap((move) => move.list?.days ?? []);
  noteList(draft, draft.placedOn, days[0] ?? null);
  // Placed and moved on within the day; of other lists only one can be meant.
  if (days.includes(60)) noteList(draft, draft.placedOn, 60);
}

/** Where two clubs claim him, the one that he last played for; else the one with the fuller account. */
function placingClub(moves: readonly PlayerMove[], played: PlayedDays): TeamId | null {
  const clubs = moves.flatMap((move) => move.teamId ?? []);
  const day = moves[0]?.date;
  const last = day === undefined || new Set(clubs).size < 2 ? null : played.clubBefore(day);
  return clubs.find((club) => club === last) ?? clubs[0] ?? null;
}

function reviewClubs(machine: Machine, draft: StintDraft, moves: readonly PlayerMove[]): void {
  const clubs = new Set(moves.flatMap((move) => move.teamId ?? []));
  if (clubs.size < 2) return;
  const names = [...clubs].sort((a, b) => a - b).join(' and ');
  askReview(machine, 'two_clubs', draft.placedOn, {
    move: moves[0],
    stintId: draft.stintId,
    message: `placed by clubs ${names} on one day`,
  });
}
