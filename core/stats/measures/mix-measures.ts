import { NOBODY, PITCHER, shareOfPitches } from './measure-definition';
import type { MeasureDefinition, MeasureDefinitions } from './measure-definition';
import type { CounterSum, Role } from './measure';

const shareOfMix = (
  label: string,
  numerator: CounterSum,
  headline: readonly Role[] = NOBODY,
): MeasureDefinition =>
  shareOfPitches({
    label,
    numerator,
    denominator: { typed: 1 },
    counted: 'pitches of a known type',
    roles: PITCHER,
    headline,
  });

/** What a pitcher throws. */
export const MIX_MEASURES = {
  fastball_share: shareOfMix('Fastball share', { fastballs: 1 }),
  breaking_share: shareOfMix('Breaking ball share', { breakingBalls: 1 }, PITCHER),
  off_speed_share: shareOfMix('Off-speed share', { offSpeed: 1 }),
} as const satisfies MeasureDefinitions;
