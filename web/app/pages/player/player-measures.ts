import type { Measure, MeasureId, Role } from '../../../../core/stats/measures/measure';
import { measureById, measuresOf } from '../../../../core/stats/measures/measures';
import { USUAL_MEASURE } from '../../../../core/stats/measures/usual-measure';

/** Columns of the table of seasons. */
export const SEASON_MEASURES: Readonly<Record<Role, readonly MeasureId[]>> = {
  pitcher: ['fastball_velocity', 'whiff_rate', 'strikeout_rate', 'walk_rate', 'ops'],
  batter: ['average', 'on_base', 'slugging', 'ops', 'strikeout_rate', 'walk_rate', 'exit_velocity'],
};

export const ROLES: readonly Role[] = ['pitcher', 'batter'];

/** The few that stand in small beside each other. */
export const smallMeasures = (role: Role): readonly Measure[] =>
  measuresOf(role).filter(({ headline }) => headline.includes(role));

/** The measure chosen by the address, where it says something about the role. */
export function chosenMeasure(role: Role, asked: MeasureId | null): Measure {
  const wanted = asked && measureById(asked);
  return wanted?.roles.includes(role) ? wanted : measureById(USUAL_MEASURE[role]);
}

/** All measures whose counters a page about players reads. */
export function neededMeasures(asked: MeasureId | null): readonly Measure[] {
  const ids = new Set<MeasureId>(
    ROLES.flatMap((role) => [
      ...smallMeasures(role).map(({ id }) => id),
      ...SEASON_MEASURES[role],
      chosenMeasure(role, asked).id,
    ]),
  );
  return [...ids].map(measureById);
}
