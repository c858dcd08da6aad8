import { pitchTypeName } from '../../../../core/gameday/pitch-type';
import type { ReleaseCloud, ReleaseShift } from '../../../../core/stats/stint-page/release-points';
import { ReleaseChart, ReleaseLegend } from '../../charts/release-chart';
import { MethodsLinks } from '../../components/methods-links';
import { ShowNumbers } from '../../components/show-numbers';
import { count } from '../../format/figure';
import { changeFigure, changeRange, measureFigure } from '../../format/measure-figure';
import type { ComparisonView } from './comparison-view.server';
import { StintFigure, type StintAddress } from './stint-figure';

const FEET = { unit: 'feet', digits: 2 } as const;

const place = (cloud: ReleaseCloud | null, of: 'x' | 'z'): string =>
  cloud === null ? '—' : `${measureFigure(FEET, cloud[of])}, n = ${count(cloud.n)}`;

const shift = (moved: ReleaseShift | null): string =>
  moved === null
    ? '—'
    : `${changeFigure(FEET, moved.change)} ft (${changeRange(FEET, moved.lower, moved.upper)})`;

/** Where he let go of each type of pitch. */
export function ReleaseFigure({ view, address }: { view: ComparisonView; address: StintAddress }) {
  if (view.release === null) return null;
  const { picture, types } = view.release;
  const sides = [
    ['before', 'Before', picture.before],
    ['after', 'After', picture.after],
  ] as const;
  const isCapped = sides.some(([, , { n, drawn }]) => drawn < n);
  return (
    <StintFigure
      id="release"
      charts={view.charts}
      address={address}
      hasPicture
      note={
        <>
          In feet, from the catcher’s view, fifty feet before the plate. An ellipse holds about two of three
          pitches of its type; on the right, the dashed ones are those of before.{' '}
          {isCapped && 'Not every pitch is drawn; the ellipses and numbers are of all. '}
          <MethodsLinks parts={['measures']} />
        </>
      }
      numbers={
        <ShowNumbers
          caption="Release points by type of pitch"
          head={['Pitch', 'Sideways before', 'after', 'Change, 95%', 'Height before', 'after', 'Change, 95%']}
          rows={types.map(({ pitchType, before, after, sideways, upward }) => [
            pitchTypeName(pitchType),
            place(before, 'x'),
            place(after, 'x'),
            shift(sideways),
            place(before, 'z'),
            place(after, 'z'),
            shift(upward),
          ])}
        />
      }
    >
      <ReleaseLegend picture={picture} />
      <div className="mt-3 grid grid-cols-2 gap-3 sm:gap-6">
        {sides.map(([which, title, side]) => (
          <div key={which} className="min-w-0 max-w-80">
            <p className="text-sm">
              {title}, n = {count(side.n)}
              {side.drawn < side.n && `, ${count(side.drawn)} drawn`}
            </p>
            <ReleaseChart
              picture={picture}
              side={side}
              earlier={which === 'after' ? picture.before : null}
              name={`Release points ${which}, n = ${count(side.n)}`}
            />
          </div>
        ))}
      </div>
    </StintFigure>
  );
}
