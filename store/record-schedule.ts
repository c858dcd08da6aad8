import type { Pool, ResultSetHeader } from 'mysql2/promise';
import type { ScheduledGameRow } from '../core/gameday/game-rows';
import { cells } from './bulk/table';
import { scheduledGameTable } from './bulk/tables';
import { retryConflicts } from './failures';

/**
 * Writes the schedule's rows. One gamePk can stand on two dates (postponed here, played there): the later
 * official date wins, whichever comes first.
 *
 * @returns rows added or changed
 */
export async function recordSchedule(pool: Pool, games: readonly ScheduledGameRow[]): Promise<number> {
  if (games.length === 0) return 0;
  const { columns } = scheduledGameTable;
  // official_date is compared by all, so it is assigned last: MySQL assigns from left to right.
  const others = columns.filter((column) => column !== '`official_date`');
  const assignments = [...others, '`official_date`'].map(
    (column) =>
      `${column} = IF(VALUES(\`official_date\`) >= \`official_date\`, VALUES(${column}), ${column})`,
  );
  const ordered = [...games].sort((a, b) =>
    a.officialDate === b.officialDate ? a.gamePk - b.gamePk : a.officialDate < b.officialDate ? -1 : 1,
  );
  return retryConflicts(async () => {
    const [result] = await pool.query<ResultSetHeader>(
      `INSERT INTO scheduled_game (${columns.join(', ')}) VALUES ? ON DUPLICATE KEY UPDATE ${assignments.join(', ')}`,
      [ordered.map((row) => cells(scheduledGameTable, row))],
    );
    return result.affectedRows;
  });
}
