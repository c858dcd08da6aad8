import { MixChart, MixLegend } from '../../charts/mix-chart';
import { MethodsLinks } from '../../components/methods-links';
import type { ComparisonView } from './comparison-view.server';

/** The mix of pitches as pairs of bars; the table below has all their figures. */
export function MixBars({ pairs }: { pairs: NonNullable<ComparisonView['mixPairs']> }) {
  return (
    <figure aria-label="Mix of pitches">
      <figcaption className="max-w-3xl pb-3 text-sm text-muted">
        <span className="font-medium text-ink">Mix of pitches.</span> Share of the pitches of known type; the
        table below has the intervals. <MethodsLinks parts={['measures']} />
      </figcaption>
      <MixLegend />
      <div className="mt-2 max-w-2xl">
        <MixChart pairs={pairs} name="Share of each type of pitch before and after" />
      </div>
    </figure>
  );
}
