import { defineSearchAttributeKey } from '@temporalio/common';
import type { ContentHash, GamePk, IsoDate } from '../core/ids';
import type { StatisticsProgress } from './statistics-contracts';

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
  replayGame: (gamePk: GamePk) => `replay-game/${gamePk}`,
  backfill: 'backfill',
  audit: 'audit',
  /** By what is imported: the same files started again join the run that is under way. */
  importHistory: (hash: string) => `import/${hash.slice(0, 12)}`,
  transactions: 'transactions',
  importWire: (hash: string) => `import-wire/${hash.slice(0, 12)}`,
  replayTransactions: 'replay-transactions',
  deriveInjuries: 'derive-injuries',
  computeStatistics: 'compute-statistics',
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
  /** The source is asked which games changed since so many days before the run, however old they are. */
  changesDaysBack: 3,
} as const;

/** The schedule that asks for transactions and makes injuries of them, after the night's games are in. */
export const TRANSACTIONS = {
  scheduleId: 'transactions',
  workflowId: workflowIds.transactions,
  cron: '15 6,14 * * *',
  timeZone: 'America/New_York',
  /** Rows arrive late and old sentences are written anew: the months that these many days reach into are asked again. */
  trailingDays: 30,
} as const;

/** The schedule that audits the whole lake once a week. */
export const AUDIT = {
  scheduleId: 'audit',
  workflowId: workflowIds.audit,
  cron: '0 9 * * 1',
  timeZone: 'America/New_York',
} as const;

/** Most days in work at once that an operator may ask for. */
export const MOST_CONCURRENT_DAYS = 32;

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
  /** Rows of the schedule that could not be read and do not even tell their game; left out when there are none. */
  readonly unreadableRows?: number;
}

/** What the nightly run did. */
export interface NightlyResult {
  readonly days: readonly DayProgress[];
  readonly corrections: Corrections;
  /** What was made of the games; null in runs that began before there were any. */
  readonly statistics: StatisticsProgress | null;
}

/** Games that the source says were changed, however old, and what became of them. */
export interface Corrections {
  /** Games that the source listed. */
  readonly listed: number;
  /** Those of them that were asked for again; the others are not ours, or already asked for this night. */
  readonly games: readonly IngestGameResult[];
  /** Why the source gave no list, or what was left out of it; null when all is well. */
  readonly note: string | null;
}

/** Days to ingest from the source: `{"from": "2026-04-01", "to": "2026-04-30"}` in the Temporal UI is enough. */
export interface BackfillInput {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Days in work at once; 2 when left out. */
  readonly concurrency?: number;
  /** Days after which it continues as a new run; 100 when left out. */
  readonly daysPerRun?: number;
  /** Set by the workflow itself when it continues as new. */
  readonly carriedOn?: {
    readonly next: IsoDate;
    readonly progress: BackfillProgress;
    readonly paused: boolean;
  };
}

/** Answer of the query `progress`, and the result. */
export interface BackfillProgress {
  readonly days: number;
  readonly daysDone: number;
  /** Games of the days that are done. */
  readonly games: number;
  readonly rowsWritten: number;
  /** Games that need an operator's eye; the days list them by name. */
  readonly troubled: number;
  /** Days that failed as a whole, the first hundred; the others went on. */
  readonly failedDays: readonly FailedDay[];
  readonly failedDayCount: number;
}

export interface FailedDay {
  readonly date: IsoDate;
  readonly errorKind: string;
  readonly errorMessage: string;
}

/** What to replay from the lake; an operator can start it in the Temporal UI with `{}`: everything. */
export interface ReplayInput {
  /** First and last day; the lake's own when left out. */
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  /** Groups of up to five days in work at once; 6 when left out. */
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

export interface ReplayGameInput {
  readonly gamePk: GamePk;
}

/** What to audit; `{}` is the whole lake. */
export interface AuditInput {
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  /** Days in work at once; 2 when left out. */
  readonly concurrency?: number;
  /** Days after which it continues as a new run; 250 when left out. */
  readonly daysPerRun?: number;
  /** Set by the workflow itself when it continues as new. */
  readonly carriedOn?: {
    readonly days: readonly IsoDate[];
    readonly progress: AuditProgress;
    readonly paused: boolean;
    readonly firstDay: IsoDate;
    readonly startedAt: string;
  };
}

/** An object of the lake that is not what it should be. */
export interface AuditProblem {
  readonly day: IsoDate;
  readonly lakeKey: string;
  /** The game that was quarantined for it. */
  readonly gamePk: GamePk | null;
  readonly message: string;
}

/** Answer of the query `progress`, and the result. */
export interface AuditProgress {
  readonly days: number;
  readonly daysDone: number;
  /** Manifest entries read. */
  readonly entries: number;
  /** Objects whose bytes were hashed. */
  readonly objects: number;
  readonly bytes: number;
  /** Database rows whose lake key was looked up. */
  readonly rowsChecked: number;
  /** The first hundred. */
  readonly problems: readonly AuditProblem[];
  readonly problemCount: number;
  /** Content that no manifest entry names: harmless left-overs of interrupted downloads. Null: not counted. */
  readonly orphans: number | null;
}

/** A history file in the lake: a manifest entry without its source. */
export interface ImportItem {
  readonly kind: 'gameday-xml' | 'statcast-csv';
  /** gamePk of a game, first digits of the hash of a CSV file. */
  readonly id: string;
  readonly day: string;
  readonly observedAt: string;
  readonly hash: ContentHash;
}

export interface ImportHistoryInput {
  readonly source: string;
  readonly items: readonly ImportItem[];
  /** Files after which it continues as a new run; 500 when left out. */
  readonly itemsPerRun?: number;
  /** Set by the workflow itself when it continues as new. */
  readonly progress?: ImportProgress;
}

/** Answer of the query `progress`, and the result. */
export interface ImportProgress {
  readonly items: number;
  readonly done: number;
  /** `stale`: the tables hold the game's feed, which counts as newer. */
  readonly games: Readonly<Record<'loaded' | 'unchanged' | 'stale' | 'refused', number>>;
  readonly pitches: number;
  readonly rowsWritten: number;
  readonly statcast: {
    readonly files: number;
    readonly refused: number;
    readonly rows: number;
    readonly matched: number;
    readonly unmatched: number;
    readonly written: number;
  };
  readonly firstUnmatched: readonly string[];
  readonly refused: readonly {
    readonly kind: string;
    readonly id: string;
    readonly day: string;
    readonly errorKind: string;
    readonly errorMessage: string;
  }[];
}
