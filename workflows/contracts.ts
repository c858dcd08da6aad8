import { defineSearchAttributeKey } from '@temporalio/common';
import type { GamePk, IsoDate } from '../core/ids';

/** Names that operators, workers and clients must agree on. */
export const TASK_QUEUES = {
  /** Workflows and the activities that work on lake and store. */
  ingest: 'injuryfx-ingest',
  /** Activities that ask the source: one queue, so that its rate limit holds for all workers together. */
  source: 'injuryfx-source',
} as const;

/** Handles by which an operator finds a run in the Temporal UI. */
export const workflowIds = {
  game: (gamePk: GamePk) => `game/${gamePk}`,
  day: (date: IsoDate) => `day/${date}`,
  /** One at a time: two would do the same work twice. */
  replay: 'replay',
} as const;

/** The schedule that runs every night (docs/operations.md). */
export const NIGHTLY = {
  scheduleId: 'nightly',
  workflowId: 'nightly',
  /** After the last game on the west coast, and again when the day's first corrections are in. */
  cron: '30 5,13 * * *',
  timeZone: 'America/New_York',
  /** Feeds are corrected after the final: these many days back are asked again. */
  recheckDaysBack: [1, 2, 3, 7, 30],
} as const;

/** Why a game is ingested. */
export type IngestKind = 'daily' | 'manual' | 'backfill' | 'replay';

/** Search attributes, by which the Temporal UI filters. */
export const SEARCH_ATTRIBUTES = {
  /** `YYYY-MM-DD`: a keyword, because it is what an operator types; `STARTS_WITH '2026-09'` is a month. */
  gameDate: defineSearchAttributeKey('InjuryFxGameDate', 'KEYWORD'),
  season: defineSearchAttributeKey('InjuryFxSeason', 'INT'),
  gamePk: defineSearchAttributeKey('InjuryFxGamePk', 'INT'),
  kind: defineSearchAttributeKey('InjuryFxKind', 'KEYWORD'),
  outcome: defineSearchAttributeKey('InjuryFxOutcome', 'KEYWORD'),
} as const;

export interface IngestDayInput {
  readonly date: IsoDate;
  readonly kind: IngestKind;
  /** Games in work at once; 8 when left out. */
  readonly concurrency?: number;
}

export interface IngestGameInput {
  readonly gamePk: GamePk;
  readonly officialDate: IsoDate;
  readonly season: number;
  readonly kind: IngestKind;
  /** True when the schedule says that the game is over: then a missing feed is worth noting. */
  readonly isFinal: boolean;
}

/** What became of a game in one run. */
export type GameOutcome =
  'loaded' | 'unchanged' | 'stale' | 'pending' | 'not_played' | 'quarantined' | 'missing';

export interface IngestGameResult {
  readonly gamePk: GamePk;
  readonly outcome: GameOutcome;
  readonly rowsWritten: number;
}

/** How far a day's run has come; answer of the query `progress` and its result at the end. */
export interface DayProgress {
  readonly date: IsoDate;
  readonly scheduled: number;
  readonly done: number;
  readonly rowsWritten: number;
  readonly outcomes: Readonly<Partial<Record<GameOutcome, number>>>;
  /** Games that need an operator's eye. */
  readonly troubled: readonly GamePk[];
}

/** What to replay from the lake; an operator can start it in the Temporal UI with `{}`: everything. */
export interface ReplayInput {
  /** First and last day; the lake's own when left out. */
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  /** Days in work at once; 4 when left out. */
  readonly concurrency?: number;
  /** Days after which it continues as a new run; 250 when left out. */
  readonly daysPerRun?: number;
  /** Set by the workflow itself when it continues as new. */
  readonly carriedOn?: {
    readonly days: readonly IsoDate[];
    readonly progress: ReplayProgress;
    readonly paused: boolean;
  };
}

/** Answer of the query `progress`, and the result. */
export interface ReplayProgress {
  readonly days: number;
  readonly daysDone: number;
  readonly games: number;
  readonly versions: number;
  readonly rowsWritten: number;
  readonly quarantined: number;
}
