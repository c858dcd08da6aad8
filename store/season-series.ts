import type { Connection, RowDataPacket } from 'mysql2/promise';
import type { PlayerId } from '../core/ids';
import { playerSeries } from '../core/stats/comparison/series';
import type { PlayerSeries } from '../core/stats/player-series';
import type { PlayerGameRow } from '../core/stats/statistics-rows';
import { playerGameTable } from './bulk/statistics-tables';
import type { StatisticsGround } from './statistics-ground';

/** Regular season and postseason: games that count. */
const COUNTED = "('R', 'F', 'D', 'L', 'W')";

/** Players that are read together: some ten thousand rows at a time, not all. */
const PLAYERS_TOGETHER = 60;

const COLUMNS = playerGameTable.columns
  .map((column, position) => `${column} AS \`${playerGameTable.fields[position]}\``)
  .join(', ');

/**
 * The games of all players of some seasons, one series a player and role. Only the running sums stay in memory.
 *
 * @param onProgress - told now and then, so that Temporal hears that the work goes on
 */
export async function seasonSeries(
  connection: Connection,
  seasons: readonly number[],
  { players, births }: Pick<StatisticsGround, 'players' | 'births'>,
  onProgress: () => void = () => {},
): Promise<PlayerSeries[]> {
  const ids = [...new Set(seasons.flatMap((season) => players.get(season) ?? []))].sort((a, b) => a - b);
  const series: PlayerSeries[] = [];
  for (let start = 0; start < ids.length; start += PLAYERS_TOGETHER) {
    const some = ids.slice(start, start + PLAYERS_TOGETHER);
    for (const rows of await gamesOf(connection, seasons, some)) {
      const [first] = rows;
      if (first !== undefined) series.push(playerSeries(rows, births.get(first.playerId) ?? null));
    }
    onProgress();
  }
  return series;
}

/** Rows of one player and role together. */
async function gamesOf(
  connection: Connection,
  seasons: readonly number[],
  players: readonly PlayerId[],
): Promise<PlayerGameRow[][]> {
  const [found] = await connection.query<RowDataPacket[]>(
    `SELECT ${COLUMNS} FROM player_game FORCE INDEX (PRIMARY)
     WHERE player_id IN (?) AND season IN (?) AND game_type IN ${COUNTED} ORDER BY player_id, role, game_pk`,
    [players, seasons],
  );
  const groups: PlayerGameRow[][] = [];
  let last: PlayerGameRow | undefined;
  for (const row of found as unknown as PlayerGameRow[]) {
    if (last?.playerId === row.playerId && last.role === row.role) groups.at(-1)?.push(row);
    else groups.push([row]);
    last = row;
  }
  return groups;
}
