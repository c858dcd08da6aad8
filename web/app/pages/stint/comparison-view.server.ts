import type { StintStatistics } from '../../../../store/read/stint-statistics';

/** The comparison without the places of single pitches, which no table shows. */
export function toComparisonView({ comparison, ...statistics }: StintStatistics) {
  const { places, ...figures } = comparison;
  return {
    ...statistics,
    comparison: { ...figures, places: { counts: places.counts, pValue: places.pValue } },
  };
}

export type ComparisonView = ReturnType<typeof toComparisonView>;
