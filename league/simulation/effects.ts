import { daysBetween } from './calendar';
import type { Diagnosis } from './diagnosis';

/**
 * What a stint changes in the player after his return: the truth a study of the league should find again. A change
 * starts whole on the day of activation and halves every `halfLifeDays`.
 */
export interface Effect {
  measure: 'velocity' | 'breaking share';
  /** mph for velocity; share of all pitches (0.05 = five points) for breaking share. */
  change: number;
  halfLifeDays: number;
}

/** The league's default: arm injuries of pitchers cost speed and turn them to breaking balls; nothing else changes. */
export function effectsOf(diagnosis: Diagnosis | null, pitcher: boolean): Effect[] {
  if (!pitcher || diagnosis === null) return [];
  if (diagnosis.region !== 'elbow' && diagnosis.region !== 'shoulder') return [];
  return [
    { measure: 'velocity', change: -0.7, halfLifeDays: 120 },
    { measure: 'breaking share', change: 0.05, halfLifeDays: 120 },
  ];
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
      sum += effect.change * 2 ** (-daysBetween(stint.activated, date) / effect.halfLifeDays);
    }
  }
  return sum;
}
