import type { Connection, Pool, RowDataPacket } from 'mysql2/promise';
import type { GamePk, IsoDate } from '../core/ids';
import type { TalliedRows } from '../core/stats/measures/tally';
import type { TalliedBall } from '../core/stats/measures/tally-ball';
import type { TalliedPitch } from '../core/stats/measures/tally-pitch';
import type { TalliedTurn } from '../core/stats/measures/tally-turn';
import { columnName } from './bulk/table';
import { inSnapshot } from './in-snapshot';
import { PLAYED } from './unmeasured-games';

/** A game as it is in the tables now: its version, and what a tally reads of it. */
export interface TalliedGame extends TalliedRows {
  readonly gamePk: GamePk;
  readonly season: number;
  readonly officialDate: IsoDate;
  readonly gameNumber: number;
  readonly gameType: string;
  readonly contentHash: string;
  readonly parserVersion: number;
}

type GameFacts = Omit<TalliedGame, keyof TalliedRows>;

/** Columns by the fields they become; the compiler holds the list complete. */
const columnsOf = <Row>(fields: { readonly [Field in keyof Row & string]: true }): string =>
  Object.keys(fields)
    .map((field) => `\`${columnName(field)}\` AS \`${field}\``)
    .join(', ');

const GAME_COLUMNS = columnsOf<GameFacts>({
  gamePk: true,
  season: true,
  officialDate: true,
  gameNumber: true,
  gameType: true,
  contentHash: true,
  parserVersion: true,
});
const TURN_COLUMNS = columnsOf<TalliedTurn & { gamePk: GamePk }>({
  gamePk: true,
  atBatIndex: true,
  batterId: true,
  pitcherId: true,
  batSide: true,
  isPlateAppearance: true,
  isAtBat: true,
  totalBases: true,
  outcome: true,
});
const PITCH_COLUMNS = columnsOf<TalliedPitch & { gamePk: GamePk }>({
  gamePk: true,
  batterId: true,
  pitcherId: true,
  pitchHand: true,
  callCode: true,
  pitchType: true,
  plateX: true,
  plateZ: true,
  strikeZoneTop: true,
  strikeZoneBottom: true,
  x0: true,
  y0: true,
  z0: true,
  vx0: true,
  vy0: true,
  vz0: true,
  ax: true,
  ay: true,
  az: true,
  pfxX: true,
  pfxZ: true,
  spinRate: true,
  extension: true,
});
const BALL_COLUMNS = columnsOf<TalliedBall & { gamePk: GamePk }>({
  gamePk: true,
  atBatIndex: true,
  batterId: true,
  pitcherId: true,
  launchSpeed: true,
  launchAngle: true,
  trajectory: true,
  coordX: true,
  coordY: true,
});

/**
 * Reads what a tally needs of games that were played to their end, all as of one moment. Rows come in the order in which
 * they were played, so that sums are the same to the last bit whenever they are made.
 */
export function talliedGames(pool: Pool, gamePks: readonly GamePk[]): Promise<TalliedGame[]> {
  if (gamePks.length === 0) return Promise.resolve([]);
  return inSnapshot(pool, async (connection) => {
    const games = await rowsOf<GameFacts>(
      connection,
      `SELECT ${GAME_COLUMNS} FROM game WHERE game_pk IN (?) AND state IN ${PLAYED}`,
      gamePks,
    );
    const turns = await byGame<TalliedTurn>(
      connection,
      `SELECT ${TURN_COLUMNS} FROM plate_appearance WHERE game_pk IN (?) ORDER BY game_pk, at_bat_index`,
      gamePks,
    );
    const pitches = await byGame<TalliedPitch>(
      connection,
      `SELECT ${PITCH_COLUMNS} FROM pitch WHERE game_pk IN (?) ORDER BY game_pk, at_bat_index, event_index`,
      gamePks,
    );
    const battedBalls = await byGame<TalliedBall>(
      connection,
      `SELECT ${BALL_COLUMNS} FROM batted_ball WHERE game_pk IN (?) ORDER BY game_pk, at_bat_index, event_index`,
      gamePks,
    );
    return games.map((game) => ({
      ...game,
      // The database has 1 and 0 for true and false.
      turns: (turns.get(game.gamePk) ?? []).map((turn) => ({
        ...turn,
        isPlateAppearance: Boolean(turn.isPlateAppearance),
        isAtBat: Boolean(turn.isAtBat),
      })),
      pitches: pitches.get(game.gamePk) ?? [],
      battedBalls: battedBalls.get(game.gamePk) ?? [],
    }));
  });
}

async function rowsOf<Row>(connection: Connection, sql: string, gamePks: readonly GamePk[]): Promise<Row[]> {
  const [rows] = await connection.query<RowDataPacket[]>(sql, [gamePks]);
  return rows as unknown as Row[];
}

async function byGame<Row>(
  connection: Connection,
  sql: string,
  gamePks: readonly GamePk[],
): Promise<ReadonlyMap<GamePk, Row[]>> {
  const grouped = new Map<GamePk, Row[]>();
  for (const row of await rowsOf<Row & { readonly gamePk: GamePk }>(connection, sql, gamePks)) {
    const own = grouped.get(row.gamePk);
    if (own === undefined) grouped.set(row.gamePk, [row]);
    else own.push(row);
  }
  return grouped;
}
