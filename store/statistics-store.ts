import type { GamePk, IsoDate, PlayerId } from '../core/ids';
import type { SubjectStint } from '../core/stats/comparison/subject-stint';
import { seasonsNeeded } from '../core/stats/comparison/compare-season';
import { MEASURES_VERSION } from '../core/stats/measures/counters';
import type { PlayerSeries } from '../core/stats/player-series';
import type { StintSubjectRow } from '../core/stats/statistics-rows';
import { comparedFigures, comparedSubjects } from './compared-stints';
import type { ComparedFigures } from './compared-stints';
import type { StoreConnections } from './connections';
import { storeFailure } from './failures';
import { inSnapshot } from './in-snapshot';
import { newestDay } from './league-facts';
import { seasonFingerprint, seasonsOf, stintsFor } from './season-fingerprint';
import { seasonSeries } from './season-series';
import { statisticsGround } from './statistics-ground';
import { areCohortsStale, knownFingerprints, recordStatistics, statisticsCounts } from './statistics-runs';
import type { StatisticsNote } from './statistics-runs';
import { statisticsState } from './statistics-state';
import type { StatisticsState } from './statistics-state';
import { talliedGames } from './tallied-games';
import type { TalliedGame } from './tallied-games';
import { unmeasuredGames, unmeasuredSeasons } from './unmeasured-games';
import type { UnmeasuredGames, UnmeasuredSeason } from './unmeasured-games';
import { writeCohorts } from './write-cohorts';
import type { CohortRows } from './write-cohorts';
import { forgetMeasured, writeMeasured } from './write-measured';
import type { MeasuredGame, MeasuresWritten } from './write-measured';
import { writeSeason } from './write-season';
import type { SeasonNote, SeasonRows } from './write-season';

/** What is not as the games and stints that are loaded would have it. */
export interface StaleStatistics {
  /** Seasons whose stints are to be compared anew, oldest first. Right only when all games are measured. */
  readonly seasons: readonly number[];
  readonly cohorts: boolean;
}

/** All that a season's stints are compared with, read as of one moment. */
export interface SeasonGround {
  readonly fingerprint: string;
  readonly asOf: IsoDate;
  readonly stints: readonly SubjectStint[];
  readonly births: ReadonlyMap<PlayerId, IsoDate>;
  /** Empty for a season without a stint: then nothing is compared. */
  readonly series: readonly PlayerSeries[];
}

/** The part of the facade that has to do with statistics. */
export interface StatisticsStore {
  /** Seasons with games that are not measured as they are now. */
  unmeasuredSeasons(): Promise<UnmeasuredSeason[]>;
  unmeasuredGames(season: number): Promise<UnmeasuredGames>;
  /** What a tally reads of games. */
  talliedGames(gamePks: readonly GamePk[]): Promise<TalliedGame[]>;
  writeMeasured(games: readonly MeasuredGame[]): Promise<MeasuresWritten>;
  /** Removes what was measured of games that are no longer played. @returns rows removed */
  forgetMeasured(gamePks: readonly GamePk[]): Promise<number>;
  staleStatistics(): Promise<StaleStatistics>;
  /** Null when nothing at all is loaded. */
  seasonGround(season: number, onProgress?: () => void): Promise<SeasonGround | null>;
  writeSeason(comparison: SeasonRows, note: SeasonNote): Promise<number>;
  /**
   * Reads all that was compared, as of one moment: first the stints, then season by season what is known of them, so that
   * not all of it need be in memory.
   *
   * @param asOf - to which those who have not returned are followed
   * @param open - is given the stints, and answers who takes the rest
   */
  readCompared(
    asOf: IsoDate,
    open: (subjects: readonly StintSubjectRow[]) => (figures: ComparedFigures) => void,
  ): Promise<void>;
  writeCohorts(rows: CohortRows, asOf: IsoDate): Promise<number>;
  statisticsCounts(): Promise<{ readonly stints: number; readonly cohorts: number }>;
  recordStatistics(note: StatisticsNote): Promise<void>;
  statisticsState(): Promise<StatisticsState>;
  /** The newest day of which anything is loaded; null for an empty database. */
  newestDay(): Promise<IsoDate | null>;
}

function fail(error: unknown): never {
  throw storeFailure(error);
}

export function statisticsStore({ pool }: StoreConnections): StatisticsStore {
  async function stale(): Promise<StaleStatistics> {
    const asOf = await newestDay(pool);
    if (asOf === null) return { seasons: [], cohorts: false };
    const ground = await inSnapshot(pool, statisticsGround);
    const known = await knownFingerprints(pool);
    // One that has lost all it had is compared too: its rows are to go.
    const seasons = [...new Set([...seasonsOf(ground), ...known.keys()])].sort((a, b) => a - b);
    return {
      seasons: seasons.filter((season) => known.get(season) !== seasonFingerprint(season, ground)),
      cohorts: await areCohortsStale(pool, asOf),
    };
  }

  async function ground(season: number, onProgress: () => void): Promise<SeasonGround | null> {
    const asOf = await newestDay(pool);
    if (asOf === null) return null;
    return inSnapshot(pool, async (connection) => {
      const all = await statisticsGround(connection);
      const stints = stintsFor(season, all.stints);
      const hasStints = stints.some((stint) => stint.season === season);
      return {
        fingerprint: seasonFingerprint(season, all),
        asOf,
        stints,
        births: all.births,
        series: hasStints ? await seasonSeries(connection, seasonsNeeded(season), all, onProgress) : [],
      };
    });
  }

  async function readCompared(...[asOf, open]: Parameters<StatisticsStore['readCompared']>): Promise<void> {
    await inSnapshot(pool, async (connection) => {
      const subjects = await comparedSubjects(connection, asOf);
      const take = open(subjects);
      const seasons = new Set(subjects.map(({ season }) => season));
      for (const season of seasons) take(await comparedFigures(connection, season));
    });
  }

  return {
    unmeasuredSeasons: () => unmeasuredSeasons(pool, MEASURES_VERSION).catch(fail),
    unmeasuredGames: (season) => unmeasuredGames(pool, season, MEASURES_VERSION).catch(fail),
    talliedGames: (gamePks) => talliedGames(pool, gamePks).catch(fail),
    writeMeasured: (games) => writeMeasured(pool, games),
    forgetMeasured: (gamePks) => forgetMeasured(pool, gamePks),
    staleStatistics: () => stale().catch(fail),
    seasonGround: (season, onProgress = () => {}) => ground(season, onProgress).catch(fail),
    writeSeason: (comparison, note) => writeSeason(pool, comparison, note),
    readCompared: (...asked) => readCompared(...asked).catch(fail),
    writeCohorts: (rows, asOf) => writeCohorts(pool, rows, asOf),
    statisticsCounts: () => statisticsCounts(pool).catch(fail),
    recordStatistics: (note) => recordStatistics(pool, note),
    statisticsState: () => statisticsState(pool, MEASURES_VERSION).catch(fail),
    newestDay: () => newestDay(pool).catch(fail),
  };
}
