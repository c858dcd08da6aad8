import type { GamePk, IsoDate } from '../../core/ids';
import { countersOf, type CareerGame } from '../../core/stats/career/career-game';
import { emptyForm } from '../../core/stats/measures/empty-form';
import type { Measure, Role } from '../../core/stats/measures/measure';
import { Prisma } from '../generated/prisma/client';
import type { Reader } from './reader';
import { part, readTextParts, text } from './text-rows';

/** Games of the regular season in each of a player's trades, in no order. */
export type CareerGames = Readonly<Record<Role, readonly CareerGame[]>>;

const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Regular season games of some players with the counters of some measures: one range of the primary key a player. */
export function careerPart(playerIds: readonly number[], measures: readonly Measure[]) {
  const columns = [
    'player_id',
    'role',
    'game_pk',
    'official_date',
    'season',
    ...countersOf(measures).map(snakeCase),
  ];
  return part(
    // One line of text: a batter has 1,600 games.
    { line: text(`CONCAT_WS(' ', ${columns.join(', ')})`) },
    Prisma.sql`FROM player_game WHERE player_id IN (${Prisma.join([...playerIds])}) AND game_type = 'R'`,
  );
}

/** @param rows - what {@link careerPart} gives for the same measures */
export function toCareers(
  rows: readonly { line: string }[],
  playerIds: readonly number[],
  measures: readonly Measure[],
): Map<number, CareerGames> {
  const counters = countersOf(measures);
  const careers = new Map(
    playerIds.map((id) => [id, { pitcher: [] as CareerGame[], batter: [] as CareerGame[] }]),
  );
  const empty = emptyForm();
  for (const { line } of rows) {
    const [playerId, role, gamePk, date, season, ...counts] = line.split(' ');
    const form = { ...empty };
    counters.forEach((counter, index) => (form[counter] = Number(counts[index])));
    careers.get(Number(playerId))?.[role as Role].push({
      gamePk: Number(gamePk) as GamePk,
      date: date as IsoDate,
      season: Number(season),
      form,
    });
  }
  return careers;
}

/** The regular season games of some players; one without any has two empty lists. */
export async function readCareerGames(
  reader: Reader,
  playerIds: readonly number[],
  measures: readonly Measure[],
): Promise<Map<number, CareerGames>> {
  const { career } = await readTextParts(reader, { career: careerPart(playerIds, measures) });
  return toCareers(career, playerIds, measures);
}
