import type { ScenarioName } from '../../../league/simulation/scenarios';
import type { OriginalReading } from './original-method';

/** Games on either side for which a stint is judged. */
export const SIZES = [3, 10, 30] as const;
export type Size = (typeof SIZES)[number];

/** What the stint's page would say of fastball velocity with windows of so many games, and what is true. In mph. */
export interface PageReading {
  readonly gamesBefore: number;
  readonly gamesAfter: number;
  readonly change: number;
  /** Between games; null with fewer than two on a side. */
  readonly standardError: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Of the studentized permutation of whole games. */
  readonly pValue: number | null;
  /** The same test of the share of breaking balls. */
  readonly breakingPValue: number | null;
  readonly truth: number;
}

/** What the comparison of a season says of fastball velocity in the ten nearest games, and what is true. In mph. */
export interface ControlledReading {
  readonly change: number;
  /** Less the matched players' change; null without any. */
  readonly difference: number | null;
  readonly truth: number;
}

/** All readings of one stint of a pitcher. */
export interface Finding {
  readonly scenario: ScenarioName;
  /** Unlike in any other league. */
  readonly stint: string;
  readonly player: string;
  readonly listKind: string;
  readonly region: string | null;
  readonly page: Readonly<Partial<Record<Size, PageReading>>>;
  readonly controlled: ControlledReading | null;
  readonly placebo: ControlledReading | null;
  readonly original: OriginalReading | null;
  /** Whether the run-up of fastball velocity rang, and of how many matched players it rang for how many. */
  readonly lead: {
    readonly alarm: boolean;
    readonly controls: number;
    readonly controlAlarms: number;
  } | null;
  /** Whether Newcombe's interval of the strikeout rate leaves zero out. */
  readonly newcombeCalls: boolean | null;
  /** Of the places of the pitches of the ten nearest games. */
  readonly heatMapPValue: number | null;
}
