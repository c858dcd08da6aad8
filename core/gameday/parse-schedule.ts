import { isIsoDate } from '../calendar';
import { IngestError } from '../errors';
import { gamePk, teamId } from '../ids';
import type { IsoDate } from '../ids';
import type { Json } from './fields';
import {
  integer,
  isObject,
  object,
  objects,
  optionalInstant,
  optionalInteger,
  optionalText,
  reference,
  text,
  within,
} from './fields';
import type { ScheduledGameRow } from './game-rows';
import { gameState } from './game-state';

/**
 * Turns a schedule answer (`/api/v1/schedule`) into one row a game. A gamePk that stands on two dates of one
 * answer (postponed, then played) keeps the later one.
 *
 * @throws IngestError `ShapeMismatch` or `FieldMismatch` with the field's path
 */
export function parseSchedule(answer: unknown, source: string): ScheduledGameRow[] {
  if (!isObject(answer)) throw new IngestError('ShapeMismatch', 'not a schedule: an object is expected');
  const byGame = new Map<number, ScheduledGameRow>();
  objects(answer, 'dates').forEach((date, i) =>
    within(`dates[${i}]`, () =>
      objects(date, 'games').forEach((game, j) =>
        within(`games[${j}]`, () => {
          const row = parseScheduledGame(game, text(date, 'date'), source);
          const other = byGame.get(row.gamePk);
          if (other === undefined || other.officialDate <= row.officialDate) byGame.set(row.gamePk, row);
        }),
      ),
    ),
  );
  return [...byGame.values()].sort((a, b) => a.gamePk - b.gamePk);
}

function parseScheduledGame(game: Json, listedOn: string, source: string): ScheduledGameRow {
  const status = object(game, 'status');
  const detailedState = text(status, 'detailedState');
  const teams = object(game, 'teams');
  const away = within('teams', () => object(teams, 'away'));
  const home = within('teams', () => object(teams, 'home'));
  const season = text(game, 'season');
  return {
    gamePk: gamePk(integer(game, 'gamePk')),
    source,
    season: Number(season),
    gameType: text(game, 'gameType'),
    officialDate: officialDate(game, listedOn),
    gameDate: optionalInstant(game, 'gameDate'),
    state: gameState(optionalText(status, 'codedGameState') ?? '', detailedState),
    detailedState,
    awayTeamId: teamId(within('teams.away', () => reference(away, 'team'))),
    homeTeamId: teamId(within('teams.home', () => reference(home, 'team'))),
    awayName: within('teams.away', () => text(object(away, 'team'), 'name')),
    homeName: within('teams.home', () => text(object(home, 'team'), 'name')),
    awayScore: optionalInteger(away, 'score'),
    homeScore: optionalInteger(home, 'score'),
    doubleHeader: optionalText(game, 'doubleHeader') ?? 'N',
    gameNumber: optionalInteger(game, 'gameNumber') ?? 1,
  };
}

/** The row's own official date; answers before 2020 have none, then the date it is listed on. */
function officialDate(game: Json, listedOn: string): IsoDate {
  const own = optionalText(game, 'officialDate');
  if (own !== null && isIsoDate(own)) return own;
  if (own === null && isIsoDate(listedOn)) return listedOn;
  throw new IngestError(
    'FieldMismatch',
    `officialDate: expected a day, found ${JSON.stringify(own ?? listedOn)}`,
    {
      path: 'officialDate',
    },
  );
}
