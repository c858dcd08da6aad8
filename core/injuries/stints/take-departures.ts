import type { IsoDate } from '../../ids';
import type { MoveAction } from '../move';
import type { EndHow, PlayerMove } from '../stint';
import { closeOpen } from './machine';
import type { Machine } from './machine';
import { closingDay } from './season-of';
import { currentClub, fileMove, noteClub } from './stint-draft';

/** Moves after which a man is on no list of the majors. Designated he may still be. */
const DEPARTURES: Readonly<Partial<Record<MoveAction, EndHow>>> = {
  released: 'released',
  retired: 'retired',
  optioned: 'moved',
  outrighted: 'moved',
  recalled: 'moved',
  selected: 'moved',
};

export const isDeparture = ({ action }: PlayerMove): boolean => DEPARTURES[action] !== undefined;

/** Whether he leaves the club for good, so that the day's other moves come before it. */
export const isFarewell = ({ action }: PlayerMove): boolean => action === 'released' || action === 'retired';

export const isClubChange = ({ action }: PlayerMove): boolean =>
  action === 'traded' || action === 'claimed' || action === 'assigned' || action === 'signed';

/** Ends the open stint; after the season's last day it is over anyway, and the move is only noted. */
export function takeDepartures(machine: Machine, date: IsoDate, departures: readonly PlayerMove[]): void {
  const { open } = machine;
  if (open === null || departures.length === 0) return;
  departures.forEach((move) => fileMove(open, move, 'end'));
  if (date >= closingDay(open.season, open.placedOn)) return;
  const hows = departures.map(({ action }) => DEPARTURES[action]);
  closeOpen(machine, date, hows.find((how) => how === 'retired' || how === 'released') ?? 'moved');
}

/** A man on the list who changes clubs is on the new club's list. */
export function takeClubChanges(machine: Machine, date: IsoDate, changes: readonly PlayerMove[]): void {
  const { open } = machine;
  if (open === null) return;
  const club = currentClub(open);
  for (const move of changes) {
    const isNewClub = move.teamId !== null && move.teamId !== club;
    if (!isNewClub && move.action !== 'traded') continue;
    fileMove(open, move, 'team_change');
    open.changedClubsOn = date;
    // A trade is told by the club that gives him away, too; then the next move tells who has him.
    if (isNewClub) noteClub(open, date, move.teamId);
    else if (currentClub(open) === club && club !== null) open.clubs.push({ from: date, teamId: null });
  }
}
