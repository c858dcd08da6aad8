import type { CohortSpan } from '../statistics-rows';

/** A window of whole games on either side of a stint. */
export interface SpanRule {
  readonly span: CohortSpan;
  /** The nearest so many games on a side, or all there are. */
  readonly games: number;
  /** With fewer games that have the measure's denominator on a side, nothing is compared. */
  readonly leastGames: number;
  /** Whether the window may reach over a winter. */
  readonly crossOffSeason: boolean;
}

const GAMES_10: SpanRule = { span: 'games10', games: 10, leastGames: 5, crossOffSeason: false };

/** All windows, within one season and over winters. */
export const SPANS: readonly SpanRule[] = [
  { span: 'games3', games: 3, leastGames: 3, crossOffSeason: false },
  GAMES_10,
  { span: 'games30', games: 30, leastGames: 10, crossOffSeason: false },
  { ...GAMES_10, span: 'games10_winter', crossOffSeason: true },
];

/** The window from which courses measure deviations, and whose controls they follow. */
export const COURSE_SPAN: SpanRule = GAMES_10;
