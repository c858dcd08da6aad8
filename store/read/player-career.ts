import type { GamePk, IsoDate } from '../../core/ids';
import { countersOf, type CareerGame } from '../../core/stats/career/career-game';
import type { Counter } from '../../core/stats/measures/counters';
import { emptyForm } from '../../core/stats/measures/empty-form';
import type { Measure, Role } from '../../core/stats/measures/measure';
import { Prisma } from '../generated/prisma/client';
import { inList } from './in-list';
import { namedColumns } from './named-columns';
import type { Reader } from './reader';
import { readRows } from './rows';

/** Games of the regular season in each of a player's trades, in no order. */
export type CareerGames = Readonly<Record<Role, readonly CareerGame[]>>;

type Row = { playerId: number; role: Role; gamePk: GamePk; date: IsoDate; season: number } & Partial<
  Record<Counter, number>
>;

function toGame({ gamePk, date, season, ...row }: Row, counters: readonly Counter[]): CareerGame {
  const form = emptyForm();
  for (const counter of counters) form[counter] = row[counter] ?? 0;
  return { gamePk, date, season, form };
}

/**
 * The regular season games of some players, with the counters of some measures; one without any has two empty lists. One
 * range of the primary key a player: a batter has 1,600 games.
 */
export async function readCareerGames(
  reader: Reader,
  playerIds: readonly number[],
  measures: readonly Measure[],
): Promise<Map<number, CareerGames>> {
  const counters = countersOf(measures);
  const rows = await readRows<Row>(
    reader,
    Prisma.sql`
    SELECT player_id AS playerId, role, game_pk AS gamePk, DATE_FORMAT(official_date, '%Y-%m-%d') AS date,
           ${namedColumns(['season', ...counters])}
    FROM player_game WHERE player_id IN (${inList(playerIds)}) AND game_type = 'R'`,
  );
  const careers = new Map(
    playerIds.map((id) => [id, { pitcher: [] as CareerGame[], batter: [] as CareerGame[] }]),
  );
  for (const row of rows) careers.get(row.playerId)?.[row.role].push(toGame(row, counters));
  return careers;
}
