import { bin, extent, max, range } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { round1, type HistogramPicture } from './picture';

const width = 420;
const height = 250;
const bottom = 28;

/** Counts of values in steps of `step`; null without a value. */
export function histogramPicture(values: readonly number[], step: number): HistogramPicture | null {
  const [least, most] = extent(values);
  if (least === undefined || most === undefined) return null;
  const from = Math.floor(least / step) * step;
  const to = (Math.floor(most / step) + 1) * step;
  const edges = range(from, to + step / 2, step);
  const bins = bin().domain([from, to]).thresholds(edges.slice(1, -1))(values);
  const toX = scaleLinear([from, to], [8, width - 8]);
  const toHeight = scaleLinear([0, max(bins, (values) => values.length) ?? 1], [0, height - bottom - 18]);
  const every = Math.max(1, Math.ceil(edges.length / 8));
  return {
    width,
    height,
    bottom,
    n: values.length,
    bars: bins.map((values) => {
      const [low = 0, high = 0] = [values.x0, values.x1];
      const tall = toHeight(values.length);
      return {
        x: round1(toX(low) + 1),
        y: round1(height - bottom - tall),
        width: round1(toX(high) - toX(low) - 2),
        height: round1(tall),
        n: values.length,
        range: `${low}–${high}`,
      };
    }),
    xTicks: edges
      .filter((_, index) => index % every === 0)
      .map((edge) => ({ at: round1(toX(edge)), text: String(edge) })),
  };
}
