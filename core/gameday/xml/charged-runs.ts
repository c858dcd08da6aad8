import type { Bases } from './bases';
import type { ToldStep } from './runner-steps';

/** A step with the pitcher to whom the runner's run is charged. */
export interface ChargedStep extends ToldStep {
  readonly responsible: number;
}

/** Charges each runner to the pitcher against whom he reached base (rule 9.16); the file does not say it. */
export function chargedSteps(steps: readonly ToldStep[], bases: Bases, pitcher: number): ChargedStep[] {
  return steps.map((step) => {
    const runner = bases.holds(step.id) ?? bases.at(step.start);
    return { ...step, responsible: runner?.pitcher ?? pitcher };
  });
}

const BATTER_FOR_RUNNER: ReadonlySet<string> = new Set([
  'force_out',
  'fielders_choice',
  'fielders_choice_out',
]);

/** A batter who reaches because a runner is put out takes that runner's place in the charge (rule 9.16(g)). */
export function reachesAgainst(
  steps: readonly ChargedStep[],
  eventType: string | null,
  pitcher: number,
): number {
  if (eventType === null || !BATTER_FOR_RUNNER.has(eventType)) return pitcher;
  return steps.find((step) => step.isOut && step.start !== null)?.responsible ?? pitcher;
}
