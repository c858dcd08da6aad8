import { mean, NOBODY, PITCHER } from './measure-definition';
import type { MeasureDefinition, MeasureDefinitions } from './measure-definition';
import type { CounterSum, Measure, Role } from './measure';

interface Tracked {
  readonly label: string;
  readonly numerator: CounterSum;
  readonly denominator: CounterSum;
  readonly counted: string;
  readonly headline?: readonly Role[];
}

const tracked = (unit: Measure['unit'], digits: number, one: Tracked): MeasureDefinition =>
  mean({ ...one, unit, digits, roles: PITCHER, headline: one.headline ?? NOBODY });

/** What the cameras say of a pitcher's pitches. */
export const TRACKING_MEASURES = {
  fastball_velocity: tracked('mph', 1, {
    label: 'Fastball velocity',
    numerator: { fastballSpeedSum: 1 },
    denominator: { fastballSpeeds: 1 },
    counted: 'fastballs',
    headline: PITCHER,
  }),
  four_seam_velocity: tracked('mph', 1, {
    label: 'Four-seam velocity',
    numerator: { fourSeamSpeedSum: 1 },
    denominator: { fourSeamSpeeds: 1 },
    counted: 'four-seam fastballs',
  }),
  breaking_velocity: tracked('mph', 1, {
    label: 'Breaking ball velocity',
    numerator: { breakingSpeedSum: 1 },
    denominator: { breakingSpeeds: 1 },
    counted: 'breaking balls',
  }),
  off_speed_velocity: tracked('mph', 1, {
    label: 'Off-speed velocity',
    numerator: { offSpeedSpeedSum: 1 },
    denominator: { offSpeedSpeeds: 1 },
    counted: 'off-speed pitches',
  }),
  fastball_spin: tracked('rpm', 0, {
    label: 'Fastball spin',
    numerator: { fastballSpinSum: 1 },
    denominator: { fastballSpins: 1 },
    counted: 'fastballs',
    headline: PITCHER,
  }),
  breaking_spin: tracked('rpm', 0, {
    label: 'Breaking ball spin',
    numerator: { breakingSpinSum: 1 },
    denominator: { breakingSpins: 1 },
    counted: 'breaking balls',
  }),
  fastball_rise: tracked('inches', 1, {
    label: 'Fastball rise',
    numerator: { fastballRiseSum: 1 },
    denominator: { fastballMoves: 1 },
    counted: 'fastballs',
  }),
  fastball_run: tracked('inches', 1, {
    label: 'Fastball run to the arm side',
    numerator: { fastballArmSideSum: 1 },
    denominator: { fastballMoves: 1 },
    counted: 'fastballs',
  }),
  breaking_rise: tracked('inches', 1, {
    label: 'Breaking ball rise',
    numerator: { breakingRiseSum: 1 },
    denominator: { breakingMoves: 1 },
    counted: 'breaking balls',
  }),
  breaking_run: tracked('inches', 1, {
    label: 'Breaking ball run to the arm side',
    numerator: { breakingArmSideSum: 1 },
    denominator: { breakingMoves: 1 },
    counted: 'breaking balls',
  }),
  release_height: tracked('feet', 2, {
    label: 'Release height',
    numerator: { releaseHeightSum: 1 },
    denominator: { releases: 1 },
    counted: 'fastballs',
    headline: PITCHER,
  }),
  release_side: tracked('feet', 2, {
    label: 'Release to the arm side',
    numerator: { releaseSideSum: 1 },
    denominator: { releases: 1 },
    counted: 'fastballs',
  }),
  // Summed in feet; a few inches read better than tenths of a foot.
  release_scatter: tracked('inches', 1, {
    label: 'Release scatter',
    numerator: { releaseScatterSum: 12 },
    denominator: { releases: 1 },
    counted: 'fastballs',
  }),
  extension: tracked('feet', 2, {
    label: 'Extension',
    numerator: { extensionSum: 1 },
    denominator: { extensions: 1 },
    counted: 'pitches',
  }),
} as const satisfies MeasureDefinitions;
