import { clubById } from '../clubs';
import { decide } from '../game/decisions';
import { inningLines, totalLine } from '../game/innings';
import { linesOf } from '../game/lines';
import { playGame } from '../game/play-game';
import type { GameRecord, Side } from '../game/record';
import type { Player } from '../player';
import { randomFor, unitFor } from '../random';
import type { Fixture } from '../schedule';
import { gamePk, type Season } from '../season';
import { startTime } from '../start-times';
import { sideBox, type SideBox } from './boxscore';
import { statusJson, type Stage } from './game-status';
import { COPYRIGHT, isoTime, rate, timeStamp, type JsonObject } from './json';
import { linescoreJson } from './linescore';
import { personJson, personRef } from './people';
import { playsJson } from './plays';
import { boxInfo } from './box-info';
import { officials, staffRef } from './staff';
import { leagueRecord, teamJson, venueJson } from './teams';

/** Everybody on a club's active roster on the day of a game. */
export function rosterOn(season: Season, clubId: number, date: string): Player[] {
  const club = season.clubs.get(clubId);
  return (club?.active.get(date) ?? []).map((slot) => club?.players[slot]).filter((p) => p !== undefined);
}

/** Wins and losses a club is expected to have after so many games; see the README on why they are not counted. */
export function standingOf(season: Season, clubId: number, played: number): { wins: number; losses: number } {
  const strength = 0.5 + (unitFor(season.seed, 'strength', season.year, clubId) - 0.5) * 0.22;
  const wins = Math.round(played * strength);
  return { wins, losses: played - wins };
}

function teamWithRecord(season: Season, clubId: number, played: number): JsonObject {
  const { wins, losses } = standingOf(season, clubId, played);
  const back = '-';
  return {
    ...teamJson(clubById(clubId), season.year),
    record: {
      gamesPlayed: played,
      wildCardGamesBack: back,
      leagueGamesBack: back,
      springLeagueGamesBack: back,
      sportGamesBack: back,
      divisionGamesBack: back,
      conferenceGamesBack: back,
      leagueRecord: leagueRecord(wins, losses),
      records: {},
      divisionLeader: false,
      wins,
      losses,
      winningPercentage: rate(wins, played, 3, '.000'),
    },
  };
}

interface Setting {
  season: Season;
  game: Fixture;
  stage: Stage;
  record: GameRecord | null;
}

function datetimeJson(game: Fixture): JsonObject {
  const start = startTime(game);
  return {
    dateTime: isoTime(start.ms).replace('.000Z', 'Z'),
    originalDate: game.originalDate,
    officialDate: game.date,
    dayNight: start.dayNight,
    time: start.clock,
    ampm: start.ampm,
  };
}

/** Season of the year, sky and wind, drawn for the game. */
function weatherJson(season: Season, game: Fixture): JsonObject {
  const random = randomFor(season.seed, 'sky', gamePk(game));
  const month = Number(game.date.slice(5, 7));
  const warm = [48, 56, 66, 75, 81, 80, 72, 60][month - 3] ?? 60;
  if (clubById(game.homeId).roof === 'Dome') return { condition: 'Dome', temp: '72', wind: '0 mph, None' };
  const condition = random.pick(['Sunny', 'Clear', 'Partly Cloudy', 'Cloudy', 'Overcast', 'Drizzle']);
  const toward = random.pick([
    'Out To CF',
    'Out To LF',
    'Out To RF',
    'In From CF',
    'L To R',
    'R To L',
    'Calm',
  ]);
  return {
    condition,
    temp: String(Math.round(random.normal(warm, 7))),
    wind: `${random.int(0, 17)} mph, ${toward}`,
  };
}

function gameDataJson(setting: Setting, people: Player[]): JsonObject {
  const { season, game, stage, record } = setting;
  const park = clubById(game.homeId);
  const played = season.played.get(game.number) ?? { away: 0, home: 0 };
  const pk = gamePk(game);
  const players: JsonObject = {};
  for (const player of people) players[`ID${player.id}`] = personJson(player, game.date);
  const code = (id: number): string => `${clubById(id).code}sim`;
  const starter = (clubId: number): JsonObject | undefined => {
    const club = season.clubs.get(clubId);
    const player = club?.players[club.starters.get(game.number) ?? 0];
    return player === undefined ? undefined : personRef(player);
  };
  const minutes = record === null ? 0 : Math.round((record.end - record.firstPitch) / 60_000);
  const hits = (side: Side): number => (record === null ? 1 : totalLine(inningLines(record), side).hits);
  const none = { away: hits('away') === 0, home: hits('home') === 0 };
  return {
    game: {
      pk,
      type: 'R',
      doubleHeader: game.doubleHeader,
      id: `${game.date.replaceAll('-', '/')}/${code(game.awayId)}-${code(game.homeId)}-${game.gameNumber}`,
      gamedayType: 'P',
      tiebreaker: 'N',
      gameNumber: game.gameNumber,
      calendarEventID: `14-${pk}-${game.date}`,
      season: String(season.year),
      seasonDisplay: String(season.year),
    },
    datetime: datetimeJson(game),
    status: statusJson(stage),
    teams: {
      away: teamWithRecord(season, game.awayId, played.away),
      home: teamWithRecord(season, game.homeId, played.home),
    },
    players,
    venue: venueJson(park, season.year),
    officialVenue: { id: park.venueId, link: `/api/v1/venues/${park.venueId}` },
    weather: record === null ? {} : weatherJson(season, game),
    gameInfo:
      record === null
        ? {}
        : {
            attendance: 12_000 + Math.floor(unitFor(season.seed, 'crowd', pk) * 26_000),
            firstPitch: isoTime(record.firstPitch),
            gameDurationMinutes: stage.kind === 'final' ? minutes : undefined,
          },
    review: { hasChallenges: true, away: { used: 0, remaining: 1 }, home: { used: 0, remaining: 1 } },
    flags: {
      noHitter: none.away || none.home,
      perfectGame: false,
      awayTeamNoHitter: none.home,
      awayTeamPerfectGame: false,
      homeTeamNoHitter: none.away,
      homeTeamPerfectGame: false,
    },
    alerts: [],
    probablePitchers: { away: starter(game.awayId), home: starter(game.homeId) },
    officialScorer: record === null ? undefined : staffRef(season, 'scorer', game.homeId),
    primaryDatacaster: record === null ? undefined : staffRef(season, 'datacaster', game.homeId),
    moundVisits: { away: visits(record, 'away'), home: visits(record, 'home') },
  };
}

function visits(record: GameRecord | null, side: Side): JsonObject {
  const used = (record?.plays ?? [])
    .filter((play) => play.side !== side)
    .reduce(
      (sum, play) =>
        sum + play.events.filter((e) => e.kind === 'action' && e.eventType === 'mound_visit').length,
      0,
    );
  return { used, remaining: Math.max(0, 5 - used) };
}

/** The record cut to its first plays; the prefix of a game is a game in progress. */
function firstPlays(record: GameRecord, count: number): GameRecord {
  const plays = record.plays.slice(0, count);
  return { ...record, plays, end: plays[plays.length - 1]?.end ?? record.firstPitch };
}

/** The feed of a game at a stage. Same season, game and stage: same bytes. */
export function liveFeed(season: Season, game: Fixture, stage: Stage): JsonObject {
  const whole = stage.kind === 'scheduled' ? null : playGame(season, game);
  const record = whole !== null && stage.kind === 'live' ? firstPlays(whole, stage.plays) : whole;
  const lines = record === null ? null : linesOf(record);
  const decisions =
    record !== null && lines !== null && stage.kind === 'final' ? decide(record, lines) : null;
  const pk = gamePk(game);
  const played = season.played.get(game.number) ?? { away: 0, home: 0 };
  const box = (side: Side): SideBox => {
    const clubId = side === 'away' ? game.awayId : game.homeId;
    return {
      club: clubById(clubId),
      side,
      roster: rosterOn(season, clubId, game.date),
      lines: lines?.[side] ?? null,
      played: played[side],
      decisions,
      record,
    };
  };
  const away = box('away');
  const home = box('home');
  const stamp =
    record === null
      ? startTime(game).ms - 21_600_000
      : record.end + (stage.kind === 'final' ? 620_000 : 4000);
  const random = randomFor(season.seed, 'flight', pk);
  const events = record?.plays[record.plays.length - 1]?.eventType;
  return {
    copyright: COPYRIGHT,
    gamePk: pk,
    link: `/api/v1.1/game/${pk}/feed/live`,
    metaData: {
      wait: 10,
      timeStamp: timeStamp(stamp),
      gameEvents: events === undefined ? [] : [events, ...(stage.kind === 'final' ? ['game_finished'] : [])],
      logicalEvents: record === null ? [] : ['midInning', 'countChange'],
    },
    gameData: gameDataJson({ season, game, stage, record }, [...away.roster, ...home.roster]),
    liveData: {
      plays: playsJson(record, random, stage.kind === 'live'),
      linescore: linescoreJson(record, record?.scheduledInnings ?? 9, game.awayId, game.homeId),
      boxscore: {
        teams: { away: sideBox(away), home: sideBox(home) },
        officials: officials(season, game),
        info: record === null || lines === null ? [] : boxInfo(record, lines),
        pitchingNotes: [],
        topPerformers: [],
      },
      decisions:
        decisions === null
          ? undefined
          : {
              winner: personRef(decisions.winner),
              loser: personRef(decisions.loser),
              save: decisions.save === null ? undefined : personRef(decisions.save),
            },
      leaders: { hitDistance: {}, hitSpeed: {}, pitchSpeed: {} },
    },
  };
}
