import type { ReactNode } from 'react';
import { PlaceDifference, PlaceLegend, PlaceMap } from '../../charts/place-map';
import { PLACE_HEIGHTS, PLACE_SIDES } from '../../charts/place-shares';
import { MethodsLinks } from '../../components/methods-links';
import { NoData } from '../../components/section';
import { ShowNumbers } from '../../components/show-numbers';
import { count } from '../../format/figure';
import { pFigure, shareFigure } from '../../format/measure-figure';
import type { ComparisonView } from './comparison-view.server';
import { PLACE_WORDS } from './place-words';
import { StintFigure, type StintAddress } from './stint-figure';

const MAP_STEPS = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const DIFFERENCE = [-4, -3, -2, -1, 0, 1, 2, 3, 4];

function Panel({
  title,
  className = '',
  children,
}: {
  title: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    <div className={`w-full min-w-0 max-w-72 space-y-2 ${className}`}>
      <p className="text-sm">{title}</p>
      {children}
    </div>
  );
}

function testInWords(pValue: number | null): string {
  return pValue === null
    ? 'Too few games or places to test whether the places of his pitches changed.'
    : `Whether the places of all pitches changed: p = ${pFigure(pValue)}, one test over the whole map.`;
}

function Numbers({ places }: Pick<ComparisonView, 'places'>) {
  const { kind, picture, shares } = places;
  return (
    <ShowNumbers
      caption={`${PLACE_WORDS[kind]} by height and side, shares of each window`}
      head={['Height', ...PLACE_SIDES]}
      rows={PLACE_HEIGHTS.flatMap((name, row) =>
        (['before', 'after'] as const).map((which) => [
          `${name}, ${which}`,
          ...(shares[which][row] ?? []).map((share) => shareFigure(picture[which].n === 0 ? null : share)),
        ]),
      )}
    />
  );
}

function Maps({ places }: Pick<ComparisonView, 'places'>) {
  const { kind, picture, fewest, pValue } = places;
  const { before, after, difference, stepShare } = picture;
  const words = PLACE_WORDS[kind];
  const hasPoints = [before, after].some(({ n, points }) => n > 0 && points.length > 0);
  return (
    <>
      <div className="mt-4 grid grid-cols-2 gap-x-3 gap-y-6 sm:grid-cols-3 sm:gap-x-6">
        {(
          [
            ['before', 'Before', before],
            ['after', 'After', after],
          ] as const
        ).map(([which, title, side]) => (
          <Panel key={which} title={`${title}, n = ${count(side.n)}`}>
            <PlaceMap frame={picture} side={side} name={`${words} ${which}, n = ${count(side.n)}`} />
            {side.steps.length > 0 && (
              <PlaceLegend
                steps={MAP_STEPS}
                isDifference={false}
                from="few"
                to={`${shareFigure((stepShare ?? 0) * 8)} on a ninth of the zone`}
              />
            )}
          </Panel>
        ))}
        {difference && (
          <Panel title="After − before" className="max-sm:col-span-2">
            <PlaceDifference
              frame={picture}
              steps={difference}
              name={`${words}, density after minus before`}
            />
            <PlaceLegend steps={DIFFERENCE} isDifference from="fewer after" to="more after" />
          </Panel>
        )}
      </div>
      <p className="mt-3 max-w-3xl text-sm text-muted">
        {hasPoints &&
          `With fewer than ${fewest} places on a side each is a point, and no map is made of them. `}
        {difference &&
          `A step of colour in the difference is a step of the maps; what differs by less than half of one has none. `}
        {testInWords(pValue)}
      </p>
    </>
  );
}

/** Where pitches crossed the plate before and after, and what is different. */
export function PlaceMaps({
  view,
  address,
  form,
}: {
  view: ComparisonView;
  address: StintAddress;
  form: ReactNode;
}) {
  const { places, charts } = view;
  const isEmpty = places.picture.before.n + places.picture.after.n === 0;
  return (
    <StintFigure
      id="places"
      charts={charts}
      address={address}
      hasPicture={!isEmpty}
      note={
        <>
          From the catcher’s view, heights by each batter’s own strike zone. Both maps share one smoothing and
          one scale. <MethodsLinks parts={['heat-maps']} />
        </>
      }
      numbers={isEmpty ? null : <Numbers places={places} />}
    >
      {form}
      {isEmpty ? (
        <div className="mt-4">
          <NoData>No such pitch was located on either side.</NoData>
        </div>
      ) : (
        <Maps places={places} />
      )}
    </StintFigure>
  );
}
