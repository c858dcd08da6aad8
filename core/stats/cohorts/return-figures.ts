import type { IsoDate } from '../../ids';
import { estimateSurvival, type SurvivalStep, survivalAt, type SurvivalTime } from '../kaplan-meier';
import type { CohortRow, StintSubjectRow } from '../statistics-rows';

/** Who came back, and how soon; the figures that stand beside every effect because only they can show one. */
export type ReturnFigures = Pick<
  CohortRow,
  | 'returned'
  | 'returned1'
  | 'returned1Lower'
  | 'returned1Upper'
  | 'returned2'
  | 'returned2Lower'
  | 'returned2Upper'
  | 'returned3'
  | 'returned3Lower'
  | 'returned3Upper'
  | 'returnCurve'
>;

const MS_PER_DAY = 86_400_000;
const YEAR = 365;

/** Steps that a kept curve may have. */
export const MOST_STEPS = 200;

const hasReturned = ({ returnedOn }: StintSubjectRow, asOf: IsoDate): boolean =>
  returnedOn !== null && returnedOn <= asOf;

/** Nobody is watched past the newest day of the data, and one who was placed after it not at all. */
function watch(subject: StintSubjectRow, asOf: IsoDate): SurvivalTime {
  const known = Math.round((Date.parse(asOf) - Date.parse(subject.startedOn)) / MS_PER_DAY);
  return { time: Math.max(0, Math.min(subject.followedDays, known)), event: hasReturned(subject, asOf) };
}

/**
 * Leaves out steps until at most {@link MOST_STEPS} are left: a step is kept once the share has risen by a 199th of the
 * whole rise since the last one kept, so that no day of the thinned curve is off by more than that; the last always.
 */
function thin(steps: readonly SurvivalStep[]): SurvivalStep[] {
  const last = steps.at(-1);
  if (last === undefined || steps.length <= MOST_STEPS) return [...steps];
  const least = (1 - last.survival) / (MOST_STEPS - 1);
  let kept = 1;
  return steps.filter((step) => {
    if (step !== last && kept - step.survival < least) return false;
    kept = step.survival;
    return true;
  });
}

const rounded = (share: number): number => Math.round(share * 1e5) / 1e5;
const returnedShare = (survival: number | null): number | null => (survival === null ? null : 1 - survival);

const curvePoint = ({ time, survival, lower, upper, atRisk }: SurvivalStep): (number | null)[] => [
  time,
  rounded(1 - survival),
  upper === null ? null : rounded(1 - upper),
  lower === null ? null : rounded(1 - lower),
  atRisk,
];

/**
 * The share of a cohort that is back in the majors by a day after the stint's first (Kaplan and Meier, see
 * `estimateSurvival`): within 1, 2 and 3 years of 365 days, and as a curve. Those who have not come back are watched
 * up to the newest day of the data; those without one game to compare count like all others. Leave is over in days,
 * so for lists other than the injured list only those who returned are counted.
 *
 * @param asOf - the newest day of the data; a return after it is not known yet
 */
export function returnFigures(
  listKind: string,
  subjects: readonly StintSubjectRow[],
  asOf: IsoDate,
): ReturnFigures {
  const times = listKind === 'injured' ? subjects.map((subject) => watch(subject, asOf)) : [];
  const curve = estimateSurvival(times);
  const within = (years: number) => {
    const at = survivalAt(curve, years * YEAR);
    return {
      share: returnedShare(at?.survival ?? null),
      // The highest share still out is the lowest share back.
      lower: returnedShare(at?.upper ?? null),
      upper: returnedShare(at?.lower ?? null),
    };
  };
  const [first, second, third] = [within(1), within(2), within(3)];
  return {
    returned: subjects.filter((subject) => hasReturned(subject, asOf)).length,
    returned1: first.share,
    returned1Lower: first.lower,
    returned1Upper: first.upper,
    returned2: second.share,
    returned2Lower: second.lower,
    returned2Upper: second.upper,
    returned3: third.share,
    returned3Lower: third.lower,
    returned3Upper: third.upper,
    returnCurve: JSON.stringify(thin(curve.steps).map(curvePoint)),
  };
}
