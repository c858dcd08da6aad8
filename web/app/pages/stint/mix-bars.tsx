import { MixChart, MixLegend } from '../../charts/mix-chart';
import { MethodsLinks } from '../../components/methods-links';
import { ShowNumbers } from '../../components/show-numbers';
import { pitchTypeName } from '../../../../core/gameday/pitch-type';
import { changeRange, shareFigure } from '../../format/measure-figure';
import type { ComparisonView } from './comparison-view.server';
import { StintFigure, type StintAddress } from './stint-figure';

const SHARE = { unit: 'share', digits: 1 } as const;

/** The mix of pitches as pairs of bars. */
export function MixBars({ view, address }: { view: ComparisonView; address: StintAddress }) {
  const { mixPairs, comparison, charts } = view;
  if (mixPairs === null) return null;
  return (
    <StintFigure
      id="mix"
      charts={charts}
      address={address}
      hasPicture
      note={
        <>
          Share of the pitches of known type. <MethodsLinks parts={['measures']} />
        </>
      }
      numbers={
        <ShowNumbers
          caption="Mix of pitches"
          head={['Pitch', 'n before', 'Before', 'n after', 'After', 'Change in points, 95%']}
          rows={comparison.mix.types.map(({ pitchType, before, after, shareChange }) => [
            pitchTypeName(pitchType),
            before.pitches,
            shareFigure(before.share),
            after.pitches,
            shareFigure(after.share),
            changeRange(SHARE, shareChange?.lower ?? null, shareChange?.upper ?? null),
          ])}
        />
      }
    >
      <MixLegend />
      <div className="mt-2 max-w-2xl">
        <MixChart pairs={mixPairs} name="Share of each type of pitch before and after" />
      </div>
    </StintFigure>
  );
}
