import type { CohortRow } from '../../../../core/stats/statistics-rows';
import { ReturnCurve } from '../../charts/return-curve';
import type { ReturnCurvePicture } from '../../charts/return-curve-picture.server';
import { ChartFigure } from '../../components/chart-figure';
import type { ChartSource } from '../../components/chart-provenance';
import { MethodsLinks } from '../../components/methods-links';
import { counted } from '../../format/figure';
import { ReturnTable } from './return-table';

/** "62% after 1 year", for the marks of a curve. */
export function returnName({ marks }: ReturnCurvePicture): string {
  const words = marks.map(({ years, text }) => `${text} after ${years} year${years === 1 ? '' : 's'}`);
  return `Share back in the majors over three years${words.length > 0 ? `: ${words.join(', ')}` : ''}`;
}

/** Who came back, and when, over three years; its numbers stand open, for they are few. */
export function ReturnChart({
  picture,
  cohort,
  source,
  address,
}: {
  picture: ReturnCurvePicture;
  cohort: CohortRow;
  source: ChartSource | null;
  address: { path: string; query: string };
}) {
  return (
    <div className="max-w-3xl">
      <ChartFigure
        id="return"
        title="Share back in the majors, by time since the injury"
        note={
          <>
            {counted(cohort.stints, 'time', 'times')} on the list of {counted(cohort.players, 'player')}. The
            band is the 95% interval of each day. <MethodsLinks parts={['who-came-back']} />
          </>
        }
        picture={address}
        source={source}
        numbers={
          <a href="#returned" className="text-link text-sm">
            Numbers
          </a>
        }
      >
        <ReturnCurve picture={picture} name={returnName(picture)} />
      </ChartFigure>
      <div id="returned" className="mt-6">
        <ReturnTable cohort={cohort} />
      </div>
    </div>
  );
}
