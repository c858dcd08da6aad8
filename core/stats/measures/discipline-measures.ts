import { BOTH, PITCHER, shareOfPitches } from './measure-definition';
import type { MeasureDefinitions } from './measure-definition';

const perPitch = { denominator: { pitches: 1 }, counted: 'pitches', roles: BOTH };
const perSwing = { denominator: { swings: 1 }, counted: 'swings', roles: BOTH };

/** Swings, misses and the strike zone. */
export const DISCIPLINE_MEASURES = {
  swing_rate: shareOfPitches({ ...perPitch, label: 'Swing rate', numerator: { swings: 1 } }),
  whiff_rate: shareOfPitches({
    ...perSwing,
    label: 'Whiff rate',
    numerator: { whiffs: 1 },
    headline: BOTH,
  }),
  contact_rate: shareOfPitches({
    ...perSwing,
    label: 'Contact rate',
    numerator: { swings: 1, whiffs: -1 },
  }),
  chase_rate: shareOfPitches({
    label: 'Chase rate',
    numerator: { chases: 1 },
    denominator: { located: 1, inZone: -1 },
    counted: 'pitches outside the zone',
    roles: BOTH,
    headline: BOTH,
  }),
  zone_rate: shareOfPitches({
    label: 'Zone rate',
    numerator: { inZone: 1 },
    denominator: { located: 1 },
    counted: 'pitches with a place',
    roles: BOTH,
    headline: PITCHER,
  }),
  called_strike_rate: shareOfPitches({
    ...perPitch,
    label: 'Called strike rate',
    numerator: { calledStrikes: 1 },
  }),
} as const satisfies MeasureDefinitions;
