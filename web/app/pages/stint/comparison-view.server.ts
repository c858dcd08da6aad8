import type { MeasureId, Role } from '../../../../core/stats/measures/measure';
import { measureById } from '../../../../core/stats/measures/measures';
import { type PlaceKind, placesOfKind } from '../../../../core/stats/stint-page/places';
import type { StintStatistics } from '../../../../store/read/stint-statistics';
import { coursePicture } from '../../charts/course-picture.server';
import { mixPicture } from '../../charts/mix-picture.server';
import { FEWEST_MAPPED, placePicture } from '../../charts/place-picture.server';
import { placeShares } from '../../charts/place-shares';
import { CHANGE_UNITS } from '../../format/measure-figure';

/** Measures that are drawn game by game. */
const COURSES: Readonly<Record<Role, readonly MeasureId[]>> = {
  pitcher: ['fastball_velocity', 'fastball_spin'],
  batter: ['exit_velocity', 'ops'],
};

function coursesOf({ measures, games }: StintStatistics['comparison'], role: Role) {
  return COURSES[role].flatMap((id) => {
    const change = measures.find((one) => one.measure === id);
    if (change === undefined) return [];
    const measure = measureById(id);
    const picture = coursePicture(
      measure,
      { games: games.before, figure: change.before },
      { games: games.after, figure: change.after },
    );
    return picture === null ? [] : [{ label: measure.label, unit: CHANGE_UNITS[measure.unit], picture }];
  });
}

/** The comparison with its pictures, and without the single pitches and games that they are made of. */
export function toComparisonView({ comparison, ...statistics }: StintStatistics, kind: PlaceKind) {
  const { places, games: _games, ...figures } = comparison;
  const before = placesOfKind(kind, places.before);
  const after = placesOfKind(kind, places.after);
  return {
    ...statistics,
    comparison: figures,
    courses: coursesOf(comparison, statistics.choice.role),
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
