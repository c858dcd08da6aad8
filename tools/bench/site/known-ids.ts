import { createConnection } from 'mysql2/promise';
import type { RowDataPacket } from 'mysql2/promise';

/** What addresses are made of, each list in an order that has nothing to do with time, size or name. */
export interface KnownIds {
  readonly stints: readonly string[];
  readonly players: readonly string[];
  /** Last names, as they are typed into the search. */
  readonly names: readonly string[];
  readonly games: readonly string[];
  readonly days: readonly string[];
  readonly teams: readonly string[];
  readonly cohorts: readonly string[];
  readonly seasons: readonly string[];
}

const MOST = 6_000;

/** Reads them with the site's own account. */
export async function knownIds(url: string): Promise<KnownIds> {
  const connection = await createConnection({ uri: url, dateStrings: true });
  const ids = async (sql: string): Promise<string[]> => {
    const [rows] = await connection.query<(RowDataPacket & { id: string | number })[]>(sql);
    return rows.map(({ id }) => String(id));
  };
  const mixed = (column: string, table: string, where = 'TRUE') =>
    ids(
      `SELECT ${column} AS id FROM ${table} WHERE ${where} GROUP BY ${column} ORDER BY SHA2(${column}, 256) LIMIT ${MOST}`,
    );
  try {
    return {
      stints: await mixed('stint_id', 'injury_stint', "list_kind = 'injured'"),
      players: await mixed('player_id', 'player_game'),
      names: await mixed('last_name', 'player'),
      games: await mixed('game_pk', 'game', "state = 'final'"),
      days: await mixed('official_date', 'game'),
      teams: await mixed('home_team_id', 'game'),
      cohorts: await mixed('cohort_id', 'cohort'),
      seasons: await mixed('season', 'game'),
    };
  } finally {
    await connection.end();
  }
}
