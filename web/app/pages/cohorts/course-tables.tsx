import { measureById } from '../../../../core/stats/measures/measures';
import type { CohortCourseRow, CourseStep } from '../../../../core/stats/statistics-rows';
import { FiguresTable } from '../../components/figures-table';
import { count } from '../../format/figure';
import { CHANGE_UNITS, changeFigure, changeRange } from '../../format/measure-figure';
import { driftInWords } from './drift-words';

const STEPS: Readonly<Record<CourseStep, string>> = { game: 'game by game', week: 'week by week' };

/** "2 before", "1 after". */
export const atInWords = (at: number): string => (at < 0 ? `${-at} before` : `${at} after`);

function Course({ points }: { points: readonly CohortCourseRow[] }) {
  const [first] = points;
  if (first === undefined) return null;
  const measure = measureById(first.measure);
  const unit = CHANGE_UNITS[measure.unit].trim();
  return (
    <details>
      <summary className="text-accent underline">
        {measure.label}, {STEPS[first.step]}
      </summary>
      <div className="mt-3">
        <FiguresTable
          title={`${measure.label}, ${STEPS[first.step]}`}
          note={`Deviation from each man’s own figure before${unit ? `, in ${unit}` : ''}. ${driftInWords(points)}`}
          methods={['cohorts', 'controls']}
          head={[
            'When',
            'Deviation',
            '95% interval',
            'n',
            'Less comparable players',
            'Its 95% interval',
            'n compared',
          ]}
        >
          {points.map((point) => (
            <tr key={point.at}>
              <th scope="row">{atInWords(point.at)}</th>
              <td>{changeFigure(measure, point.deviation)}</td>
              <td>{changeRange(measure, point.lower, point.upper)}</td>
              <td>{count(point.stints)}</td>
              <td>{changeFigure(measure, point.difference)}</td>
              <td>{changeRange(measure, point.differenceLower, point.differenceUpper)}</td>
              <td>{count(point.controlled)}</td>
            </tr>
          ))}
        </FiguresTable>
      </div>
    </details>
  );
}

/** The event study: each measure's course before and after, folded. */
export function CourseTables({ courses }: { courses: readonly CohortCourseRow[] }) {
  const groups = new Map<string, CohortCourseRow[]>();
  for (const point of courses) {
    const key = `${point.measure} ${point.step}`;
    const group = groups.get(key);
    if (group) group.push(point);
    else groups.set(key, [point]);
  }
  return (
    <div className="space-y-3">
      {[...groups].map(([key, points]) => (
        <Course key={key} points={points.sort((one, other) => one.at - other.at)} />
      ))}
    </div>
  );
}
