import type { IsoDate } from '../../ids';
import type { StintSpan } from './window';

/**
 * The first day that lies between a stint and the one before it: the day on which that one ended. Null when there is
 * none before. It is the stint's own first day when the other lasts into it, so that no day is left.
 */
export function boundBefore(stint: StintSpan, others: readonly StintSpan[]): IsoDate | null {
  const ends = others
    .filter(({ startedOn, endedOn }) => {
      // One of no days, on the day on which this one starts, lies before it too.
      // (Of two such on one day either is before and after the other: which came first is not known.)
      return startedOn < stint.startedOn || (endedOn !== null && endedOn <= stint.startedOn);
    })
    .map(({ endedOn }) => (endedOn === null || endedOn > stint.startedOn ? stint.startedOn : endedOn));
  return ends.sort().at(-1) ?? null;
}

/**
 * The day on which the stint after one that ended on `endedOn` starts: the first day that is no longer between them.
 * Null when there is none after. It is `endedOn` itself when the other began earlier and lasts longer.
 */
export function boundAfter(endedOn: IsoDate, others: readonly StintSpan[]): IsoDate | null {
  const starts = others
    .filter((other) => other.endedOn === null || other.endedOn > endedOn || other.startedOn >= endedOn)
    .map(({ startedOn }) => (startedOn < endedOn ? endedOn : startedOn));
  return starts.sort().at(0) ?? null;
}
