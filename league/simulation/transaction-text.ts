import { longDate } from './calendar';
import type { Club } from './clubs';
import type { Player } from './player';
import { listName, type Stint } from './stint';

/** The sentences of the transaction wire, in MLB's own grammar. */

/** "RHP Ada Example", "SS Ada Example". */
export function positionAndName(player: Player): string {
  const position = player.position === 'P' ? `${player.throws}HP` : player.position;
  return `${position} ${player.fullName}`;
}

const reasonOf = (stint: Stint): string => (stint.reason === '' ? '' : ` ${stint.reason}`);

export function placementText(club: Club, player: Player, stint: Stint): string {
  const who = `${club.name} placed ${positionAndName(player)}`;
  if (stint.kind !== 'injury') return `${who} on the ${stint.kind} list.`;
  const retro = stint.retroactive === null ? '' : ` retroactive to ${longDate(stint.retroactive)}`;
  return `${who} on the ${stint.listDays}-day ${listName(stint.season)}${retro}.${reasonOf(stint)}`;
}

export function transferText(club: Club, player: Player, stint: Stint, withReason: boolean): string {
  const list = listName(stint.season);
  const move = `from the ${stint.listDays}-day ${list} to the 60-day ${list}.`;
  return `${club.name} transferred ${positionAndName(player)} ${move}${withReason ? reasonOf(stint) : ''}`;
}

export function activationText(club: Club, player: Player, stint: Stint): string {
  const who = `${club.name} activated ${positionAndName(player)}`;
  if (stint.kind !== 'injury') return `${who} from the ${stint.kind} list.`;
  const days = stint.transferred === null ? stint.listDays : 60;
  return `${who} from the ${days}-day ${listName(stint.season)}.`;
}

export function rehabText(club: Club, player: Player): string {
  return `${club.name} sent ${positionAndName(player)} on a rehab assignment to ${club.farm}.`;
}
