import type { CallKind } from './call-kind';

/** Half of home plate, 17 inches across, in feet. */
export const PLATE_HALF_WIDTH = 17 / 24;

/** Coordinates keep one digit: nobody sees the second, and everybody downloads it. */
export const round1 = (value: number): number => Math.round(value * 10) / 10;

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface ZoneMark {
  x: number;
  y: number;
  kind: CallKind;
  number: number;
  label: string;
}

/** Pitches on the plate, computed on the server and ready to draw. */
export interface ZonePicture {
  width: number;
  height: number;
  zones: Box[];
  marks: ZoneMark[];
  /** Pitches whose place was not measured. */
  unlocated: number;
}

export interface Tick {
  at: number;
  text: string;
}

/** A point with a whisker: a mean and the spread around it. */
export interface WhiskerPoint {
  x: number;
  y: number;
  low: number;
  high: number;
  label: string;
}

export interface WhiskerPicture {
  width: number;
  height: number;
  left: number;
  bottom: number;
  xTicks: Tick[];
  yTicks: Tick[];
  points: WhiskerPoint[];
}

export interface HeatCell extends Box {
  opacity: number;
  label: string;
}

export interface HeatPicture {
  width: number;
  height: number;
  zone: Box;
  cells: HeatCell[];
  n: number;
  /** Share of pitches by height (rows, from the top) and side (columns), in per cent, for readers of numbers. */
  thirds: { row: string; shares: number[] }[];
}

export interface SprayMark {
  x: number;
  y: number;
  kind: 'out' | 'hit' | 'home_run';
  label: string;
}

export interface SprayPicture {
  width: number;
  height: number;
  marks: SprayMark[];
  counts: { kind: SprayMark['kind']; words: string; n: number }[];
  unlocated: number;
}

export interface Bar extends Box {
  n: number;
  range: string;
}

export interface HistogramPicture {
  width: number;
  height: number;
  bottom: number;
  bars: Bar[];
  xTicks: Tick[];
  n: number;
}
