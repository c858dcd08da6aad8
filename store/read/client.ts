import type { Measure, MeasureId } from '../../core/stats/measures/measure';
import type { CohortFilter, CohortSpan } from '../../core/stats/statistics-rows';
import { CohortMemory, readCohort, type CohortPage } from './cohort';
import { readCohortChoices, SubjectMemory, type CohortChoices } from './cohort-choices';
import { readCohortIndex, type CohortIndex, type CohortIndexQuery } from './cohort-index';
import { readCohortSources, type CohortSources } from './cohort-sources';
import { readDataOverview, type DataOverview } from './data-overview';
import { readDataVersion, type DataVersion } from './data-version';
import { readDay, type DayPage } from './day';
import { readExportPage } from './export-page';
import type { ExportPage, ExportRequest } from './export-rows';
import { readFreshness, type Freshness } from './freshness';
import { readGame, type GamePage } from './game';
import { readGameSources, type GameSource } from './game-sources';
import { readHome, type HomePage } from './home';
import { readInjuries, type InjuryList, type InjuryQuery } from './injuries';
import { readInjuryChoices, type InjuryChoices } from './injuries-choices';
import { readInjuryState, type InjuryState } from './injuries-coverage';
import { readPlayerStints, type PlayerStints } from './injuries-of-player';
import type { InjuryNarrowing } from './injury-narrowing';
import { readRegionYears } from './injury-sums';
import { keptByVersion } from './kept-by-version';
import { readLeagueInjuries, type LeagueInjuries } from './league-injuries';
import { readOps, type OpsState } from './ops';
import {
  readPlayer,
  readPlayerWithHistory,
  type PlayerPage,
  type PlayerWithHistory,
  type StretchChoice,
} from './player';
import { readComparedPlayers, type ComparedPlayers } from './compare-players';
import { readComparedStints, type ComparedStints } from './compare-stints';
import { createPlayerReads, type PlayerList, type PlayerQuery, type PlayerSuggestions } from './players';
import { type DatabaseOptions, openDatabase } from './open-database';
import type { Reader } from './reader';
import { RecentAnswers } from './recent-answers';
import { remembered, rememberedFor } from './remembered';
import { readSeasonState, type SeasonState } from './season-state';
import { readSitemapIds, readSitemapParts, type SitemapKind } from './sitemap';
import { readStint, type StintPage } from './stint';
import {
  compareGround,
  readStintGround,
  type StintStatistics,
  type StintStatisticsQuery,
} from './stint-statistics';
import { readClubs, readTeamInjuries, type ClubList, type TeamInjuries } from './team-injuries';
import { readVersions, type Versions } from './versions';
import { asStoreError } from './unavailable';

/** Comparisons of stints in memory, a few hundred kilobytes each: a page, its preview and its JSON share one. */
const KEPT_COMPARISONS = 100;

export interface ReadStoreOptions extends DatabaseOptions {
  /** How long the version of the data is taken for the newest without asking. */
  versionMs?: number;
  /** How long freshness is kept in memory while the version stays the same. */
  freshnessMs?: number;
  /** The same for the overview with its row counts, the state and the choices of injuries. */
  overviewMs?: number;
}

/** The site's only door to the data: one function a read model. All reject with StoreUnavailable during an outage. */
export interface ReadStore {
  freshness(): Promise<Freshness>;
  /** Changes with whatever is written; asked for every few seconds at most. */
  dataVersion(): Promise<DataVersion>;
  /** By which versions of the code the data were made. */
  versions(): Promise<Versions>;
  /** The same, asked for now: for whoever must know it. */
  currentDataVersion(): Promise<DataVersion>;
  /** Where the rows of some games come from; games that are not loaded are left out. */
  gameSources(gamePks: readonly number[]): Promise<GameSource[]>;
  home(): Promise<HomePage>;
  /** @param date - `YYYY-MM-DD` */
  day(date: string): Promise<DayPage>;
  /** Null when no schedule lists the game. */
  game(gamePk: number): Promise<GamePage | null>;
  /** Null when no game lists the player. */
  player(playerId: number, choice: StretchChoice): Promise<PlayerPage | null>;
  /** The same with his whole career: stints, what changed after each, and games with the counters of some measures. */
  playerWithHistory(
    playerId: number,
    choice: StretchChoice,
    measures: readonly Measure[],
  ): Promise<PlayerWithHistory>;
  /** Some players side by side, with the counters of some measures. */
  comparedPlayers(playerIds: readonly number[], measures: readonly Measure[]): Promise<ComparedPlayers>;
  /** Some stints side by side, and the course of one measure around each. */
  comparedStints(stintIds: readonly string[], measure: MeasureId): Promise<ComparedStints>;
  players(query: PlayerQuery): Promise<PlayerList>;
  /** The first few players whose names fit what was typed so far. Answered from memory. */
  suggestPlayers(typed: string): Promise<PlayerSuggestions>;
  dataOverview(): Promise<DataOverview>;
  /** How whole a season is; null asks for the newest one. */
  seasonState(season: number | null): Promise<SeasonState>;
  injuries(query: InjuryQuery): Promise<InjuryList>;
  /** What the list of injuries can be narrowed to. */
  injuryChoices(): Promise<InjuryChoices>;
  /** Null when there is no such stint. */
  stint(stintId: string): Promise<StintPage | null>;
  /**
   * The windows before and after a stint, compared. Null when there is no such stint.
   *
   * @throws IngestError `BadInput` for a size that is out of bounds
   */
  stintStatistics(stintId: string, query: StintStatisticsQuery): Promise<StintStatistics | null>;
  /**
   * A cohort with its changes in one span.
   *
   * @throws IngestError `BadInput` for a text that is no cohort's id
   */
  cohort(cohortId: string, span: CohortSpan): Promise<CohortPage>;
  /** How many stints a filter holds, and would hold with one part chosen otherwise. */
  cohortChoices(filter: CohortFilter): Promise<CohortChoices>;
  /**
   * The stints and runs that a cohort is made of.
   *
   * @throws IngestError `BadInput` for a text that is no cohort's id
   */
  cohortSources(cohortId: string): Promise<CohortSources>;
  /** Cohorts side by side for one measure. */
  cohorts(query: CohortIndexQuery): Promise<CohortIndex>;
  /** A player's times on lists; empty when there are none. */
  playerStints(playerId: number): Promise<PlayerStints>;
  /** Clubs by what their injuries cost; null asks for the newest season. */
  clubs(season: number | null): Promise<ClubList>;
  /** Null when nothing knows the club. */
  teamInjuries(teamId: number, season: number | null): Promise<TeamInjuries | null>;
  /** @param narrow - which injuries count for clubs and the longest stints; all, unless it is given */
  leagueInjuries(season: number | null, narrow?: InjuryNarrowing): Promise<LeagueInjuries>;
  /** How well the transaction wire is understood, and what a person should look at. */
  injuryState(): Promise<InjuryState>;
  /** A page of a table that is handed out row by row. */
  exportPage(request: ExportRequest): Promise<ExportPage>;
  /** The newest runs, what is in trouble, and how far statistics are, for operators. */
  ops(): Promise<OpsState>;
  /** How many files of a sitemap each kind of page fills. */
  sitemapParts(): Promise<Record<SitemapKind, number>>;
  /** Ids in one such file; empty beyond the last. @param part - from 1 */
  sitemapIds(kind: SitemapKind, part: number): Promise<string[]>;
  /** Resolves when the database answers. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the read side. Nothing is connected until the first query, so a site starts while its database is down and
 * recovers with it.
 *
 * @param url - `mysql://user:password@host:port/database` of an account that needs no more than SELECT
 */
export function createReadStore(url: string, options: ReadStoreOptions = {}): ReadStore {
  const { prisma, onOneSnapshot, close } = openDatabase(url, options);
  const guarded = async <T>(read: () => Promise<T>): Promise<T> => {
    try {
      return await read();
    } catch (error) {
      throw asStoreError(error);
    }
  };
  const snapshot = <T>(read: (reader: Reader) => Promise<T>) => guarded(() => onOneSnapshot(read));
  const currentDataVersion = () => guarded(() => readDataVersion(prisma));
  const dataVersion = remembered(options.versionMs ?? 3_000, currentDataVersion);
  /** What is remembered goes with the version: a page that is kept for a version must not carry an older part. */
  const ofVersion = <T>(milliseconds: number, read: () => Promise<T>) =>
    rememberedFor(
      async () => (await dataVersion()).id,
      () => remembered(milliseconds, () => guarded(read)),
    );
  const { freshnessMs = 10_000, overviewMs = 60_000 } = options;
  const freshness = ofVersion(freshnessMs, () => readFreshness(prisma));
  const overview = ofVersion(overviewMs, () => readDataOverview(prisma));
  const choices = ofVersion(overviewMs, () => readInjuryChoices(prisma));
  const injuryState = ofVersion(overviewMs, () => readInjuryState(prisma));
  const regionYears = keptByVersion(dataVersion, () => guarded(() => readRegionYears(prisma)));
  const versions = keptByVersion(dataVersion, () => guarded(() => readVersions(prisma)));
  const cohortMemory = new CohortMemory();
  const comparisons = new RecentAnswers<StintStatistics | null>(KEPT_COMPARISONS);
  const home = keptByVersion(dataVersion, () => snapshot(readHome));
  const players = createPlayerReads(snapshot, dataVersion);
  const subjectMemory = new SubjectMemory();
  return {
    freshness,
    dataVersion,
    versions,
    currentDataVersion,
    gameSources: (gamePks) => guarded(() => readGameSources(prisma, gamePks)),
    dataOverview: overview,
    home,
    day: (date) => snapshot((reader) => readDay(reader, date)),
    game: (gamePk) => snapshot((reader) => readGame(reader, gamePk)),
    player: (playerId, choice) => snapshot((reader) => readPlayer(reader, playerId, choice)),
    playerWithHistory: (playerId, choice, measures) =>
      snapshot((reader) => readPlayerWithHistory(reader, playerId, choice, measures)),
    comparedPlayers: (ids, measures) => snapshot((reader) => readComparedPlayers(reader, ids, measures)),
    comparedStints: (ids, measure) => snapshot((reader) => readComparedStints(reader, ids, measure)),
    players: players.list,
    suggestPlayers: players.suggest,
    seasonState: (season) => snapshot((reader) => readSeasonState(reader, season)),
    injuries: async (query) => {
      const names = await players.find(query.name);
      return snapshot((reader) => readInjuries(reader, query, names));
    },
    injuryChoices: choices,
    stint: (stintId) => snapshot((reader) => readStint(reader, stintId)),
    stintStatistics: async (stintId, query) => {
      const { id } = await dataVersion();
      return comparisons.ask(JSON.stringify([stintId, query]), id, async () => {
        const ground = await snapshot((reader) => readStintGround(reader, stintId, query));
        return ground && compareGround(ground);
      });
    },
    cohort: (cohortId, span) => readCohort(snapshot, cohortId, span, cohortMemory),
    cohortChoices: (filter) => guarded(() => readCohortChoices(prisma, filter, subjectMemory)),
    cohortSources: (cohortId) => snapshot((reader) => readCohortSources(reader, cohortId)),
    cohorts: (query) => snapshot((reader) => readCohortIndex(reader, query)),
    playerStints: (playerId) => snapshot((reader) => readPlayerStints(reader, playerId)),
    clubs: (season) => snapshot((reader) => readClubs(reader, season)),
    teamInjuries: (teamId, season) => snapshot((reader) => readTeamInjuries(reader, teamId, season)),
    leagueInjuries: (season, narrow) =>
      snapshot((reader) => readLeagueInjuries(reader, season, narrow, regionYears)),
    injuryState,
    exportPage: (request) => guarded(() => readExportPage(prisma, request)),
    ops: () => snapshot(readOps),
    sitemapParts: () => guarded(() => readSitemapParts(prisma)),
    sitemapIds: (kind, part) => guarded(() => readSitemapIds(prisma, kind, part)),
    ping: () => guarded(async () => void (await prisma.$queryRaw`SELECT 1`)),
    close,
  };
}
