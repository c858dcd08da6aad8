import type { MeasureId, Role } from './measure';

/** What is shown of a role unless something else is asked for: chosen beforehand, not by what it shows. */
export const USUAL_MEASURE: Readonly<Record<Role, MeasureId>> = {
  pitcher: 'fastball_velocity',
  batter: 'ops',
};

/** The same, with what stands in for it where the usual one was not measured, such as before there was tracking. */
export const USUAL_MEASURES: Readonly<Record<Role, readonly MeasureId[]>> = {
  pitcher: [USUAL_MEASURE.pitcher, 'strikeout_rate'],
  batter: [USUAL_MEASURE.batter],
};
