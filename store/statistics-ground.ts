import { createHash } from 'node:crypto';
import type { Connection, RowDataPacket } from 'mysql2/promise';
import type { IsoDate, PlayerId } from '../core/ids';
import type { SubjectStint } from '../core/stats/comparison/subject-stint';

/** All that the comparison of stints rests on, but for the games themselves. */
export interface StatisticsGround {
  /** Of all seasons and all lists. */
  readonly stints: readonly SubjectStint[];
  readonly births: ReadonlyMap<PlayerId, IsoDate>;
  /** By season: SHA-256 over the versions of its games that are measured. */
  readonly measured: ReadonlyMap<number, string>;
  /** By season: who is in a measured game, lowest id first. */
  readonly players: ReadonlyMap<number, readonly PlayerId[]>;
}

export async function statisticsGround(connection: Connection): Promise<StatisticsGround> {
  return {
    stints: await readStints(connection),
    births: await readBirths(connection),
    measured: await readMeasured(connection),
    players: await readPlayers(connection),
  };
}

async function rowsOf<Row>(connection: Connection, sql: string): Promise<Row[]> {
  const [rows] = await connection.query<RowDataPacket[]>(sql);
  return rows as unknown as Row[];
}

function readStints(connection: Connection): Promise<SubjectStint[]> {
  return rowsOf<SubjectStint>(
    connection,
    `SELECT stint_id AS stintId, player_id AS playerId, role, season, list_kind AS listKind,
            longest_list_days AS listDays, region, nature, started_on AS startedOn, ended_on AS endedOn,
            returned_on AS returnedOn, days_missed AS daysMissed, continuation_of AS continuationOf
     FROM injury_stint ORDER BY stint_id`,
  );
}

/** Games tell the birthday of those who played; the register knows others. */
async function readBirths(connection: Connection): Promise<ReadonlyMap<PlayerId, IsoDate>> {
  type Birth = { readonly playerId: PlayerId; readonly birthDate: IsoDate };
  const births = await rowsOf<Birth>(
    connection,
    `SELECT player_id AS playerId, birth_date AS birthDate FROM register_person WHERE birth_date IS NOT NULL
     UNION ALL
     SELECT player_id, birth_date FROM player WHERE birth_date IS NOT NULL`,
  );
  return new Map(births.map(({ playerId, birthDate }) => [playerId, birthDate]));
}

async function readMeasured(connection: Connection): Promise<ReadonlyMap<number, string>> {
  const games = await rowsOf<{ season: number; version: string }>(
    connection,
    `SELECT season, CONCAT_WS('/', game_pk, content_hash, parser_version, measures_version) AS version
     FROM game_measured ORDER BY season, game_pk`,
  );
  const hashes = new Map<number, ReturnType<typeof createHash>>();
  for (const { season, version } of games) {
    const hash = hashes.get(season) ?? createHash('sha256');
    hashes.set(season, hash.update(`${version}\n`));
  }
  return new Map([...hashes].map(([season, hash]) => [season, hash.digest('hex')]));
}

async function readPlayers(connection: Connection): Promise<ReadonlyMap<number, readonly PlayerId[]>> {
  // Grouped as the index has them, so that the server jumps from player to player.
  const pairs = await rowsOf<{ season: number; playerId: PlayerId }>(
    connection,
    'SELECT season, role, player_id AS playerId FROM player_game GROUP BY season, role, player_id',
  );
  const bySeason = new Map<number, Set<PlayerId>>();
  for (const { season, playerId } of pairs) {
    const own = bySeason.get(season);
    if (own === undefined) bySeason.set(season, new Set([playerId]));
    else own.add(playerId);
  }
  return new Map([...bySeason].map(([season, ids]) => [season, [...ids].sort((a, b) => a - b)]));
}
