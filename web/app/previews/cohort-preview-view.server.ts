import { measureById } from '../../../core/stats/measures/measures';
import { USUAL_MEASURE } from '../../../core/stats/measures/usual-measure';
import type { CohortChangeRow, CohortSpan } from '../../../core/stats/statistics-rows';
import type { CohortPage } from '../../../store/read/cohort';
import { counted } from '../format/figure';
import { CHANGE_UNITS, changeFigure, changeRange } from '../format/measure-figure';
import { SPAN_WORDS } from '../format/window-words';
import { cohortSentences } from '../pages/cohorts/cohort-sentences';
import { cohortView } from '../pages/cohorts/cohort-view.server';
import type { CohortPreviewProps } from './cohort-preview';

function changeInFigures(row: CohortChangeRow, others: string): CohortPreviewProps['change'] {
  const measure = measureById(row.measure);
  const { difference, differenceLower: lower, differenceUpper: upper, controlled, valueChange } = row;
  if (difference === null) return null;
  const unit = CHANGE_UNITS[measure.unit];
  return {
    name: measure.label,
    figures: `${changeFigure(measure, difference)}${unit}`,
    lines: [
      `beside ${others}`,
      lower === null
        ? 'too few players for an interval'
        : `95% interval ${changeRange(measure, lower, upper)}`,
      `n = ${counted(controlled, 'time')} on a list`,
      `their own change ${changeFigure(measure, valueChange)}${unit}`,
    ],
  };
}

/** @param page - with the changes of `span` */
export function cohortPreviewView(page: CohortPage, span: CohortSpan): Omit<CohortPreviewProps, 'fictional'> {
  const { title, rows, stints } = page;
  const below = `${counted(stints, 'time')} on a list · ${SPAN_WORDS[span]}`;
  if (rows === null)
    return { title, below, change: null, course: null, sentence: 'Nothing is computed for this choice yet.' };
  const { role } = page.filter;
  const usual = rows.changes.find(
    (row) => row.kind === 'stint' && row.span === span && row.measure === USUAL_MEASURE[role],
  );
  const games = cohortView(rows, undefined).courses.find(({ step }) => step === 'game');
  const course = games?.picture.difference;
  const unit = CHANGE_UNITS[measureById(USUAL_MEASURE[role]).unit].trim();
  return {
    title,
    below,
    change: usual ? changeInFigures(usual, `comparable ${role}s`) : null,
    sentence: cohortSentences({ title, rows, span })[0] ?? '',
    course: games && course ? { picture: games.picture, course, unit } : null,
  };
}
