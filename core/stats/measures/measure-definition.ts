import type { CounterSum, Measure, MeasureId, Role } from './measure';

/** A measure before it is given its name. */
export type MeasureDefinition = Omit<Measure, 'id'>;

export type MeasureDefinitions = Readonly<Partial<Record<MeasureId, MeasureDefinition>>>;

export const BOTH: readonly Role[] = ['pitcher', 'batter'];
export const PITCHER: readonly Role[] = ['pitcher'];
export const BATTER: readonly Role[] = ['batter'];
export const NOBODY: readonly Role[] = [];

/** What all measures of one ratio have to say. */
interface OneRatio {
  readonly label: string;
  readonly numerator: CounterSum;
  readonly denominator: CounterSum;
  readonly counted: string;
  readonly roles: readonly Role[];
  readonly headline?: readonly Role[];
}

/** A share of turns at bat, which are near enough independent of each other. */
export function shareOfTurns(one: OneRatio): MeasureDefinition {
  return { ...ofOneRatio(one), unit: 'share', digits: 1, interval: 'newcombe' };
}

/** A share of pitches or of balls in play, which resemble each other within a game. */
export function shareOfPitches(one: OneRatio): MeasureDefinition {
  return { ...ofOneRatio(one), unit: 'share', digits: 1, interval: 'games' };
}

/** A mean of measured figures. */
export function mean(
  one: OneRatio & { readonly unit: Measure['unit']; readonly digits: number },
): MeasureDefinition {
  return { ...ofOneRatio(one), unit: one.unit, digits: one.digits, interval: 'games' };
}

function ofOneRatio({ label, numerator, denominator, counted, roles, headline = NOBODY }: OneRatio) {
  return { label, ratios: [{ numerator, denominator }], counted, roles, headline };
}
