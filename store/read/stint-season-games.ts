import { Prisma } from '../generated/prisma/client';
import type { GamePk, IsoDate } from '../../core/ids';
import type { Counter, GameForm } from '../../core/stats/measures/counters';
import { emptyForm } from '../../core/stats/measures/empty-form';
import type { MeasureId, Role } from '../../core/stats/measures/measure';
import { measureById } from '../../core/stats/measures/measures';
import { namedColumns } from './named-columns';
import type { Reader } from './reader';
import { readRows } from './rows';

/** A game of the seasons around a stint. */
export interface SeasonGame {
  readonly gamePk: GamePk;
  readonly date: IsoDate;
  readonly season: number;
  /** Only what {@link SEASON_MEASURES} of the role need is counted; all else is 0. */
  readonly form: GameForm;
}

/** What is followed over the seasons around a stint. */
export const SEASON_MEASURES: Readonly<Record<Role, readonly MeasureId[]>> = {
  pitcher: ['fastball_velocity', 'fastball_spin', 'whiff_rate', 'chase_rate'],
  batter: ['exit_velocity', 'ops', 'whiff_rate', 'chase_rate'],
};

function countersOf(role: Role): Counter[] {
  const sums = SEASON_MEASURES[role].flatMap((id) =>
    measureById(id).ratios.flatMap(({ numerator, denominator }) => [numerator, denominator]),
  );
  return [...new Set(sums.flatMap((sum) => Object.keys(sum) as Counter[]))];
}

const COLUMNS: Readonly<Record<Role, Prisma.Sql>> = {
  pitcher: namedColumns(countersOf('pitcher')),
  batter: namedColumns(countersOf('batter')),
};

interface SeasonRow extends Partial<Record<Counter, number>> {
  gamePk: GamePk;
  date: IsoDate;
  season: number;
}

/** His games from one season to another, both counted, in game order: one range of the primary key of `player_game`. */
export async function readSeasonGames(
  reader: Reader,
  playerId: number,
  role: Role,
  seasons: { readonly from: number; readonly to: number },
): Promise<SeasonGame[]> {
  const rows = await readRows<SeasonRow>(
    reader,
    Prisma.sql`
    SELECT game_pk AS gamePk, DATE_FORMAT(official_date, '%Y-%m-%d') AS date, season, ${COLUMNS[role]} FROM player_game
    WHERE player_id = ${playerId} AND role = ${role} AND season BETWEEN ${seasons.from} AND ${seasons.to}
      AND game_type IN ('R', 'F', 'D', 'L', 'W')
    ORDER BY official_date, game_number, game_pk`,
  );
  return rows.map(({ gamePk, date, season, ...counted }) => ({
    gamePk,
    date,
    season,
    form: { ...emptyForm(), ...counted },
  }));
}
