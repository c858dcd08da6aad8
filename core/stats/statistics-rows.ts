import type { GamePk, IsoDate, PlayerId } from '../ids';
import type { GameForm } from './measures/counters';
import type { MeasureId, Role } from './measures/measure';

/** A player's game in one role, as a table keeps it. */
export interface PlayerGameRow extends GameForm {
  readonly playerId: PlayerId;
  readonly role: Role;
  readonly gamePk: GamePk;
  readonly season: number;
  readonly officialDate: IsoDate;
  readonly gameNumber: number;
  readonly gameType: string;
}

/**
 * Windows for which stints are compared ahead of time. Up to so many games on either side; `games10_winter` may reach
 * over a winter, the others may not.
 */
export type CohortSpan = 'games3' | 'games10' | 'games30' | 'games10_winter';

/** What a row speaks of: the stint, or a day on which nothing happened to the same man (placebo date). */
export type ComparedKind = 'stint' | 'placebo';

/** Steps of an event study: single games, or weeks of the calendar. */
export type CourseStep = 'game' | 'week';

/** A stint in one role of its player, joined over winters: by what cohorts are chosen, and how it ended. */
export interface StintSubjectRow {
  /** Of its first part. */
  readonly stintId: string;
  readonly role: Role;
  readonly playerId: PlayerId;
  /** Of its first day. */
  readonly season: number;
  readonly listKind: string;
  /** Longest list: 7, 10, 15, 60; null where no text tells it. */
  readonly listDays: number | null;
  readonly region: string | null;
  readonly nature: string | null;
  /** Whole years on the first day; null where the birthday is not known. */
  readonly age: number | null;
  /** Days of the regular season, all parts together. */
  readonly daysMissed: number;
  readonly startedOn: IsoDate;
  /** Null while it lasts. */
  readonly endedOn: IsoDate | null;
  /** First game in the majors on or after the end. */
  readonly returnedOn: IsoDate | null;
  /** Days from the start to the return, or to the newest day of the data for one who has not returned. */
  readonly followedDays: number;
  /** The placebo date; null where he had no stretch of games long enough. */
  readonly placeboOn: IsoDate | null;
}

/** One measure before and after a stint, and in matched players at the same time. */
export interface StintChangeRow {
  readonly stintId: string;
  readonly role: Role;
  readonly kind: ComparedKind;
  readonly span: CohortSpan;
  readonly measure: MeasureId;
  readonly season: number;
  /** In the measure's own unit; shares from 0 to 1. */
  readonly valueBefore: number;
  readonly valueAfter: number;
  readonly valueChange: number;
  /** Of the change, between games; null with fewer than two games on a side. */
  readonly standardError: number | null;
  readonly gamesBefore: number;
  readonly gamesAfter: number;
  /** First denominator of the measure, such as pitches or at-bats. */
  readonly countBefore: number;
  readonly countAfter: number;
  /** Matched players that could be compared. */
  readonly controls: number;
  /** Mean of their changes; null without any. */
  readonly controlChange: number | null;
  /** Change less the controls' change. */
  readonly difference: number | null;
}

/** The course of a measure around a stint. */
export interface StintCourseRow {
  readonly stintId: string;
  readonly role: Role;
  readonly measure: MeasureId;
  readonly step: CourseStep;
  readonly season: number;
  /** JSON: `[[at, deviation, control deviation or null], …]`; at is … −2, −1, 1, 2 …, deviations from the before window. */
  readonly points: string;
}

/** Whether a measure was already moving before the stint. */
export interface StintLeadRow {
  readonly stintId: string;
  readonly role: Role;
  readonly measure: MeasureId;
  readonly season: number;
  /** Games just before the stint, and the games before those that are his baseline. */
  readonly games: number;
  readonly baselineGames: number;
  readonly baseline: number;
  readonly leadValue: number;
  readonly valueChange: number;
  readonly lower: number;
  readonly upper: number;
  /** A game, in the unit of the measure, over up to 15 games before the stint, lead and baseline together. */
  readonly slope: number;
  readonly slopeLower: number;
  readonly slopeUpper: number;
  /** The rule that would have warned did so. */
  readonly alarm: boolean;
  /** Matched players who were not hurt, at the same date: how many, and for how many the same rule warned. */
  readonly controls: number;
  readonly controlAlarms: number;
  readonly controlChange: number | null;
}

/** By what stints are chosen; null is "any". */
export interface CohortFilter {
  readonly role: Role;
  /** injured, paternity, bereavement. */
  readonly listKind: string;
  readonly region: string | null;
  readonly nature: string | null;
  readonly listDays: number | null;
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
  readonly seasonFrom: number | null;
  readonly seasonTo: number | null;
  readonly daysFrom: number | null;
  readonly daysTo: number | null;
}

/** All stints that match a filter, and who came back. */
export interface CohortRow extends CohortFilter {
  /** The filter written in one fixed order, such as `role=pitcher&region=elbow`. */
  readonly cohortId: string;
  readonly stints: number;
  readonly players: number;
  readonly returned: number;
  /** Share returned within 1, 2, 3 years (Kaplan–Meier), with 95 % bounds; null beyond the longest follow-up. */
  readonly returned1: number | null;
  readonly returned1Lower: number | null;
  readonly returned1Upper: number | null;
  readonly returned2: number | null;
  readonly returned2Lower: number | null;
  readonly returned2Upper: number | null;
  readonly returned3: number | null;
  readonly returned3Lower: number | null;
  readonly returned3Upper: number | null;
  /** JSON: `[[days, share returned, lower, upper, at risk], …]`, at most 200 steps. */
  readonly returnCurve: string;
}

/** Mean change of a measure over a cohort. */
export interface CohortChangeRow {
  readonly cohortId: string;
  readonly kind: ComparedKind;
  readonly span: CohortSpan;
  readonly measure: MeasureId;
  /** Stints that have both windows, and their players. */
  readonly stints: number;
  readonly players: number;
  readonly valueBefore: number;
  readonly valueChange: number;
  /** 95 %, between players; null with fewer than two players. */
  readonly lower: number | null;
  readonly upper: number | null;
  readonly pValue: number | null;
  /** Benjamini–Hochberg over the measures of this cohort, kind and window. */
  readonly qValue: number | null;
  /** The same of change less the controls' change, over the stints that have controls. */
  readonly controlled: number;
  readonly difference: number | null;
  readonly differenceLower: number | null;
  readonly differenceUpper: number | null;
  readonly differencePValue: number | null;
  readonly differenceQValue: number | null;
  /** How many measures were adjusted together. */
  readonly comparisons: number;
}

/** A point of a cohort's event study. */
export interface CohortCourseRow {
  readonly cohortId: string;
  readonly measure: MeasureId;
  readonly step: CourseStep;
  readonly at: number;
  readonly stints: number;
  readonly deviation: number;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Less the controls' deviation. */
  readonly controlled: number;
  readonly difference: number | null;
  readonly differenceLower: number | null;
  readonly differenceUpper: number | null;
}

/** What led up to a cohort's stints, and how often the same would have warned of nothing. */
export interface CohortLeadRow {
  readonly cohortId: string;
  readonly measure: MeasureId;
  readonly stints: number;
  readonly alarms: number;
  readonly controlPeriods: number;
  readonly controlAlarms: number;
  readonly valueChange: number;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly controlChange: number | null;
}

/** A measure over all players of a role in a season, and how much the players differ: what a figure is drawn toward. */
export interface LeagueLevelRow {
  readonly season: number;
  readonly role: Role;
  readonly measure: MeasureId;
  /** Players with at least one of what the measure counts. */
  readonly players: number;
  /** Of all of them together, a ratio of sums. */
  readonly value: number;
  /** Mean and standard deviation of the players' true levels; null where they can't be told apart from chance. */
  readonly priorMean: number | null;
  readonly priorDeviation: number | null;
  /** For shares of turns at bat: how many turns the league's level is worth (alpha + beta of the beta prior). */
  readonly priorStrength: number | null;
}
