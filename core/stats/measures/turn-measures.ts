import { BATTER, BOTH, NOBODY, shareOfTurns } from './measure-definition';
import type { MeasureDefinitions } from './measure-definition';
import type { MeasureRatio } from './measure';

const AVERAGE: MeasureRatio = { numerator: { hits: 1 }, denominator: { atBats: 1 } };

const ON_BASE: MeasureRatio = {
  numerator: { hits: 1, walks: 1, hitByPitch: 1 },
  denominator: { atBats: 1, walks: 1, hitByPitch: 1, sacFlies: 1 },
};

/** Total bases: every hit one, and what doubles, triples and home runs have more. */
const SLUGGING: MeasureRatio = {
  numerator: { hits: 1, doubles: 1, triples: 2, homeRuns: 3 },
  denominator: { atBats: 1 },
};

const perTurn = { denominator: { plateAppearances: 1 }, counted: 'plate appearances', roles: BOTH };

/** What comes of turns at bat; a pitcher's are those of his opponents (Official Baseball Rules 9.21). */
export const TURN_MEASURES = {
  average: {
    label: 'Batting average',
    unit: 'average',
    digits: 3,
    ratios: [AVERAGE],
    counted: 'at-bats',
    interval: 'newcombe',
    roles: BOTH,
    headline: BATTER,
  },
  on_base: {
    label: 'On-base percentage',
    unit: 'average',
    digits: 3,
    ratios: [ON_BASE],
    counted: 'at-bats, walks, hit batsmen and sacrifice flies',
    interval: 'newcombe',
    roles: BOTH,
    headline: NOBODY,
  },
  slugging: {
    label: 'Slugging percentage',
    unit: 'average',
    digits: 3,
    ratios: [SLUGGING],
    counted: 'at-bats',
    interval: 'games',
    roles: BOTH,
    headline: NOBODY,
  },
  ops: {
    label: 'On-base plus slugging',
    unit: 'average',
    digits: 3,
    ratios: [ON_BASE, SLUGGING],
    counted: 'at-bats, walks, hit batsmen and sacrifice flies',
    interval: 'games',
    roles: BOTH,
    headline: BOTH,
  },
  strikeout_rate: shareOfTurns({
    ...perTurn,
    label: 'Strikeout rate',
    numerator: { strikeOuts: 1 },
    headline: BOTH,
  }),
  walk_rate: shareOfTurns({ ...perTurn, label: 'Walk rate', numerator: { walks: 1 }, headline: BOTH }),
  home_run_rate: shareOfTurns({ ...perTurn, label: 'Home run rate', numerator: { homeRuns: 1 } }),
} as const satisfies MeasureDefinitions;
