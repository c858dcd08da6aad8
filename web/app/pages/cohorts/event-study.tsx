import { measureById } from '../../../../core/stats/measures/measures';
import type { CohortCourseRow, CohortSpan, CourseStep } from '../../../../core/stats/statistics-rows';
import { EventStudyChart } from '../../charts/event-study-chart';
import { ChartFigure } from '../../components/chart-figure';
import type { ChartSource } from '../../components/chart-provenance';
import { FormButton, FormChoice } from '../../components/form-choice';
import { MethodsLinks } from '../../components/methods-links';
import { NoData, Panel } from '../../components/section';
import { ShowNumbers } from '../../components/show-numbers';
import { cohortAddress } from '../../format/cohort-words';
import { count } from '../../format/figure';
import { CHANGE_UNITS, changeFigure, changeRange } from '../../format/measure-figure';
import type { CohortView, CourseView } from './cohort-view.server';
import { atInWords } from './course-tables';
import { driftInWords } from './drift-words';

const STEPS: Readonly<Record<CourseStep, string>> = { game: 'Game by game', week: 'Week by week' };

/** Which measure's course is drawn. */
function CourseForm({ view, cohortId, span }: { view: CohortView; cohortId: string; span: CohortSpan }) {
  return (
    <form
      key={view.course}
      method="get"
      action={`${cohortAddress(cohortId)}#around`}
      aria-label="Course of a measure"
      className="mb-6 flex flex-wrap items-end gap-3"
    >
      <input type="hidden" name="span" value={span} />
      <FormChoice
        label="Measure"
        name="course"
        value={view.course}
        options={view.courseChoices.map((id) => [id, measureById(id).label] as const)}
      />
      <FormButton>Draw</FormButton>
    </form>
  );
}

/** What the drawings of a course need besides the course. */
interface CourseFrame {
  source: ChartSource | null;
  /** Where its pictures are. */
  address: { path: string; query: string };
}

function CourseNumbers({ points, caption }: { points: readonly CohortCourseRow[]; caption: string }) {
  const [first] = points;
  if (first === undefined) return null;
  const measure = measureById(first.measure);
  return (
    <ShowNumbers
      caption={caption}
      head={[
        'When',
        'Deviation',
        '95% interval',
        'n',
        'Less comparable players',
        'Its interval',
        'n compared',
      ]}
      rows={points.map((point) => [
        atInWords(point.at),
        changeFigure(measure, point.deviation),
        changeRange(measure, point.lower, point.upper),
        count(point.stints),
        changeFigure(measure, point.difference),
        changeRange(measure, point.differenceLower, point.differenceUpper),
        count(point.controlled),
      ])}
    />
  );
}

function Course({ step, points, picture, source, address }: CourseView & CourseFrame) {
  const [first] = points;
  if (first === undefined) return null;
  const measure = measureById(first.measure);
  const unit = CHANGE_UNITS[measure.unit].trim();
  const name = (what: string) => `${measure.label}, ${STEPS[step].toLowerCase()}: ${what}`;
  return (
    <ChartFigure
      id={`course-${step}`}
      title={`${measure.label}. ${STEPS[step]}.`}
      note={driftInWords(points)}
      picture={{ path: `${address.path}/course-${step}`, query: address.query }}
      source={source}
      numbers={<CourseNumbers points={points} caption={`${measure.label}. ${STEPS[step]}.`} />}
    >
      <div className="grid gap-4 lg:grid-cols-2">
        <Panel title="Apart from their own figure before">
          <EventStudyChart
            picture={picture}
            course={picture.deviation}
            name={name('deviation from their own figure before')}
            unit={unit}
          />
        </Panel>
        <Panel title="The same less comparable players">
          {picture.difference ? (
            <EventStudyChart
              picture={picture}
              course={picture.difference}
              name={name('the same less comparable players')}
              unit={unit}
            />
          ) : (
            <NoData>No comparable players.</NoData>
          )}
        </Panel>
      </div>
    </ChartFigure>
  );
}

/** The event study drawn for one measure, by games and by weeks; a form chooses another measure. */
export function EventStudy({
  source,
  address,
  ...props
}: { view: CohortView; cohortId: string; span: CohortSpan } & CourseFrame) {
  const { view } = props;
  return (
    <>
      <CourseForm {...props} />
      {view.courses.length === 0 ? (
        <NoData>
          {view.course === null
            ? 'No measure has a course around these injuries.'
            : `${measureById(view.course).label} has no course around these injuries.`}
        </NoData>
      ) : (
        <div className="space-y-8">
          {view.courses.map((course) => (
            <Course key={course.step} {...course} source={source} address={address} />
          ))}
          <p className="max-w-3xl text-sm text-muted">
            −1 is the last game or week before, 1 the first after; what lies between is not to scale. Dots are
            means over those who played, bands 95% intervals between players, each point’s own: of twenty
            points one may well lie off by chance. <MethodsLinks parts={['cohorts', 'controls']} />
          </p>
        </div>
      )}
    </>
  );
}
