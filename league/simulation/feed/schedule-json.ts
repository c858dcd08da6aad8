import { clubById } from '../clubs';
import { randomFor } from '../random';
import type { Fixture } from '../schedule';
import { gamePk, type Season } from '../season';
import { startTime } from '../start-times';
import { postponedJson, statusJson, type Stage } from './game-status';
import { COPYRIGHT, isoTime, rate, type JsonObject } from './json';
import { standingOf } from './live-feed';
import { teamRef } from './teams';

export interface Score {
  away: number;
  home: number;
  /** Innings played. */
  innings: number;
}

/** One row to be shown: a fixture on one of its dates. */
export interface ScheduleRow {
  season: Season;
  game: Fixture;
  /** The date under which the row stands. */
  date: string;
  stage: Stage;
  /** The row of the date on which the game was called off. */
  calledOff: boolean;
  score: Score | null;
}

const shortIso = (ms: number): string => isoTime(ms).replace('.000Z', 'Z');

function monthSlashDay(date: string): string {
  return `${Number(date.slice(5, 7))}/${Number(date.slice(8, 10))}`;
}

function teamRow(row: ScheduleRow, side: 'away' | 'home'): JsonObject {
  const { season, game, score } = row;
  const clubId = side === 'away' ? game.awayId : game.homeId;
  const { wins, losses } = standingOf(
    season,
    clubId,
    (season.played.get(game.number)?.[side] ?? 0) + (score === null ? 0 : 1),
  );
  return {
    leagueRecord: { wins, losses, pct: rate(wins, wins + losses, 3, '.000') },
    score: score?.[side],
    team: teamRef(clubById(clubId)),
    isWinner:
      score === null || row.stage.kind !== 'final'
        ? undefined
        : side === 'away'
          ? score.away > score.home
          : score.home > score.away,
    splitSquad: false,
    seriesNumber: game.series,
  };
}

/** One game of a schedule answer. */
export function scheduleGame(row: ScheduleRow): JsonObject {
  const { game, calledOff } = row;
  const pk = gamePk(game);
  const park = clubById(game.homeId);
  const here = startTime(game, row.date);
  const moved = startTime(game);
  const makeup = game.postponed && !calledOff && row.date === game.date;
  const doubleHeader = row.date === game.date ? game.doubleHeader : 'N';
  return {
    gamePk: pk,
    gameGuid: randomFor('guid', row.season.seed, pk).guid(),
    link: `/api/v1.1/game/${pk}/feed/live`,
    gameType: 'R',
    season: String(game.season),
    gameDate: shortIso(here.ms),
    officialDate: calledOff || makeup ? game.date : row.date,
    rescheduleDate: calledOff ? shortIso(moved.ms) : undefined,
    rescheduleGameDate: calledOff ? game.date : undefined,
    rescheduledFrom: makeup ? shortIso(startTime(game, game.originalDate).ms) : undefined,
    rescheduledFromDate: makeup ? game.originalDate : undefined,
    status: calledOff ? postponedJson() : statusJson(row.stage),
    teams: { away: teamRow(row, 'away'), home: teamRow(row, 'home') },
    venue: { id: park.venueId, name: park.park, link: `/api/v1/venues/${park.venueId}` },
    content: { link: `/api/v1/game/${pk}/content` },
    isTie: row.score === null ? undefined : false,
    gameNumber: row.date === game.date ? game.gameNumber : 1,
    publicFacing: true,
    doubleHeader,
    gamedayType: 'P',
    tiebreaker: 'N',
    calendarEventID: `14-${pk}-${row.date}`,
    seasonDisplay: String(game.season),
    dayNight: here.dayNight,
    description: calledOff
      ? `Makeup ${monthSlashDay(game.date)}`
      : makeup
        ? `Makeup of ${monthSlashDay(game.originalDate)} PPD`
        : undefined,
    scheduledInnings: doubleHeader !== 'N' && (game.season === 2020 || game.season === 2021) ? 7 : 9,
    reverseHomeAwayStatus: false,
    inningBreakLength: 120,
    gamesInSeries: game.seriesLength,
    seriesGameNumber: game.gameOfSeries,
    seriesDescription: 'Regular Season',
    recordSource: 'S',
    ifNecessary: 'N',
    ifNecessaryDescription: 'Normal Game',
  };
}

/** A whole schedule answer from rows grouped by date. Days without games do not appear in it. */
export function scheduleAnswer(days: ReadonlyMap<string, JsonObject[]>): JsonObject {
  const dates = [...days.entries()]
    .filter(([, games]) => games.length > 0)
    .sort(([a], [b]) => a.localeCompare(b));
  const running = (games: JsonObject[]): number =>
    games.filter((game) => JSON.stringify(game.status).includes('"Live"')).length;
  const total = dates.reduce((sum, [, games]) => sum + games.length, 0);
  return {
    copyright: COPYRIGHT,
    totalItems: total,
    totalEvents: 0,
    totalGames: total,
    totalGamesInProgress: dates.reduce((sum, [, games]) => sum + running(games), 0),
    dates: dates.map(([date, games]) => ({
      date,
      totalItems: games.length,
      totalEvents: 0,
      totalGames: games.length,
      totalGamesInProgress: running(games),
      games,
      events: [],
    })),
  };
}
