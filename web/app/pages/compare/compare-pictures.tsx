import { measureById } from '../../../../core/stats/measures/measures';
import { CompareLegend } from '../../charts/compare-looks';
import { ComparePartsChart } from '../../charts/compare-parts-chart';
import { AlignedChart, ChangesChart } from '../../charts/compare-stints-chart';
import type { Picture } from '../../charts/standalone/picture-response.server';
import type { LoadedComparison } from './compare-loader.server';

/** The chart of that name from a comparison as a picture; null where there is none. */
export function comparePicture(chart: string, { players, stints, query }: LoadedComparison): Picture | null {
  if (players?.picture && chart === 'measure') {
    const { label } = measureById(players.measure);
    const names = players.players.map(({ name }) => name);
    return {
      element: (
        <>
          <CompareLegend names={names} />
          <ComparePartsChart picture={players.picture} name={`${label} by ${query.by}`} />
        </>
      ),
      title: `${names.join(', ')}: ${label.toLowerCase()} by ${query.by}`,
      note: 'Regular season. Bars: 95% intervals. Below: times on an injured list.',
    };
  }
  if (!stints) return null;
  const { label } = measureById(stints.measure);
  const legend = <CompareLegend names={stints.stints.map((stint) => stint.label)} />;
  if (chart === 'changes' && stints.changes) {
    const element = (
      <>
        {legend}
        <ChangesChart picture={stints.changes} name={`Change of ${label.toLowerCase()}`} />
      </>
    );
    return { element, title: `Change of ${label.toLowerCase()}`, note: 'Up to ten games on either side, 95% intervals.' };
  }
  if (chart === 'aligned' && stints.aligned) {
    const element = (
      <>
        {legend}
        <AlignedChart picture={stints.aligned} name={`${label} around the injury`} />
      </>
    );
    return { element, title: `${label} around the injury`, note: 'Each game less the player’s own figure of the games before.' };
  }
  return null;
} // prettier-ignore
