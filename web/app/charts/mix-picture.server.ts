import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { pitchTypeName } from '../../../core/gameday/pitch-type';
import type { MixLine, MixSide } from '../../../core/stats/stint-page/pitch-mix';
import { shareFigure } from '../format/measure-figure';
import { round1 } from './picture';

/** The longest bar, in per cent of the picture: its figures stand behind it. */
const LONGEST = 62;

export interface MixBar {
  /** In per cent of the picture's width. */
  width: number;
  label: string;
}

export interface MixPair {
  name: string;
  before: MixBar;
  after: MixBar;
}

/**
 * Shares of the types of pitches as pairs of bars, in the order given; all bars on one scale from 0. Null without a
 * type.
 */
export function mixPicture(types: readonly MixLine[]): MixPair[] | null {
  const most = max(types, ({ before, after }) => Math.max(before.share ?? 0, after.share ?? 0));
  if (most === undefined || most === 0) return null;
  const toWidth = scaleLinear([0, most], [0, LONGEST]);
  const bar = ({ share, pitches }: MixSide): MixBar => ({
    width: round1(toWidth(share ?? 0)),
    label: `${shareFigure(share)}, n = ${pitches}`,
  });
  return types.map(({ pitchType, before, after }) => ({
    name: pitchTypeName(pitchType),
    before: bar(before),
    after: bar(after),
  }));
}
