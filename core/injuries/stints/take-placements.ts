import type { IsoDate } from '../../ids';
import type { ListKind } from '../move';
import type { PlayerMove } from '../stint';
import { compareText } from './canonical-moves';
import { countDays } from './count-days';
import type { Machine } from './machine';
import { settleGames } from './machine';
import { mendRetroactive } from './mend-retroactive';
import { correctStint, isStep, openStint } from './open-stint';
import type { StintDraft } from './stint-draft';

/** A placement told again so soon is the same one: wires repeat and re-date, and no list is shorter than 7 days. */
const REPEATED_WITHIN_DAYS = 3;

/** A club that gets an injured man puts him on its own list once he has seen its doctors. */
const NEW_CLUB_WITHIN_DAYS = 7;

/** Placements of one day, kind by kind: that of the open stint first, injuries last, so that these last. */
export function takePlacements(machine: Machine, date: IsoDate, placements: readonly PlayerMove[]): void {
  if (placements.length === 0) return;
  // He played that very day and was placed after the game: an older stint cannot have lasted so long.
  settleGames(machine, date);
  for (const [kind, moves] of inOrder(machine.open, byKind(placements))) {
    const { open } = machine;
    if (open !== null && open.kind === kind && isSameStint(open, date, moves))
      correctStint(machine, open, moves);
    else openStint(machine, { date, kind, moves, isFirstMention: false });
  }
}

function isSameStint(open: StintDraft, date: IsoDate, moves: readonly PlayerMove[]): boolean {
  return (
    countDays(open.announcedOn, date) <= REPEATED_WITHIN_DAYS ||
    // Moved to that list on the very day: told as a transfer and as a placement.
    open.listedOn === date ||
    (open.changedClubsOn !== null && countDays(open.changedClubsOn, date) <= NEW_CLUB_WITHIN_DAYS) ||
    moves.some((move) => isStep(open, move) || goesBackTo(open.placedOn, move))
  );
}

/** It says that he is out since before the placement that is known: it tells no other. */
function goesBackTo(placedOn: IsoDate, { retroactiveTo, date, list }: PlayerMove): boolean {
  if (retroactiveTo === null) return false;
  const back = mendRetroactive(retroactiveTo, date, list?.days ?? null);
  return back !== null && back.on <= placedOn;
}

function byKind(placements: readonly PlayerMove[]): Map<ListKind, PlayerMove[]> {
  const kinds = new Map<ListKind, PlayerMove[]>();
  for (const move of placements) {
    if (move.list === null) continue;
    const known = kinds.get(move.list.kind);
    if (known === undefined) kinds.set(move.list.kind, [move]);
    else known.push(move);
  }
  return kinds;
}

function inOrder(open: StintDraft | null, kinds: Map<ListKind, PlayerMove[]>): [ListKind, PlayerMove[]][] {
  const rank = (kind: ListKind) => (kind === open?.kind ? 0 : kind === 'injured' ? 2 : 1);
  return [...kinds].sort(([a], [b]) => rank(a) - rank(b) || compareText(a, b));
}
