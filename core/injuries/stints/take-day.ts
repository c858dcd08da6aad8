import type { ListKind } from '../move';
import type { PlayerMove } from '../stint';
import type { DayOfMoves } from './canonical-moves';
import { settleBefore } from './machine';
import type { Machine } from './machine';
import { correctStint } from './open-stint';
import { takeActivations } from './take-activations';
import { isClubChange, isDeparture, isFarewell, takeClubChanges, takeDepartures } from './take-departures';
import { takePlacements } from './take-placements';
import { takeRehabs } from './take-rehabs';
import { targetOf, takeTransfers } from './take-transfers';

/**
 * Takes what is told of one day, in an order of its own: what ends a stint that was open in the morning comes before
 * what begins one; "activated … and optioned" is an activation; transfers on the list he is on come before
 * placements on another.
 */
export function takeDay(machine: Machine, { date, moves }: DayOfMoves): void {
  settleBefore(machine, date);
  const morning = machine.open;
  const of = (...actions: PlayerMove['action'][]) => moves.filter(({ action }) => actions.includes(action));

  const activations = of('activated');
  const listed = of('placed').filter(({ list }) => list !== null);
  const retold = listed.filter((move) => move.list?.kind === morning?.kind && isRetold(move, activations));
  if (morning !== null) correctStint(machine, morning, retold);
  const placements = listed.filter((move) => !retold.includes(move));
  const late = activations.filter((move) => endsWhatBeginsToday(move, morning?.kind ?? null, placements));
  takeActivations(
    machine,
    date,
    activations.filter((move) => !late.includes(move)),
  );
  if (morning !== null) takeDepartures(machine, date, moves.filter(isDeparture));
  takeClubChanges(machine, date, moves.filter(isClubChange));

  const transfers = of('transferred');
  const steps = transfers.filter((move) => targetOf(move)?.kind === machine.open?.kind);
  takeTransfers(machine, date, steps);
  takePlacements(machine, date, placements);
  takeTransfers(
    machine,
    date,
    transfers.filter((move) => !steps.includes(move)),
  );
  takeRehabs(machine, date, of('rehab', 'rehab_ended'));

  takeActivations(machine, date, late);
  if (morning === null) takeDepartures(machine, date, moves.filter(isFarewell));
}

/**
 * An activation of a man placed that very day: it fits no stint of the morning, and fits the placement. "Activated"
 * alone never undoes the placement of the day.
 */
function endsWhatBeginsToday(
  { fromList }: PlayerMove,
  openKind: ListKind | null,
  placements: readonly PlayerMove[],
): boolean {
  if (fromList === null || fromList.kind === openKind) return false;
  return placements.some(({ list }) => list?.kind === fromList.kind);
}

/** "Activated from the 15-day list. He was placed on the list with a sore knee": one text, and one stint told whole. */
function isRetold(placement: PlayerMove, activations: readonly PlayerMove[]): boolean {
  const { list, transactionId } = placement;
  return activations.some(
    ({ transactionId: other, fromList }) =>
      other === transactionId &&
      fromList?.kind === list?.kind &&
      (list?.days === null || list?.days === fromList?.days),
  );
}
