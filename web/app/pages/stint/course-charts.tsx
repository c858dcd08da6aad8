import { CourseChart } from '../../charts/course-chart';
import { MixLegend } from '../../charts/mix-chart';
import { MethodsLinks } from '../../components/methods-links';
import { ShowNumbers } from '../../components/show-numbers';
import type { ComparisonView } from './comparison-view.server';
import { StintFigure, type StintAddress } from './stint-figure';

/** Measures game by game within the windows, so that a reader sees whether a mean before hides a slide. */
export function CourseCharts({ view, address }: { view: ComparisonView; address: StintAddress }) {
  return (
    <div className="grid gap-x-10 gap-y-10 lg:grid-cols-2">
      {view.courses.map(({ id, label, unit, picture }) => (
        <StintFigure
          key={id}
          id={id}
          charts={view.charts}
          address={address}
          hasPicture
          note={
            <>
              {unit && `In ${unit}. `}Only the windows, at equal distances: the larger a mark, the more its
              game counts. <MethodsLinks parts={['windows', 'intervals']} />
            </>
          }
          numbers={
            <ShowNumbers
              caption={`${label} by game`}
              head={['Game', 'Window', label, 'n']}
              rows={(['before', 'after'] as const).flatMap((which) =>
                picture[which].marks.map(({ date, figure, n }) => [date, which, figure, n]),
              )}
            />
          }
        >
          <MixLegend />
          <CourseChart
            picture={picture}
            name={`${label} by game: before ${picture.before.label}, after ${picture.after.label}`}
          />
        </StintFigure>
      ))}
    </div>
  );
}
