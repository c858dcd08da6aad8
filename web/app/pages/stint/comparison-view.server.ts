import { type PlaceKind, placesOfKind } from '../../../../core/stats/stint-page/places';
import type { StintStatistics } from '../../../../store/read/stint-statistics';
import { mixPicture } from '../../charts/mix-picture.server';
import { FEWEST_MAPPED, placePicture } from '../../charts/place-picture.server';
import { placeShares } from '../../charts/place-shares';

/** The comparison with its pictures, and without the single pitches that they are made of. */
export function toComparisonView({ comparison, ...statistics }: StintStatistics, kind: PlaceKind) {
  const { places, ...figures } = comparison;
  const before = placesOfKind(kind, places.before);
  const after = placesOfKind(kind, places.after);
  return {
    ...statistics,
    comparison: figures,
    mixPairs: mixPicture(figures.mix.types),
    places: {
      kind,
      counts: places.counts,
      pValue: places.pValue,
      picture: placePicture(before, after),
      fewest: FEWEST_MAPPED,
      shares: { before: placeShares(before), after: placeShares(after) },
    },
  };
}

export type ComparisonView = ReturnType<typeof toComparisonView>;
