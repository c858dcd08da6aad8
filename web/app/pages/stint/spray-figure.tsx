import { SprayChart, SprayLegend } from '../../charts/spray-chart';
import { MethodsLinks } from '../../components/methods-links';
import { NoData } from '../../components/section';
import { ShowNumbers } from '../../components/show-numbers';
import { count, percent } from '../../format/figure';
import type { ComparisonView } from './comparison-view.server';
import type { SprayView } from './spray-view.server';
import { StintFigure, type StintAddress } from './stint-figure';

type Side = SprayView['before'];

const RESULTS = [
  ['out', 'Out or reached on a misplay'],
  ['hit', 'Single, double, triple'],
  ['home_run', 'Home run'],
] as const;
const THIRDS = [
  ['left', 'To left field'],
  ['middle', 'To the middle'],
  ['right', 'To right field'],
] as const;

function rows(before: Side, after: Side): string[][] {
  const line = (name: string, first: number, second: number) => [
    name,
    count(first),
    percent(first, before.charted),
    count(second),
    percent(second, after.charted),
  ];
  return [
    ...RESULTS.map(([kind, name]) => line(name, before.results[kind], after.results[kind])),
    ...THIRDS.map(([third, name]) => line(name, before.thirds[third], after.thirds[third])),
  ];
}

/** What the marks mean. */
export function SprayMarks() {
  return <SprayLegend picture={{ counts: RESULTS.map(([kind, words]) => ({ kind, words, n: null })) }} />;
}

/** Where balls were put in play before and after. */
export function SprayFigure({ view, address }: { view: ComparisonView; address: StintAddress }) {
  if (view.spray === null) return null;
  const { before, after } = view.spray;
  const sides = [
    ['before', 'Before', before],
    ['after', 'After', after],
  ] as const;
  return (
    <StintFigure
      id="spray"
      charts={view.charts}
      address={address}
      hasPicture
      note={
        <>
          Where each ball was fielded; the field is drawn by the rule book, its fence is only hinted at.
          Intervals stand with the rates in{' '}
          <a href="#figures" className="text-link">
            all measures
          </a>
          . <MethodsLinks parts={['measures']} />
        </>
      }
      numbers={
        <ShowNumbers
          caption="Balls in play by result and direction"
          head={['Balls in play', 'n before', 'Before', 'n after', 'After']}
          rows={rows(before, after)}
        />
      }
    >
      <div className="grid grid-cols-2 gap-3 sm:gap-6">
        {sides.map(([which, title, side]) => (
          <div key={which} className="min-w-0">
            <p className="text-sm">
              {title}, n = {count(side.charted)}
              {side.drawn < side.charted && `, ${count(side.drawn)} drawn`}
              {side.charted < side.n && `; ${count(side.n - side.charted)} without a place`}
            </p>
            {side.picture === null ? (
              <NoData>No ball in play was charted.</NoData>
            ) : (
              <SprayChart
                picture={side.picture}
                name={`Balls in play ${which}, n = ${count(side.charted)}: ${RESULTS.map(([kind, words]) => `${words.toLowerCase()} ${side.results[kind]}`).join(', ')}`}
              />
            )}
          </div>
        ))}
      </div>
      <SprayMarks />
    </StintFigure>
  );
}
