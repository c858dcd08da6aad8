import { addDays } from '../../calendar';
import { gamePk } from '../../ids';
import type { IsoDate } from '../../ids';
import type { ListKind, MoveAction } from '../move';
import type { Appearance, FieldInjury, PlayerHistory, PlayerMove } from '../stint';
import { COMETS, day, diagnosis, hurtOn, OWLS, PELL } from './history.fixture';

/** Mulberry32: the same seed gives the same numbers everywhere. */
export class Dice {
  constructor(private state: number) {}

  /** 0 ≤ number < 1 */
  roll(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  upTo(limit: number): number {
    return Math.floor(this.roll() * limit);
  }

  pick<T>(values: readonly T[]): T {
    return values[this.upTo(values.length)] as T;
  }

  chance(share: number): boolean {
    return this.roll() < share;
  }

  shuffle<T>(values: readonly T[]): T[] {
    const left = [...values];
    return values.map(() => left.splice(this.upTo(left.length), 1)[0] as T);
  }
}

const ACTIONS: readonly MoveAction[] = [
  'placed', 'placed', 'placed', 'placed', 'activated', 'activated', 'activated', 'transferred', 'transferred',
  'rehab', 'rehab_ended', 'optioned', 'recalled', 'selected', 'designated', 'outrighted', 'released', 'traded',
  'claimed', 'signed', 'assigned', 'retired', 'status_changed', 'other',
]; // prettier-ignore
const KINDS: readonly ListKind[] = ['injured', 'injured', 'injured', 'paternity', 'restricted', 'reserve'];
const DAYS = [7, 10, 15, 60, null] as const;
const REASONS = ['Sore knee', 'Left hamstring strain', 'Left hamstring strain and a bruise', null] as const;

/** Some seasons of a man of whom anything may be told: dense, repeated, re-dated, contradictory. */
export function randomHistory(dice: Dice): PlayerHistory {
  // Few days, so that things meet on one; any time of the year.
  const start = addDays(day('2015-01-01'), dice.upTo(700));
  const width = dice.pick([5, 40, 200, 800]);
  const anyDay = () => addDays(start, dice.upTo(width));
  const moves = Array.from({ length: dice.upTo(14) }, (_, index) => randomMove(dice, anyDay(), `${index}`));
  const copies = moves.filter(() => dice.chance(0.2)).map((move) => randomCopy(dice, move));
  return {
    playerId: PELL,
    moves: [...moves, ...copies],
    appearances: Array.from({ length: dice.upTo(dice.pick([1, 4, 40])) }, (_, index): Appearance => {
      return { gamePk: gamePk(index), date: anyDay(), teamId: dice.pick([OWLS, COMETS]) };
    }),
    fieldInjuries: Array.from({ length: dice.upTo(4) }, (): FieldInjury => {
      return hurtOn(anyDay(), {
        atBatIndex: dice.upTo(60),
        how: dice.pick(['injury_event', 'left_in_mid_turn']),
      });
    }),
  };
}

function randomMove(dice: Dice, date: IsoDate, transactionId: string): PlayerMove {
  const action = dice.pick(ACTIONS);
  const list = () => ({ kind: dice.pick(KINDS), days: dice.pick(DAYS) });
  return {
    transactionId,
    ordinal: dice.upTo(2),
    playerId: PELL,
    date,
    teamId: dice.pick([OWLS, OWLS, COMETS, null]),
    action,
    list: (action === 'placed' || action === 'transferred') && dice.chance(0.95) ? list() : null,
    fromList: (action === 'activated' || action === 'transferred') && dice.chance(0.8) ? list() : null,
    retroactiveTo: dice.chance(0.5) ? randomRetroactive(dice, date) : null,
    reason: dice.pick(REASONS),
    diagnoses: dice.chance(0.7) ? [diagnosis(dice.pick(['knee', 'knee', 'hamstring', null]))] : [],
  };
}

function randomRetroactive(dice: Dice, date: IsoDate): IsoDate {
  return addDays(
    date,
    dice.pick([0, -1, -dice.upTo(12), -dice.upTo(60), -366, 365, dice.upTo(20), -dice.upTo(900)]),
  );
}

/** The same event from another source, a day off, or in another wording under its own id. */
function randomCopy(dice: Dice, move: PlayerMove): PlayerMove {
  const other = { ...move, transactionId: `${move.transactionId}b` };
  return dice.pick([
    other,
    { ...other, date: addDays(move.date, dice.pick([-1, 1, 3])) },
    { ...other, reason: 'Another wording' },
    { ...other, teamId: COMETS },
    { ...move, reason: 'Written anew' },
  ]);
}
