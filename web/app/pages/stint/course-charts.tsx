import { CourseChart } from '../../charts/course-chart';
import type { CoursePicture } from '../../charts/course-picture.server';
import { MixLegend } from '../../charts/mix-chart';
import { MethodsLinks } from '../../components/methods-links';
import { ShowNumbers } from '../../components/show-numbers';

/** A measure with its picture. */
export interface Course {
  /** Such as "Fastball velocity". */
  label: string;
  /** As it is written behind a figure, such as " mph"; empty for an average. */
  unit: string;
  picture: CoursePicture;
}

/** Measures game by game, so that a reader sees whether a mean before hides a slide. */
export function CourseCharts({ courses }: { courses: readonly Course[] }) {
  return (
    <figure aria-label="Game by game">
      <figcaption className="max-w-3xl pb-3 text-sm text-muted">
        <span className="font-medium text-ink">Game by game.</span> The larger a mark, the more its game
        counts. A line is its window’s own figure, the band around it the 95% interval.{' '}
        <MethodsLinks parts={['windows', 'intervals']} />
      </figcaption>
      <MixLegend />
      <div className="mt-4 grid gap-6 lg:grid-cols-2">
        {courses.map(({ label, unit, picture }) => (
          <div key={label} className="min-w-0">
            <p className="text-sm">{unit ? `${label},${unit}` : label}</p>
            <CourseChart
              picture={picture}
              name={`${label} by game: before ${picture.before.label}, after ${picture.after.label}`}
            />
            <ShowNumbers
              caption={`${label} by game`}
              head={['Game', 'Window', label, 'n']}
              rows={(['before', 'after'] as const).flatMap((which) =>
                picture[which].marks.map(({ date, figure, n }) => [date, which, figure, n]),
              )}
            />
          </div>
        ))}
      </div>
    </figure>
  );
}
