import { measureById } from '../../../../core/stats/measures/measures';
import type { CohortSpan } from '../../../../core/stats/statistics-rows';
import type { CohortIndexQuery } from '../../../../store/read/cohort-index';
import type { CohortPage } from '../../../../store/read/cohort';
import { DrawnAlarmBars, DrawnForest } from '../../charts/drawn-rows';
import { EventStudyChart } from '../../charts/event-study-chart';
import { ForestLegend } from '../../charts/forest-chart';
import { ReturnCurve } from '../../charts/return-curve';
import type { Picture } from '../../charts/standalone/picture-response.server';
import { counted } from '../../format/figure';
import { CHANGE_UNITS } from '../../format/measure-figure';
import { SPAN_WORDS } from '../../format/window-words';
import { alarmBars } from './alarm-chart';
import type { CohortView, CourseView } from './cohort-view.server';
import { forestFigures } from './forest';
import type { ForestView } from './forest-view.server';
import { returnName } from './return-chart';

type Rows = NonNullable<CohortPage['rows']>;

function coursePicture(title: string, { points, picture, step }: CourseView): Picture | null {
  const [first] = points;
  if (first === undefined) return null;
  const measure = measureById(first.measure);
  const unit = CHANGE_UNITS[measure.unit].trim();
  const sides = [
    ['apart from their own figure before', picture.deviation],
    ['the same less comparable players', picture.difference],
  ] as const;
  return {
    element: (
      <>
        {sides.map(
          ([name, course]) =>
            course && (
              <EventStudyChart key={name} picture={picture} course={course} name={name} unit={unit} />
            ),
        )}
      </>
    ),
    title: `${title}: ${measure.label}, ${step} by ${step}`,
    note: '−1 is the last before, 1 the first after. Means over those who played, with 95% intervals between players.',
  };
}

/** A picture of a cohort's page by its name; null for a name that is none, or that has nothing to show. */
export function cohortPicture(name: string, title: string, rows: Rows, view: CohortView): Picture | null {
  const note = `${counted(rows.cohort.stints, 'time', 'times')} on the list of ${counted(rows.cohort.players, 'player')}.`;
  switch (name) {
    case 'return':
      return (
        view.returnCurve && {
          element: <ReturnCurve picture={view.returnCurve} name={returnName(view.returnCurve)} />,
          title: `${title}: share back in the majors`,
          note: `${note} The band is the 95% interval of each day.`,
        }
      );
    case 'warnings':
      return rows.leads.length === 0
        ? null
        : {
            element: <DrawnAlarmBars label="Warnings" bars={alarmBars(rows.leads)} />,
            title: `${title}: how often the last games before would have warned`,
            note: 'Filled: of the times that they were hurt after. Hollow: of matched players who were not hurt at the time.',
          };
    case 'course-game':
    case 'course-week': {
      const course = view.courses.find(({ step }) => name === `course-${step}`);
      return course ? coursePicture(title, course) : null;
    }
    default:
      return null;
  }
}

/** The forest of the cohorts side by side. */
export function forestDrawing(
  view: ForestView,
  { measure: id, span, kind }: Pick<CohortIndexQuery, 'measure' | 'kind'> & { span: CohortSpan },
): Picture {
  const measure = measureById(id);
  const unit = CHANGE_UNITS[measure.unit].trim();
  const around = kind === 'stint' ? '' : ', around a day without an injury';
  return {
    element: (
      <>
        <ForestLegend hasWhole={view.lines.some(({ isWhole }) => isWhole)} />
        <DrawnForest
          label={`${measure.label}: changes less comparable players’`}
          picture={view.picture}
          rows={view.lines.map((line) => ({
            key: line.cohortId,
            name: line.title,
            figures: forestFigures(measure, line),
            isClear: line.isClear,
            isWhole: line.isWhole,
          }))}
        />
      </>
    ),
    title: `${measure.label}: changes less comparable players’${around}`,
    note: `Mean difference${unit ? ` in ${unit}` : ''} and its 95% interval between players, ${SPAN_WORDS[span]}; ${counted(view.comparisons, 'comparison')}, adjusted for.`,
  };
}
