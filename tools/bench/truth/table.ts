import type { Share } from './share';
import type { MeanError, TruthFigures } from './summarize';

const share = (value: Share | null): string =>
  value === null ? '–' : `${(100 * value.share).toFixed(1)} ± ${(100 * value.error).toFixed(1)} %`;

const mph = (value: MeanError | null): string =>
  value === null ? '–' : `${value.mean.toFixed(3)} (${value.lower.toFixed(3)} to ${value.upper.toFixed(3)})`;

/** The headline figures for reading: ours, the original's, and what they should be. */
export function truthTable(figures: TruthFigures): string[] {
  const { coverage95, type1, power, placebo, leads } = figures;
  const rows: [string, string, string, string][] = [
    ['figure', 'ours', "the original's", 'should be'],
    ['intervals hold the truth, 3 games', share(coverage95.games3), '', '93–97 %'],
    ['… 10 games', share(coverage95.games10), share(coverage95.original), '93–97 %'],
    ['… 30 games', share(coverage95.games30), '', '93–97 %'],
    ['… cohorts of 20, with controls', share(coverage95.cohort_controlled), '', '93–97 %'],
    [
      'nothing called, permutation',
      share(type1.permutation_velocity.games10),
      share(type1.original),
      '4–6 %',
    ],
    ['… bootstrap', share(type1.bootstrap.games10), '', '4–6 %'],
    ['… Newcombe', share(type1.newcombe), '', '4–6 %'],
    ['… heat map', share(type1.heat_map), '', '4–6 %'],
    ['… cohort of 20, with controls', share(type1.cohort_controlled), '', '4–6 %'],
    ['bias under a trend, mph', mph(figures.did_bias_mph), mph(figures.original_bias_mph), '±0.05'],
    ['… without controls', mph(figures.naive_bias_mph), '', ''],
    ['−0.7 mph found, 3 games', share(power.stint.games3), '', ''],
    ['… 10 games', share(power.stint.games10), '', ''],
    ['… 30 games', share(power.stint.games30), '', ''],
    ['… 20 stints of 10 games', share(power.cohort20.games10), '', ''],
    ['placebo dates under a trend, mph', mph(placebo.trend), '', '0'],
    ['leaves, mph', mph(placebo.leaves), '', '0'],
    ['alarms of nothing', share(leads.false_alarms), '', '2.5 %'],
    ['alarms before a loss of 1 mph', share(leads.detected), '', ''],
  ];
  return rows.map(([figure, ours, original, wanted]) =>
    [figure.padEnd(34), ours.padEnd(26), original.padEnd(26), wanted].join(' ').trimEnd(),
  );
}
