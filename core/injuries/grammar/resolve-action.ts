import type { MoveAction } from '../move';
import type { VerbKind } from './verbs';

/** What the rest of a clause says of what is done. */
export type Fact =
  | 'to_list'
  | 'from_list'
  | 'both_lists'
  | 'retired_list'
  | 'rehab'
  | 'outright'
  | 'waivers'
  | 'release'
  | 'retro'
  | 'exchange'
  | 'club'
  | 'always';

type Rule = readonly [Fact, MoveAction];

/** The first rule whose fact holds decides. */
const RULES: Readonly<Record<VerbKind, readonly Rule[]>> = {
  place: [
    ['retired_list', 'retired'],
    ['both_lists', 'transferred'],
    ['to_list', 'placed'],
    ['rehab', 'rehab'],
    ['release', 'released'],
    // "Placed SS A, retroactive to May 7": the list was left out.
    ['retro', 'placed'],
    ['always', 'other'],
  ],
  transfer: [
    ['retired_list', 'retired'],
    ['to_list', 'transferred'],
    ['from_list', 'activated'],
    ['rehab', 'rehab'],
    ['outright', 'outrighted'],
    ['club', 'assigned'],
    ['always', 'other'],
  ],
  activate: [
    ['both_lists', 'transferred'],
    ['from_list', 'activated'],
    ['rehab', 'rehab_ended'],
    ['always', 'activated'],
  ],
  remove: [
    ['from_list', 'activated'],
    ['always', 'other'],
  ],
  recall: [
    ['rehab', 'rehab_ended'],
    ['from_list', 'activated'],
    ['always', 'recalled'],
  ],
  return: [
    ['rehab', 'rehab_ended'],
    ['both_lists', 'transferred'],
    ['from_list', 'activated'],
    ['to_list', 'placed'],
    ['club', 'assigned'],
    ['always', 'other'],
  ],
  send: [
    ['rehab', 'rehab'],
    ['outright', 'outrighted'],
    ['both_lists', 'transferred'],
    ['to_list', 'placed'],
    ['exchange', 'traded'],
    ['club', 'assigned'],
    ['always', 'other'],
  ],
  option: [
    ['outright', 'outrighted'],
    ['rehab', 'rehab'],
    ['always', 'optioned'],
  ],
  assign: [
    ['rehab', 'rehab'],
    ['outright', 'outrighted'],
    ['both_lists', 'transferred'],
    ['to_list', 'placed'],
    ['always', 'assigned'],
  ],
  designate: [['always', 'designated']],
  outright: [['always', 'outrighted']],
  release: [['always', 'released']],
  trade: [['always', 'traded']],
  acquire: [
    ['waivers', 'claimed'],
    ['always', 'traded'],
  ],
  claim: [['always', 'claimed']],
  select: [['always', 'selected']],
  sign: [['always', 'signed']],
  retire: [['always', 'retired']],
  begin: [
    ['rehab', 'rehab'],
    ['always', 'other'],
  ],
  go: [
    ['both_lists', 'transferred'],
    ['to_list', 'placed'],
    ['always', 'other'],
  ],
  other: [
    ['release', 'released'],
    ['always', 'other'],
  ],
};

/** The action of a clause with that verb, of which those facts hold. */
export function resolveAction(kind: VerbKind, holds: (fact: Fact) => boolean): MoveAction {
  for (const [fact, action] of RULES[kind]) {
    if (fact === 'always' || holds(fact)) return action;
  }
  return 'other';
}
