import { IngestError } from '../../errors';
import type { Role } from '../measures/measure';
import type { CohortSpan } from '../statistics-rows';
import type { WindowUnit } from '../windows/window';

/** Which windows a reader wants to see around a stint. */
export interface WindowChoice {
  readonly role: Role;
  readonly unit: WindowUnit;
  /** How many of the unit on either side. */
  readonly size: number;
  readonly crossOffSeason: boolean;
}

/** The largest window that can be asked for: about a season's work. */
export const LARGEST_WINDOW: Readonly<Record<WindowUnit, number>> = {
  pitches: 3_000,
  plate_appearances: 800,
  games: 162,
  days: 365,
};

/** What is shown unless asked: a starter's two months; for batters, as many games as a rate needs to mean something. */
export const USUAL_SIZE: Readonly<Record<Role, Readonly<Record<WindowUnit, number>>>> = {
  pitcher: { pitches: 500, plate_appearances: 120, games: 10, days: 60 },
  batter: { pitches: 500, plate_appearances: 120, games: 30, days: 60 },
};

/** @throws IngestError `BadInput` for a size that is no whole number from 1 to the largest of its unit */
export function checkWindowSize(unit: WindowUnit, size: number): void {
  const largest = LARGEST_WINDOW[unit];
  if (Number.isInteger(size) && size >= 1 && size <= largest) return;
  throw new IngestError('BadInput', `size: ${size} is no whole number from 1 to ${largest}`, {
    path: 'size',
  });
}

const SPANS: readonly { span: CohortSpan; size: number; crossOffSeason: boolean }[] = [
  { span: 'games3', size: 3, crossOffSeason: false },
  { span: 'games10', size: 10, crossOffSeason: false },
  { span: 'games30', size: 30, crossOffSeason: false },
  { span: 'games10_winter', size: 10, crossOffSeason: true },
];

/** The span for which the same windows were compared with matched players ahead of time; null when there is none. */
export function comparedSpan({ unit, size, crossOffSeason }: WindowChoice): CohortSpan | null {
  if (unit !== 'games') return null;
  return SPANS.find((each) => each.size === size && each.crossOffSeason === crossOffSeason)?.span ?? null;
}
