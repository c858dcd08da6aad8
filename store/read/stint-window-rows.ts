import { Prisma } from '../generated/prisma/client';
import type { PlateOutcome } from '../../core/gameday/outcome';
import type { GamePk, IsoDate, PlayerId } from '../../core/ids';
import { COUNTERS, type GameForm } from '../../core/stats/measures/counters';
import type { Role } from '../../core/stats/measures/measure';
import type { TalliedTurn } from '../../core/stats/measures/tally-turn';
import type { WindowBall, WindowEvents, WindowPitch } from '../../core/stats/stint-page/window-events';
import { inList } from './in-list';
import { namedColumns } from './named-columns';
import type { Reader } from './reader';
import { readRows } from './rows';

const COUNTER_COLUMNS = namedColumns(COUNTERS);

/** What he did in each of some games, by primary key. */
export async function readForms(
  reader: Reader,
  playerId: number,
  role: Role,
  gamePks: readonly GamePk[],
): Promise<Map<GamePk, GameForm>> {
  if (gamePks.length === 0) return new Map();
  const rows = await readRows<GameForm & { gamePk: GamePk }>(
    reader,
    Prisma.sql`
    SELECT game_pk AS gamePk, ${COUNTER_COLUMNS} FROM player_game
    WHERE player_id = ${playerId} AND role = ${role} AND game_pk IN (${inList(gamePks)})`,
  );
  return new Map(rows.map(({ gamePk, ...form }) => [gamePk, form]));
}

/** Which games' rows a page needs. */
export interface NeededRows {
  playerId: PlayerId;
  role: Role;
  /** Games whose pitches and balls in play are looked at one by one. */
  pitched: readonly GamePk[];
  /** Games of which a part lies in a window. */
  cut: readonly GamePk[];
  /** Days of the first and the last of them. */
  from: IsoDate;
  to: IsoDate;
}

const ownColumn = (role: Role): Prisma.Sql => Prisma.raw(role === 'pitcher' ? 'pitcher_id' : 'batter_id');

/**
 * Rows of some games that are one player's: a range of the index over player and day, of which the games' keys are part.
 * By the games' primary keys all pitches of each game would be looked at, ten times as many for a reliever.
 */
const ofPlayer = ({ playerId, role, from, to }: NeededRows, gamePks: readonly GamePk[]): Prisma.Sql =>
  Prisma.sql`
    WHERE t.${ownColumn(role)} = ${playerId} AND t.official_date BETWEEN ${from} AND ${to}
      AND t.game_pk IN (${inList(gamePks)})`;

const PITCH_COLUMNS = Prisma.sql`
  game_pk AS gamePk, at_bat_index AS atBatIndex, event_index AS eventIndex, pitcher_id AS pitcherId,
  batter_id AS batterId, pitch_hand AS pitchHand, call_code AS callCode, pitch_type AS pitchType, plate_x AS plateX,
  plate_z AS plateZ, strike_zone_top AS strikeZoneTop, strike_zone_bottom AS strikeZoneBottom, x0, y0, z0, vx0, vy0,
  vz0, ax, ay, az, pfx_x AS pfxX, pfx_z AS pfxZ, spin_rate AS spinRate, extension`;

type Own = { gamePk: GamePk };
type TurnRow = Omit<TalliedTurn, 'isPlateAppearance' | 'isAtBat' | 'outcome'> &
  Own & { isPlateAppearance: number | boolean; isAtBat: number | boolean; outcome: string };

async function readTurns(
  reader: Reader,
  needed: NeededRows,
  gamePks: readonly GamePk[],
): Promise<(TalliedTurn & Own)[]> {
  const rows = await readRows<TurnRow>(
    reader,
    Prisma.sql`
    SELECT game_pk AS gamePk, at_bat_index AS atBatIndex, batter_id AS batterId, pitcher_id AS pitcherId,
           bat_side AS batSide, is_plate_appearance AS isPlateAppearance, is_at_bat AS isAtBat,
           total_bases AS totalBases, outcome
    FROM plate_appearance t ${ofPlayer(needed, gamePks)}`,
  );
  return rows.map((row) => ({
    ...row,
    isPlateAppearance: Boolean(row.isPlateAppearance),
    isAtBat: Boolean(row.isAtBat),
    outcome: row.outcome as PlateOutcome,
  }));
}

const readPitches = (
  reader: Reader,
  needed: NeededRows,
  gamePks: readonly GamePk[],
): Promise<WindowPitch[]> =>
  readRows<WindowPitch>(
    reader,
    Prisma.sql`SELECT ${PITCH_COLUMNS} FROM pitch t ${ofPlayer(needed, gamePks)}`,
  );

/** The balls in play with the bases that they were worth. */
function readBalls(reader: Reader, needed: NeededRows, gamePks: readonly GamePk[]): Promise<WindowBall[]> {
  return readRows<WindowBall>(
    reader,
    Prisma.sql`
    SELECT t.game_pk AS gamePk, t.at_bat_index AS atBatIndex, t.event_index AS eventIndex, t.batter_id AS batterId,
           t.pitcher_id AS pitcherId, t.launch_speed AS launchSpeed, t.launch_angle AS launchAngle, t.trajectory,
           t.coord_x AS coordX, t.coord_y AS coordY, COALESCE(a.total_bases, 0) AS totalBases
    FROM batted_ball t
    LEFT JOIN plate_appearance a ON a.game_pk = t.game_pk AND a.at_bat_index = t.at_bat_index
    ${ofPlayer(needed, gamePks)}`,
  );
}

/** The player's own rows of each game; turns at bat only of those that are cut. */
export async function readWindowEvents(
  reader: Reader,
  needed: NeededRows,
): Promise<Map<GamePk, WindowEvents>> {
  const games = new Map<
    GamePk,
    { turns: TalliedTurn[]; pitches: WindowPitch[]; battedBalls: WindowBall[] }
  >();
  const of = (gamePk: GamePk) => {
    const known = games.get(gamePk);
    if (known) return known;
    const empty = { turns: [], pitches: [], battedBalls: [] };
    games.set(gamePk, empty);
    return empty;
  };
  const { pitched, cut } = needed;
  const all = [...new Set([...pitched, ...cut])];
  const [pitches, balls, turns] = await Promise.all([
    all.length === 0 ? [] : readPitches(reader, needed, all),
    all.length === 0 ? [] : readBalls(reader, needed, all),
    cut.length === 0 ? [] : readTurns(reader, needed, cut),
  ]);
  for (const pitch of pitches) of(pitch.gamePk).pitches.push(pitch);
  for (const ball of balls) of(ball.gamePk).battedBalls.push(ball);
  for (const turn of turns) of(turn.gamePk).turns.push(turn);
  return games;
}
