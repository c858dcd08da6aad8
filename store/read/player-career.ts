import type { GamePk, IsoDate } from '../../core/ids';
import { countersOf, type CareerGame } from '../../core/stats/career/career-game';
import { emptyForm } from '../../core/stats/measures/empty-form';
import type { Measure, Role } from '../../core/stats/measures/measure';
import { Prisma } from '../generated/prisma/client';
import type { Reader } from './reader';
import { readRows } from './rows';

/** Games of the regular season in each of a player's trades, in no order. */
export type CareerGames = Readonly<Record<Role, readonly CareerGame[]>>;

const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * The regular season games of some players with the counters that some measures need; a player without any has two
 * empty lists. One range of the primary key a player.
 *
 * A game comes as one line of text: the client spends five times as long on twenty columns, and a batter has 1,600 games.
 */
export async function readCareerGames(
  reader: Reader,
  playerIds: readonly number[],
  measures: readonly Measure[],
): Promise<Map<number, CareerGames>> {
  const counters = countersOf(measures);
  const columns = Prisma.raw(counters.map(snakeCase).join(', '));
  const rows = await readRows<{ line: string }>(
    reader,
    Prisma.sql`
    SELECT CONCAT_WS(' ', player_id, role, game_pk, official_date, season, ${columns}) AS line
    FROM player_game WHERE player_id IN (${Prisma.join([...playerIds])}) AND game_type = 'R'`,
  );
  const careers = new Map(
    playerIds.map((id) => [id, { pitcher: [] as CareerGame[], batter: [] as CareerGame[] }]),
  );
  for (const { line } of rows) {
    const [playerId, role, gamePk, date, season, ...counts] = line.split(' ');
    const form = emptyForm();
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
