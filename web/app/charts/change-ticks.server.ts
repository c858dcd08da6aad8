import { scaleLinear } from 'd3-scale';
import type { Measure } from '../../../core/stats/measures/measure';
import { round1, type Tick } from './picture';

type Unit = Pick<Measure, 'unit'>;

/** A change as a chart shows it: shares in percentage points, all else as it is. */
export const shownChange = ({ unit }: Unit, change: number): number =>
  unit === 'share' ? change * 100 : change;

/**
 * Signed ticks of an axis of changes, with as many digits as their steps need: "−1.0", "0", "+.050".
 *
 * @param domain - changes as shown, see {@link shownChange}
 * @param range - where the domain's ends lie on the drawing
 */
export function changeTicks(
  { unit }: Unit,
  domain: readonly [number, number],
  range: readonly [number, number],
  about: number,
): Tick[] {
  const scale = scaleLinear(domain, range);
  const written = scale.tickFormat(about, '+f');
  return scale.ticks(about).map((tick) => ({
    at: round1(scale(tick)),
    text: tick === 0 ? '0' : unit === 'average' ? written(tick).replace(/^(.)0\./, '$1.') : written(tick),
  }));
}
