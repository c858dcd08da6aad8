import { attributeError, childrenNamed, isTrue, optionalText, requiredInteger } from './element';
import type { XmlElement } from './element';
import type { Base, Step } from './bases';
import { actionEventType } from './event-type';
import type { PlayerNames } from './player-names';
import type { PlayResult } from './play-result';

/** A runner's step as the file tells it, before it is known who was out. */
export interface ToldStep extends Step {
  readonly eventType: string;
  readonly isOut: boolean;
  readonly isScoring: boolean;
  readonly isRbi: boolean;
  readonly isEarned: boolean;
}

/** Turns at bat whose first out is the batter's own. */
const BATTER_IS_OUT: ReadonlySet<string> = new Set([
  'strikeout',
  'strikeout_double_play',
  'strikeout_triple_play',
  'field_out',
  'sac_fly',
  'sac_fly_double_play',
  'sac_bunt',
  'sac_bunt_double_play',
  'grounded_into_double_play',
  'grounded_into_triple_play',
  'double_play',
  'triple_play',
  'batter_interference',
]);

/** Steps that are outs by their name. */
const RUNNER_IS_OUT = /^(caught_stealing|pickoff_(?!error)|pickoff_caught|picked_off|other_out|runner_out)/;

/**
 * The steps of all runners in a turn at bat. An empty end says "out", and in old files also "left on base when the
 * inning ended", so the outs that the turn added tell how many of them were out: the batter, then those who were
 * out by the name of their step, then those of whom the description says so, then the one nearest to first base.
 * A step of a man who was merely left is dropped, and the batter's own out is added where the file omits it, as
 * the Stats API writes both.
 *
 * @param outs - how many outs the turn added
 */
export function runnerSteps(
  atBat: XmlElement,
  { eventType, description }: PlayResult,
  outs: number,
  names: PlayerNames,
): ToldStep[] {
  const batter = requiredInteger(atBat, 'batter');
  const told = childrenNamed(atBat, 'runner').map(toldStep);
  const isBatter = (step: ToldStep) => step.id === batter && step.start === null;
  const batterReached = told.some((step) => isBatter(step) && step.end !== null);
  const batterOut = outs > 0 && !batterReached && eventType !== null && BATTER_IS_OUT.has(eventType);
  const vanished = told.filter((step) => step.end === null && !isBatter(step));
  const saidOut = ({ id }: ToldStep) => {
    const name = names.of(id);
    return (
      name !== undefined &&
      (description.includes(`${name} out at`) || description.includes(`${name} doubled off`))
    );
  };
  const likelihood = (step: ToldStep) => (RUNNER_IS_OUT.test(step.eventType) ? 0 : saidOut(step) ? 1 : 2);
  const out = new Set(
    [...vanished]
      .sort((a, b) => likelihood(a) - likelihood(b) || (a.start ?? '').localeCompare(b.start ?? ''))
      .slice(0, Math.max(outs - (batterOut ? 1 : 0), 0)),
  );
  const steps = told.flatMap((step): ToldStep[] => {
    if (step.end !== null) return [step];
    if (isBatter(step)) return batterOut ? [{ ...step, isOut: true }] : [];
    return out.has(step) ? [{ ...step, isOut: true }] : [];
  });
  if (batterOut && !told.some(isBatter)) {
    const flags = { isOut: true, isScoring: false, isRbi: false, isEarned: false };
    steps.push({ id: batter, start: null, end: null, eventType: eventType ?? '', ...flags });
  }
  return steps;
}

function toldStep(runner: XmlElement): ToldStep {
  const isScoring = isTrue(runner, 'score') || optionalText(runner, 'end') === 'score';
  const event = optionalText(runner, 'event');
  return {
    id: requiredInteger(runner, 'id'),
    start: base(runner, 'start'),
    end: isScoring ? 'score' : base(runner, 'end'),
    eventType: event === null ? '' : actionEventType(event),
    isOut: false,
    isScoring,
    isRbi: isTrue(runner, 'rbi'),
    isEarned: isTrue(runner, 'earned'),
  };
}

function base(runner: XmlElement, name: string): Base | null {
  const value = optionalText(runner, name);
  if (value === null || value === '1B' || value === '2B' || value === '3B') return value;
  throw attributeError(runner, name, 'a base');
}
