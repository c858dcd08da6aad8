import type { Pool, ResultSetHeader } from 'mysql2/promise';
import type { ScheduledGameRow } from '../core/gameday/game-rows';
import { cells } from './bulk/table';
import { scheduledGameTable } from './bulk/tables';
import { retryConflicts } from './failures';

/**
 * Writes the schedule's rows. A postponed game is listed on two days (postponed here, played there), both with its
 * new official date: the later listing wins, whichever comes first.
 *
 * @returns MySQL's count: 1 for a row added, 2 for one changed, 0 for one that stays as it is
 */
export async function recordSchedule(pool: Pool, games: readonly ScheduledGameRow[]): Promise<number> {
  if (games.length === 0) return 0;
  const { columns } = scheduledGameTable;
  // listed_on is compared by all, so it is assigned last: MySQL assigns from left to right.
  const others = columns.filter((column) => column !== '`listed_on`');
  const assignments = [...others, '`listed_on`'].map(
    (column) => `${column} = IF(VALUES(\`listed_on\`) >= \`listed_on\`, VALUES(${column}), ${column})`,
  );
  const ordered = [...games].sort((a, b) =>
    a.listedOn === b.listedOn ? a.gamePk - b.gamePk : a.listedOn < b.listedOn ? -1 : 1,
  );
  return retryConflicts(async () => {
    const [result] = await pool.query<ResultSetHeader>(
      `INSERT INTO scheduled_game (${columns.join(', ')}) VALUES ? ON DUPLICATE KEY UPDATE ${assignments.join(', ')}`,
      [ordered.map((row) => cells(scheduledGameTable, row))],
    );
    return result.affectedRows;
  });
}
