import type { ExportColumn, ExportValue } from './export-column';
import { PITCH_COLUMNS, PLATE_APPEARANCE_COLUMNS, PLAYER_GAME_COLUMNS } from './export-event-columns';
import { COHORT_CHANGE_COLUMNS, COHORT_COLUMNS, STINT_COLUMNS } from './export-injury-columns';
import { GAME_COLUMNS, PLAYER_COLUMNS, TEAM_COLUMNS } from './export-league-columns';

/** A table as it is handed out, row by row. */
export interface ExportTable {
  /** Name in the database. */
  readonly table: string;
  readonly columns: readonly ExportColumn[];
  /** Columns whose values differ between any two rows: the order of the rows, and where a page goes on. */
  readonly order: readonly string[];
}

export const EXPORT_TABLES = {
  pitches: {
    table: 'pitch',
    columns: PITCH_COLUMNS,
    order: ['officialDate', 'gamePk', 'atBatIndex', 'eventIndex'],
  },
  plateAppearances: {
    table: 'plate_appearance',
    columns: PLATE_APPEARANCE_COLUMNS,
    order: ['officialDate', 'gamePk', 'atBatIndex'],
  },
  playerGames: { table: 'player_game', columns: PLAYER_GAME_COLUMNS, order: ['role', 'gamePk'] },
  games: { table: 'game', columns: GAME_COLUMNS, order: ['officialDate', 'gamePk'] },
  teams: { table: 'team_season', columns: TEAM_COLUMNS, order: ['teamId', 'season'] },
  players: { table: 'player', columns: PLAYER_COLUMNS, order: ['playerId'] },
  stints: { table: 'injury_stint', columns: STINT_COLUMNS, order: ['stintId'] },
  cohorts: { table: 'cohort', columns: COHORT_COLUMNS, order: ['cohortId'] },
  cohortChanges: {
    table: 'cohort_change',
    columns: COHORT_CHANGE_COLUMNS,
    order: ['cohortId', 'kind', 'span', 'measure'],
  },
} as const satisfies Readonly<Record<string, ExportTable>>;

export type ExportName = keyof typeof EXPORT_TABLES;

/** Values of a row's order columns: the page after it begins behind them. */
export type ExportKey = readonly ExportValue[];

/** What rows are narrowed to; each table knows some of these. */
export interface ExportFilter {
  readonly season?: number;
  /** Days, both included. */
  readonly from?: string;
  readonly to?: string;
  readonly gamePk?: number;
  readonly pitcher?: number;
  readonly batter?: number;
  /** Code of a pitch's type. */
  readonly type?: string;
  /** Outcome of a plate appearance. */
  readonly outcome?: string;
  readonly player?: number;
  readonly team?: number;
  /** Words of a name; accents and case do not matter. */
  readonly name?: string;
  readonly role?: string;
  readonly list?: string;
  readonly region?: string;
  readonly nature?: string;
  readonly stintId?: string;
  readonly cohort?: string;
  readonly kind?: string;
  readonly span?: string;
  readonly measure?: string;
}
