import { addDays } from '../../calendar';
import type { IsoDate } from '../../ids';
import type { FieldInjury } from '../stint';
import { compareText } from './canonical-moves';

/** A man hurt on Friday may be put on the list on Monday, back to Saturday. */
const DAYS_BEFORE = 3;

/** The game in which he was hurt: the latest of the days before he was out, down to that of the placement. */
export function findHurt(
  fieldInjuries: readonly FieldInjury[],
  startedOn: IsoDate,
  placedOn: IsoDate,
): FieldInjury | null {
  const since = addDays(startedOn, -DAYS_BEFORE);
  const near = fieldInjuries.filter(({ date }) => date >= since && date <= placedOn);
  return near.sort(compareHurts)[0] ?? null;
}

/** The latest day first; that the scorer noted it outweighs that he left; then the latest moment. */
function compareHurts(a: FieldInjury, b: FieldInjury): number {
  return (
    compareText(b.date, a.date) ||
    compareText(a.how, b.how) ||
    b.gamePk - a.gamePk ||
    b.atBatIndex - a.atBatIndex ||
    (b.eventIndex ?? -1) - (a.eventIndex ?? -1) ||
    compareText(a.bodyPart ?? '', b.bodyPart ?? '')
  );
}
