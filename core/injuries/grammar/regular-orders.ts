import type { MoveAction } from '../move';

/**
 * One order of words of the regular texts. Words in braces are fields, the rest stands as it is; `.` is the full
 * stop, which may be missing at the very end; `{retro}` and `{reason}` may be missing.
 */
export interface RegularOrder {
  readonly action: MoveAction;
  readonly order: string;
}

export interface EraOfOrders {
  /** First day on which the wire wrote so. */
  readonly since: string;
  readonly orders: readonly RegularOrder[];
}

/** The wire's templates since the new site of 2009; the first that fits wins, so longer ones stand first. */
export const ERAS_OF_ORDERS: readonly EraOfOrders[] = [
  {
    since: '2009-04-01',
    orders: [
      { action: 'placed', order: '{team} placed {player} on {list} {retro} . {reason}' },
      { action: 'activated', order: '{team} activated {player} from {fromList} {retro} . {reason}' },
      { action: 'activated', order: '{team} reinstated {player} from {fromList} {retro} . {reason}' },
      { action: 'activated', order: '{team} activated {player} .' },
      { action: 'activated', order: '{team} reinstated {player} .' },
      {
        action: 'transferred',
        order: '{team} transferred {player} from {fromList} to {list} {retro} . {reason}',
      },
      { action: 'transferred', order: '{team} transferred {player} to {list} {retro} . {reason}' },
      { action: 'rehab', order: '{team} sent {player} on a rehab assignment to {club} .' },
      { action: 'rehab_ended', order: '{team} returned {player} from a rehab assignment to {club} .' },
      { action: 'rehab_ended', order: '{team} returned {player} from rehab assignment to {club} .' },
      { action: 'rehab_ended', order: '{team} recalled {player} from a rehab assignment with {club} .' },
      { action: 'outrighted', order: '{team} sent {player} outright to {club} .' },
      { action: 'optioned', order: '{team} optioned {player} to {club} .' },
      { action: 'recalled', order: '{team} recalled {player} from {fromClub} .' },
      { action: 'recalled', order: '{team} recalled {player} .' },
      { action: 'selected', order: '{team} selected the contract of {player} from {fromClub} .' },
      { action: 'selected', order: '{team} selected the contract of {player} .' },
      { action: 'selected', order: '{team} purchased contract of {player} from {fromClub} .' },
      { action: 'selected', order: '{team} purchased the contract of {player} from {fromClub} .' },
      { action: 'selected', order: '{team} purchased {player} from {fromClub} .' },
      { action: 'designated', order: '{team} designated {player} for assignment .' },
      { action: 'claimed', order: '{team} claimed {player} off waivers from {fromClub} .' },
      {
        action: 'signed',
        order:
          '{team} signed free agent {player} to a minor league contract and invited him to spring training .',
      },
      { action: 'signed', order: '{team} signed free agent {player} to a minor league contract .' },
      { action: 'signed', order: '{team} signed free agent {player} .' },
      { action: 'signed', order: '{team} signed {player} .' },
      { action: 'released', order: '{team} released {player} .' },
      { action: 'other', order: '{team} invited non-roster {player} to spring training .' },
      { action: 'assigned', order: '{team} reassigned {player} to the minor leagues .' },
      { action: 'assigned', order: '{player} assigned to {club} from {fromClub} .' },
      { action: 'assigned', order: '{player} assigned to {club} .' },
      { action: 'assigned', order: '{player} returned to {club} from {fromClub} .' },
      { action: 'other', order: '{player} loaned to {club} from {fromClub} .' },
      { action: 'status_changed', order: '{player} roster status changed by {team} .' },
      { action: 'other', order: '{player} elected free agency .' },
      { action: 'retired', order: '{player} retired .' },
      { action: 'other', order: '{player} suspended .' },
    ],
  },
];

/** The words that stand as they are, which the tokenizer must know. */
export const ORDER_WORDS: ReadonlySet<string> = new Set(
  ERAS_OF_ORDERS.flatMap(({ orders }) => orders.flatMap(({ order }) => order.split(' '))).filter(
    (word) => !word.startsWith('{') && word !== '.',
  ),
);
