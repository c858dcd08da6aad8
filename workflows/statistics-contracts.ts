/** A season some of whose games are to be measured. */
export interface SeasonToMeasure {
  readonly season: number;
  /** To be measured, and those that were and are gone. */
  readonly games: number;
}

/** What is to be done until the statistics are those of the games and stints that are loaded. */
export interface StatisticsPlan {
  /** Oldest first. */
  readonly measure: readonly SeasonToMeasure[];
  /** Seasons to compare, oldest first; left open while there are games to measure. */
  readonly compare: readonly number[];
  readonly cohorts: boolean;
}

export interface SeasonInput {
  readonly season: number;
}

/** What measuring a season did. */
export interface SeasonMeasured {
  readonly games: number;
  /** Measured before, and no longer played, or gone. */
  readonly forgotten: number;
  /** Rows added, changed or removed. */
  readonly rows: number;
}

/** What comparing a season's stints did. */
export interface SeasonCompared {
  readonly stints: number;
  readonly rows: number;
}

/** What making the cohorts did. */
export interface CohortsCompared {
  readonly cohorts: number;
  readonly rows: number;
}

/** Answer of the query `progress`, and the result. */
export interface StatisticsProgress {
  readonly gamesToMeasure: number;
  readonly gamesMeasured: number;
  readonly seasonsToCompare: number;
  readonly seasonsCompared: number;
  /** Stints and cohorts that are in the tables at the end; 0 until then. */
  readonly stints: number;
  readonly cohorts: number;
  /** Rows added, changed or removed in all tables; the note of the run is not counted. */
  readonly rowsWritten: number;
}

/** What the run's last activity is told, to note it. */
export interface StatisticsToNote {
  readonly gamesMeasured: number;
  readonly seasonsCompared: number;
  readonly rowsWritten: number;
  readonly startedAt: string;
}
