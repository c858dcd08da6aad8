import type { MeasureId, Role } from '../measures/measure';

/** Which movement of a measure before a stint would warn: a fall, a rise, or any. */
export type Warning = 'fall' | 'rise' | 'either';

/** Measures whose run-up to a stint is looked at, and what would warn. */
export const LEAD_MEASURES: Readonly<Record<Role, ReadonlyMap<MeasureId, Warning>>> = {
  pitcher: new Map<MeasureId, Warning>([
    ['fastball_velocity', 'fall'],
    ['release_height', 'either'],
    ['release_side', 'either'],
    ['release_scatter', 'rise'],
    ['breaking_share', 'either'],
    ['zone_rate', 'fall'],
  ]),
  batter: new Map<MeasureId, Warning>([
    ['exit_velocity', 'fall'],
    ['whiff_rate', 'rise'],
  ]),
};

/**
 * The rule of the alarm: the two-sided 95 % interval of the change excludes zero on the side that warns. With nothing
 * going on, it rings for 2.5 % of measures that warn on one side and 5 % of those that warn on either.
 */
export function isAlarm(warning: Warning, lower: number, upper: number): boolean {
  const falls = upper < 0;
  const rises = lower > 0;
  if (warning === 'fall') return falls;
  return warning === 'rise' ? rises : falls || rises;
}
