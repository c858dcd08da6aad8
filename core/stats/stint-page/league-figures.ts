import { type LeagueLevel, shrinkSide } from '../levels/shrink-side';
import type { Measure, MeasureId, Role } from '../measures/measure';
import type { CountedSides } from './window-sides';

/** What is known of the league in a measure, in the season and role of the page. */
export interface MeasureLevel extends LeagueLevel {
  readonly measure: MeasureId;
}

/** A measure in the league, and the windows drawn toward it. In the unit of the measure. */
export interface LeagueFigure {
  readonly measure: MeasureId;
  /** Of all its players together, and how many they are. */
  readonly league: number;
  readonly players: number;
  /** Of headline measures only; null where nothing says how far to draw. */
  readonly before: number | null;
  readonly after: number | null;
}

/** The league in each measure that it has a level in, in the order of the measures. */
export function leagueFigures(
  measures: readonly Measure[],
  role: Role,
  { before, after }: CountedSides,
  levels: readonly MeasureLevel[],
): LeagueFigure[] {
  const levelOf = new Map(levels.map((level) => [level.measure, level]));
  return measures.flatMap((measure) => {
    const level = levelOf.get(measure.id);
    if (level === undefined) return [];
    const isHeadline = measure.headline.includes(role);
    return {
      measure: measure.id,
      league: level.value,
      players: level.players,
      before: isHeadline ? shrinkSide(measure, level, before) : null,
      after: isHeadline ? shrinkSide(measure, level, after) : null,
    };
  });
}
