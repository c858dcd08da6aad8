import { gameRatios } from '../measures/measure-value';
import type { Measure } from '../measures/measure';
import { type PackedWindow, packWindow } from '../packed-window';
import type { CountedSide } from './window-sides';

/** A page looks at a measure's games for its figure, for its change and for what the league draws it toward. */
const known = new WeakMap<CountedSide, Map<Measure, PackedWindow>>();

/** What each game of a window adds to a measure. */
export function packedSide(measure: Measure, side: CountedSide): PackedWindow {
  const ofSide = known.get(side) ?? new Map<Measure, PackedWindow>();
  known.set(side, ofSide);
  const packed = ofSide.get(measure) ?? packWindow(gameRatios(measure, side.games));
  ofSide.set(measure, packed);
  return packed;
}
