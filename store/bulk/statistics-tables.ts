import type {
  CohortChangeRow,
  CohortCourseRow,
  CohortLeadRow,
  CohortRow,
  LeagueLevelRow,
  PlayerGameRow,
  StintChangeRow,
  StintCourseRow,
  StintLeadRow,
  StintSubjectRow,
} from '../../core/stats/statistics-rows';
import type { GamePk } from '../../core/ids';
import { Prisma } from '../generated/prisma/client';
import { table } from './table';

export const playerGameTable = table<PlayerGameRow>('player_game', Prisma.PlayerGameScalarFieldEnum, [
  'playerId',
  'role',
  'gamePk',
]);

/** Which version of a game its rows of `player_game` were made of. */
export interface GameMeasuredRow {
  readonly gamePk: GamePk;
  readonly season: number;
  readonly contentHash: string;
  readonly parserVersion: number;
  readonly measuresVersion: number;
}

export const gameMeasuredTable = table<GameMeasuredRow>('game_measured', Prisma.GameMeasuredScalarFieldEnum, [
  'gamePk',
]);
export const stintSubjectTable = table<StintSubjectRow>('stint_subject', Prisma.StintSubjectScalarFieldEnum, [
  'stintId',
  'role',
]);
export const stintChangeTable = table<StintChangeRow>('stint_change', Prisma.StintChangeScalarFieldEnum, [
  'stintId',
  'role',
  'kind',
  'span',
  'measure',
]);
export const stintCourseTable = table<StintCourseRow>('stint_course', Prisma.StintCourseScalarFieldEnum, [
  'stintId',
  'role',
  'measure',
  'step',
]);
export const stintLeadTable = table<StintLeadRow>('stint_lead', Prisma.StintLeadScalarFieldEnum, [
  'stintId',
  'role',
  'measure',
]);
export const leagueLevelTable = table<LeagueLevelRow>('league_level', Prisma.LeagueLevelScalarFieldEnum, [
  'season',
  'role',
  'measure',
]);
export const cohortTable = table<CohortRow>('cohort', Prisma.CohortScalarFieldEnum, ['cohortId']);
export const cohortChangeTable = table<CohortChangeRow>('cohort_change', Prisma.CohortChangeScalarFieldEnum, [
  'cohortId',
  'kind',
  'span',
  'measure',
]);
export const cohortCourseTable = table<CohortCourseRow>('cohort_course', Prisma.CohortCourseScalarFieldEnum, [
  'cohortId',
  'measure',
  'step',
  'at',
]);
export const cohortLeadTable = table<CohortLeadRow>('cohort_lead', Prisma.CohortLeadScalarFieldEnum, [
  'cohortId',
  'measure',
]);

/** What visitors read of statistics, in the order of the digest. */
export const STATISTICS_TABLES = [
  playerGameTable,
  stintSubjectTable,
  stintChangeTable,
  stintCourseTable,
  stintLeadTable,
  leagueLevelTable,
  cohortTable,
  cohortChangeTable,
  cohortCourseTable,
  cohortLeadTable,
] as const;
