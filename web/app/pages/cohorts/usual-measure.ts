import type { MeasureId, Role } from '../../../../core/stats/measures/measure';

/** What is shown of a role unless something else is asked for: chosen beforehand, not by what it shows. */
export const USUAL_MEASURE: Readonly<Record<Role, MeasureId>> = {
  pitcher: 'fastball_velocity',
  batter: 'ops',
};
