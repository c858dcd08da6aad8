import { daysBetween } from './calendar';
import type { Diagnosis } from './diagnosis';
import { SCENARIOS, type Scenario } from './scenarios';

/**
 * What a stint changes in the player after his return: the truth a study of the league should find again. A change
 * starts whole on the day of activation and halves every `halfLifeDays`.
 */
export interface Effect {
  measure: 'velocity' | 'breaking share';
  /** mph for velocity; share of all pitches (0.05 = five points) for breaking share. */
  change: number;
  /** Null lasts for the rest of the career. */
  halfLifeDays: number | null;
}

/**
 * What a stint with this diagnosis plants; injuries of pitchers only. In the default league arm injuries cost speed and
 * turn them to breaking balls, and nothing else changes. `deviation` counts in standard deviations of the scenario
 * from its mean change; positive is the smaller loss.
 */
export function effectsOf(
  diagnosis: Diagnosis | null,
  pitcher: boolean,
  scenario: Scenario = SCENARIOS.default,
  deviation = 0,
): Effect[] {
  const planted = scenario.afterStint;
  if (!pitcher || diagnosis === null || planted === null) return [];
  if (!planted.regions.includes(diagnosis.region)) return [];
  const { velocity, velocitySd, breakingShare, halfLifeDays } = planted;
  const speed: Effect = { measure: 'velocity', change: velocity + velocitySd * deviation, halfLifeDays };
  if (breakingShare === 0) return [speed];
  return [speed, { measure: 'breaking share', change: breakingShare, halfLifeDays }];
}

/** The part of a stint that matters after it. */
interface AfterStint {
  activated: string | null;
  effects: readonly Effect[];
}

/** Sum of what a player's finished stints change in one measure on a date. */
export function effectOn(stints: readonly AfterStint[], measure: Effect['measure'], date: string): number {
  let sum = 0;
  for (const stint of stints) {
    if (stint.activated === null || stint.activated > date) continue;
    for (const effect of stint.effects) {
      if (effect.measure !== measure) continue;
      const { change, halfLifeDays } = effect;
      sum +=
        halfLifeDays === null ? change : change * 2 ** (-daysBetween(stint.activated, date) / halfLifeDays);
    }
  }
  return sum;
}
