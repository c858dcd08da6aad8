import { easternDate, isIsoDate } from '../calendar';
import { IngestError } from '../errors';
import { gamePk, playerId, teamId, venueId } from '../ids';
import type { IsoDate, PlayerId } from '../ids';
import type { Json } from './fields';
import {
  integer,
  nestedText,
  numberInText,
  object,
  objects,
  optionalInstant,
  optionalInteger,
  optionalObject,
  optionalReference,
  optionalText,
  reference,
  text,
  within,
  year,
} from './fields';
import type { GameRow } from './game-rows';
import { gameState } from './game-state';

/** A game's own facts, before its plays are counted. */
export type GameIdentity = Omit<GameRow, 'plateAppearances' | 'pitches' | 'trackedPitches'>;

/** Reads gameData, the line score's totals and the decisions. */
export function parseGame(feed: Json, source: string): GameIdentity {
  const gameData = object(feed, 'gameData');
  const liveData = object(feed, 'liveData');
  const game = within('gameData', () => object(gameData, 'game'));
  const status = within('gameData', () => object(gameData, 'status'));
  const datetime = within('gameData', () => object(gameData, 'datetime'));
  const teams = within('gameData', () => object(gameData, 'teams'));
  const lineScore = within('liveData', () => object(liveData, 'linescore'));
  const decisions = within('liveData', () => optionalObject(liveData, 'decisions'));
  const info = within('gameData', () => optionalObject(gameData, 'gameInfo'));
  const weather = within('gameData', () => optionalObject(gameData, 'weather'));
  const gameDate = within('gameData.datetime', () => optionalInstant(datetime, 'dateTime'));
  const detailedState = within('gameData.status', () => text(status, 'detailedState'));

  return {
    gamePk: gamePk(integer(feed, 'gamePk')),
    source,
    ...within('gameData.game', () => ({
      season: year(game, 'season'),
      gameType: text(game, 'type'),
      doubleHeader: optionalText(game, 'doubleHeader') ?? 'N',
      gameNumber: optionalInteger(game, 'gameNumber') ?? 1,
    })),
    officialDate: within('gameData.datetime', () => officialDate(datetime, gameDate)),
    gameDate,
    firstPitchAt: within('gameData.gameInfo', () => optionalInstant(info, 'firstPitch')),
    dayNight: within('gameData.datetime', () => optionalText(datetime, 'dayNight')),
    state: gameState(
      within('gameData.status', () => optionalText(status, 'codedGameState')) ?? '',
      detailedState,
    ),
    detailedState,
    awayTeamId: teamId(within('gameData.teams', () => reference(teams, 'away'))),
    homeTeamId: teamId(within('gameData.teams', () => reference(teams, 'home'))),
    venueId: within('gameData', () => venue(gameData)),
    ...within('liveData.linescore', () => totalsOf(lineScore)),
    ...within('liveData.decisions', () => ({
      winningPitcherId: pitcherOf(decisions, 'winner'),
      losingPitcherId: pitcherOf(decisions, 'loser'),
      savePitcherId: pitcherOf(decisions, 'save'),
    })),
    ...within('gameData.gameInfo', () => ({
      attendance: optionalInteger(info, 'attendance'),
      durationMinutes: optionalInteger(info, 'gameDurationMinutes'),
    })),
    ...within('gameData.weather', () => ({
      weatherCondition: optionalText(weather, 'condition'),
      temperature: numberInText(weather, 'temp'),
      wind: optionalText(weather, 'wind'),
    })),
    feedTimestamp: feedTimestamp(feed),
  };
}

function totalsOf(lineScore: Json) {
  const totals = optionalObject(lineScore, 'teams');
  const away = within('teams', () => optionalObject(totals, 'away'));
  const home = within('teams', () => optionalObject(totals, 'home'));
  return {
    ...within('teams.away', () => ({
      awayScore: optionalInteger(away, 'runs'),
      awayHits: optionalInteger(away, 'hits'),
      awayErrors: optionalInteger(away, 'errors'),
    })),
    ...within('teams.home', () => ({
      homeScore: optionalInteger(home, 'runs'),
      homeHits: optionalInteger(home, 'hits'),
      homeErrors: optionalInteger(home, 'errors'),
    })),
    innings: objects(lineScore, 'innings').length,
    scheduledInnings: optionalInteger(lineScore, 'scheduledInnings'),
  };
}

/** The official date; feeds before 2022 may lack it, then the original date, then New York's day at the start. */
function officialDate(datetime: Json, gameDate: string | null): IsoDate {
  const written = optionalText(datetime, 'officialDate') ?? optionalText(datetime, 'originalDate');
  if (written !== null && isIsoDate(written)) return written;
  if (written === null && gameDate !== null) return easternDate(new Date(gameDate));
  throw new IngestError('FieldMismatch', `officialDate: expected a day, found ${JSON.stringify(written)}`, {
    path: 'officialDate',
  });
}

function venue(gameData: Json): GameRow['venueId'] {
  const id = optionalReference(gameData, 'venue');
  return id === null ? null : venueId(id);
}

function pitcherOf(decisions: Json | undefined, key: string): PlayerId | null {
  const id = decisions === undefined ? null : optionalReference(decisions, key);
  return id === null ? null : playerId(id);
}

/** `metaData.timeStamp`, `YYYYMMDD_HHMMSS` in UTC, as an ISO instant. */
function feedTimestamp(feed: Json): string | null {
  const stamp = nestedText(feed, 'metaData', 'timeStamp');
  const parts = stamp?.match(/^(\d{4})(\d{2})(\d{2})_(\d{2})(\d{2})(\d{2})$/);
  if (!parts) return null;
  const [, year, month, day, hour, minute, second] = parts;
  const instant = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
  return Number.isNaN(Date.parse(instant)) ? null : instant;
}
