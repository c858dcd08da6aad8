import type { IsoDate } from '../../ids';
import { laterOf } from './count-days';
import type { PlayerMove } from '../stint';
import { askReview, settleGames } from './machine';
import type { Machine } from './machine';
import { openStint } from './open-stint';
import { closingDay } from './season-of';
import { fileMove, noteClub, noteList, stintIdOf } from './stint-draft';

/** Transfers of one day: steps from list to list, or the first that is heard of a stint. */
export function takeTransfers(machine: Machine, date: IsoDate, transfers: readonly PlayerMove[]): void {
  if (transfers.length > 0) settleGames(machine, date);
  for (const move of transfers) {
    const kind = targetOf(move)?.kind;
    if (kind === undefined) continue;
    const { open } = machine;
    if (open?.kind === kind) {
      fileMove(open, move, 'transfer');
      open.listedOn = laterOf(open.listedOn, date);
      // What is moved after the season's last day is paper.
      if (date < closingDay(open.season, open.placedOn)) noteList(open, date, move.list?.days ?? null);
      noteClub(open, date, move.teamId);
    } else {
      const isFirstMention = move.fromList === null || move.fromList.kind === kind;
      openStint(machine, { date, kind, moves: [move], isFirstMention });
      if (!isFirstMention) continue;
      const stintId = stintIdOf(machine.playerId, date, kind);
      askReview(machine, 'no_placement', date, { move, stintId, message: 'transferred, but never placed' });
    }
  }
}

export const targetOf = (move: PlayerMove) => move.list ?? move.fromList;
