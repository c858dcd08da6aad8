import type { Measure } from '../../../../core/stats/measures/measure';
import { measureById } from '../../../../core/stats/measures/measures';
import type { CohortCourseRow } from '../../../../core/stats/statistics-rows';
import { count } from '../../format/figure';
import { CHANGE_UNITS, changeFigure, changeRange, measureFigure } from '../../format/measure-figure';
import { inSentence, type CohortInWords } from './cohort-sentences';
import { USUAL_MEASURE } from './usual-measure';

/** The game that is told of: the tenth, or the last that enough of them reached. */
const TOLD = 10;

function gameInWords(measure: Measure, point: CohortCourseRow): string {
  const change = `${changeFigure(measure, point.deviation)}${CHANGE_UNITS[measure.unit]}`;
  const range = point.lower === null ? '' : `${changeRange(measure, point.lower, point.upper)}, `;
  return `in game ${point.at} after it stood ${change} from where it was before (${range}n = ${count(point.stints)})`;
}

/**
 * How they looked themselves some games after, the change of others not taken off: level before, change over the
 * windows, and the tenth game back. Null where too few have games on both sides.
 */
export function gamesAfterInWords({ rows, span }: Pick<CohortInWords, 'rows' | 'span'>): string | null {
  const measure = measureById(USUAL_MEASURE[rows.cohort.role]);
  const change = rows.changes.find(
    (row) => row.kind === 'stint' && row.span === span && row.measure === measure.id,
  );
  if (change === undefined || change.lower === null) return null;
  const isTold = ({ measure: id, step, at }: CohortCourseRow) =>
    id === measure.id && step === 'game' && at > 0 && at <= TOLD;
  const point = rows.courses.filter(isTold).sort((one, other) => other.at - one.at)[0];
  const unit = CHANGE_UNITS[measure.unit];
  return `Their own ${inSentence(measure)}, ${measureFigure(measure, change.valueBefore)} before, changed by ${changeFigure(measure, change.valueChange)}${unit} (${changeRange(measure, change.lower, change.upper)}, n = ${count(change.stints)})${point ? `; ${gameInWords(measure, point)}` : ''}.`;
}
