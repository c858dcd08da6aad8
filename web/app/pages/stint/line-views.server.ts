import { measureById } from '../../../../core/stats/measures/measures';
import type { MeasureId } from '../../../../core/stats/measures/measure';
import { SEASON_MEASURES } from '../../../../store/read/stint-season-games';
import type { StintStatistics } from '../../../../store/read/stint-statistics';
import { coursePicture } from '../../charts/course-picture.server';
import { type LineWindow, seasonLineAxis, seasonLinePicture } from '../../charts/season-line-picture.server';
import { CHANGE_UNITS } from '../../format/measure-figure';
import { chartIdOf } from './measure-charts';

interface Named {
  id: string;
  measure: MeasureId;
  label: string;
  /** As it is written behind a change, such as " mph"; empty for an average. */
  unit: string;
}

const named = (id: MeasureId): Named => {
  const { label, unit } = measureById(id);
  return { id: chartIdOf(id) ?? id, measure: id, label, unit: CHANGE_UNITS[unit].trim() };
};

/** The measures over the seasons around the stint, each with its picture; those without any data are left out. */
export function seasonLines({ choice, comparison, parts, stints, seasonGames }: StintStatistics) {
  const windowOf = (which: 'before' | 'after', figure: LineWindow['figure']): LineWindow => {
    const { gamePks, from, to } = comparison[which];
    return { gamePks: new Set<number>(gamePks), from, to, figure };
  };
  const own = parts[0];
  const axis = seasonLineAxis(seasonGames);
  if (axis === null) return [];
  return SEASON_MEASURES[choice.role].flatMap((id) => {
    const change = comparison.measures.find(({ measure }) => measure === id);
    if (change === undefined) return [];
    const picture = seasonLinePicture(
      measureById(id),
      seasonGames,
      axis,
      { before: windowOf('before', change.before), after: windowOf('after', change.after) },
      stints.map(({ stintId, startedOn, endedOn }) => ({ startedOn, endedOn, isOwn: stintId === own })),
    );
    return picture === null ? [] : [{ ...named(id), picture }];
  });
}

/** The first two of them game by game within the windows. */
export function windowCourses({ choice, comparison }: StintStatistics) {
  const { measures, games } = comparison;
  return SEASON_MEASURES[choice.role].slice(0, 2).flatMap((id) => {
    const change = measures.find((one) => one.measure === id);
    if (change === undefined) return [];
    const picture = coursePicture(
      measureById(id),
      { games: games.before, figure: change.before },
      { games: games.after, figure: change.after },
    );
    const { id: chart, ...rest } = named(id);
    return picture === null ? [] : [{ ...rest, id: `${chart}-games`, picture }];
  });
}
