import { isIsoDate } from '../calendar';
import { IngestError } from '../errors';
import { gamePk, teamId } from '../ids';
import type { GamePk, IsoDate } from '../ids';
import type { Json } from './fields';
import {
  integer,
  isObject,
  list,
  object,
  objects,
  optionalInstant,
  optionalInteger,
  optionalText,
  text,
  within,
  year,
} from './fields';
import type { ScheduledGameRow } from './game-rows';
import { gameState } from './game-state';

/** A row of the schedule that can't be read. */
export interface RefusedRow {
  /** Null where the row does not even tell its game. */
  readonly gamePk: GamePk | null;
  /** The day it is listed on. */
  readonly listedOn: IsoDate;
  /** Path of the field at fault. */
  readonly path: string;
  readonly message: string;
}

export interface ParsedSchedule {
  readonly games: readonly ScheduledGameRow[];
  readonly refused: readonly RefusedRow[];
}

/**
 * Turns a schedule answer (`/api/v1/schedule`) into one row a game. A postponed game stands on its old day and on
 * its new one, both rows with the new official date: the row of the later listing is kept. A row that can't be read
 * is set apart: it is no reason to lose the others.
 *
 * @throws IngestError `ShapeMismatch` or `FieldMismatch` with the field's path, when the answer is no schedule
 */
export function parseSchedule(answer: unknown, source: string): ParsedSchedule {
  if (!isObject(answer)) throw new IngestError('ShapeMismatch', 'not a schedule: an object is expected');
  const byGame = new Map<number, ScheduledGameRow>();
  const refused: RefusedRow[] = [];
  objects(answer, 'dates').forEach((date, i) =>
    within(`dates[${i}]`, () => {
      const listedOn = listingDay(date);
      list(date, 'games').forEach((game, j) => {
        try {
          const row = parseScheduledGame(asObject(game), listedOn, source);
          const other = byGame.get(row.gamePk);
          if (other === undefined || other.listedOn <= row.listedOn) byGame.set(row.gamePk, row);
        } catch (error) {
          if (!(error instanceof IngestError)) throw error;
          const place = `dates[${i}].games[${j}]`;
          refused.push(refusedRow(game, listedOn, place, error));
        }
      });
    }),
  );
  return { games: [...byGame.values()].sort((a, b) => a.gamePk - b.gamePk), refused };
}

function asObject(game: unknown): Json {
  if (isObject(game)) return game;
  throw new IngestError('FieldMismatch', 'expected an object', { path: '' });
}

function refusedRow(game: unknown, listedOn: IsoDate, place: string, error: IngestError): RefusedRow {
  const pk = isObject(game) ? game.gamePk : undefined;
  const path = error.facts.path === '' ? place : `${place}.${error.facts.path ?? ''}`;
  return {
    gamePk: Number.isSafeInteger(pk) && Number(pk) > 0 ? gamePk(Number(pk)) : null,
    listedOn,
    path,
    message: path === place ? `${place}: ${error.message}` : `${place}.${error.message}`,
  };
}

function parseScheduledGame(game: Json, listedOn: IsoDate, source: string): ScheduledGameRow {
  const status = object(game, 'status');
  const detailedState = within('status', () => text(status, 'detailedState'));
  const teams = object(game, 'teams');
  const away = within('teams', () => object(teams, 'away'));
  const home = within('teams', () => object(teams, 'home'));
  const awayTeam = within('teams.away', () => object(away, 'team'));
  const homeTeam = within('teams.home', () => object(home, 'team'));
  return {
    gamePk: gamePk(integer(game, 'gamePk')),
    source,
    season: year(game, 'season'),
    gameType: text(game, 'gameType'),
    officialDate: officialDate(game, listedOn),
    listedOn,
    gameDate: optionalInstant(game, 'gameDate'),
    state: gameState(within('status', () => optionalText(status, 'codedGameState')) ?? '', detailedState),
    detailedState,
    awayTeamId: teamId(within('teams.away.team', () => integer(awayTeam, 'id'))),
    homeTeamId: teamId(within('teams.home.team', () => integer(homeTeam, 'id'))),
    awayName: within('teams.away.team', () => text(awayTeam, 'name')),
    homeName: within('teams.home.team', () => text(homeTeam, 'name')),
    awayScore: within('teams.away', () => optionalInteger(away, 'score')),
    homeScore: within('teams.home', () => optionalInteger(home, 'score')),
    doubleHeader: optionalText(game, 'doubleHeader') ?? 'N',
    gameNumber: optionalInteger(game, 'gameNumber') ?? 1,
  };
}

function listingDay(date: Json): IsoDate {
  const listedOn = text(date, 'date');
  if (isIsoDate(listedOn)) return listedOn;
  throw notADay('date', listedOn);
}

/** The row's own official date; answers before 2020 have none, then the date it is listed on. */
function officialDate(game: Json, listedOn: IsoDate): IsoDate {
  const own = optionalText(game, 'officialDate') ?? listedOn;
  if (isIsoDate(own)) return own;
  throw notADay('officialDate', own);
}

function notADay(path: string, value: string): IngestError {
  return new IngestError('FieldMismatch', `${path}: expected a day, found ${JSON.stringify(value)}`, {
    path,
  });
}
