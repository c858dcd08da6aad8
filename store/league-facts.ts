import type { Pool, RowDataPacket } from 'mysql2/promise';
import type { GamePk, IsoDate, PlayerId, TeamId } from '../core/ids';
import type { ReviewItem } from '../core/injuries/review-item';
import type { Appearance, FieldInjury } from '../core/injuries/stint';

/** Regular season and postseason: games that count. */
const COUNTED = "('R', 'F', 'D', 'L', 'W')";

/** A game of a club that was played to its end. */
export interface ClubGame {
  readonly gamePk: GamePk;
  readonly gameType: string;
  readonly season: number;
  readonly date: IsoDate;
  readonly awayTeamId: TeamId;
  readonly homeTeamId: TeamId;
}

async function readAll<T>(pool: Pool, sql: string, values: readonly unknown[] = []): Promise<T[]> {
  const [rows] = await pool.query<RowDataPacket[]>(sql, [...values]);
  return rows as unknown as T[];
}

/** Games that were played, oldest first. */
export function clubGames(pool: Pool): Promise<ClubGame[]> {
  return readAll<ClubGame>(
    pool,
    `SELECT game_pk AS gamePk, game_type AS gameType, season, official_date AS date, away_team_id AS awayTeamId,
            home_team_id AS homeTeamId
     FROM game WHERE game_type IN ${COUNTED} AND state IN ('final', 'game_over') ORDER BY official_date, game_pk`,
  );
}

/** Days that were certified, and whether every game of each is accounted for. */
export async function certifiedGameDays(pool: Pool): Promise<ReadonlyMap<IsoDate, boolean>> {
  const rows = await readAll<{ date: IsoDate; isWhole: number }>(
    pool,
    'SELECT official_date AS date, missing + pending = 0 AS isWhole FROM day_certificate',
  );
  return new Map(rows.map(({ date, isWhole }) => [date, isWhole === 1]));
}

/** Games in which players took part, by player; a player who never did has no entry. */
export async function appearances(
  pool: Pool,
  players: ReadonlySet<PlayerId>,
  games: readonly ClubGame[],
): Promise<ReadonlyMap<PlayerId, Appearance[]>> {
  const counted = new Set(games.map(({ gamePk }) => gamePk));
  const byPlayer = new Map<PlayerId, Appearance[]>();
  const stream = pool.pool
    .query({
      sql: 'SELECT player_id, game_pk, official_date, team_id FROM game_player WHERE played = 1',
      rowsAsArray: true,
    })
    .stream({ highWaterMark: 5_000 });
  for await (const row of stream as AsyncIterable<[PlayerId, GamePk, IsoDate, TeamId]>) {
    const [playerId, gamePk, date, teamId] = row;
    if (!players.has(playerId) || !counted.has(gamePk)) continue;
    const own = byPlayer.get(playerId);
    const appearance = { gamePk, date, teamId };
    if (own === undefined) byPlayer.set(playerId, [appearance]);
    else own.push(appearance);
  }
  return byPlayer;
}

interface InjuryEventRow {
  readonly playerId: PlayerId;
  readonly gamePk: GamePk;
  readonly date: IsoDate;
  readonly atBatIndex: number;
  readonly eventIndex: number | null;
  readonly bodyPart: string | null;
}

/** The last pitch of the turn at bat before an event of it. */
const PITCH_BEFORE = `(SELECT MAX(p.event_index) FROM pitch p
  WHERE p.game_pk = e.game_pk AND p.at_bat_index = e.at_bat_index AND p.event_index < e.event_index)`;

interface SubstitutionRow extends InjuryEventRow {
  readonly eventIndex: number;
  readonly eventType: string;
  readonly pitcherId: PlayerId;
  readonly batterId: PlayerId;
}

/** Moments at which players were hurt on the field, or left in the middle of a turn at bat, by player. */
export async function fieldInjuries(
  pool: Pool,
  players: ReadonlySet<PlayerId>,
): Promise<ReadonlyMap<PlayerId, FieldInjury[]>> {
  const noted = await readAll<InjuryEventRow>(
    pool,
    `SELECT e.player_id AS playerId, e.game_pk AS gamePk, e.official_date AS date, e.at_bat_index AS atBatIndex,
            ${PITCH_BEFORE} AS eventIndex, e.injury_type AS bodyPart
     FROM play_event e WHERE e.event_type = 'injury' AND e.player_id IS NOT NULL`,
  );
  // Who leaves is the one who threw, or faced, the pitch before, if it is another who ends the turn: a pinch runner
  // takes nobody's turn.
  const changes = await readAll<SubstitutionRow>(
    pool,
    `SELECT e.event_type AS eventType, e.game_pk AS gamePk, e.official_date AS date, e.at_bat_index AS atBatIndex,
            b.event_index AS eventIndex, b.pitcher_id AS pitcherId, b.batter_id AS batterId
     FROM play_event e
     JOIN pitch b ON b.game_pk = e.game_pk AND b.at_bat_index = e.at_bat_index AND b.event_index = ${PITCH_BEFORE}
     JOIN plate_appearance a ON a.game_pk = e.game_pk AND a.at_bat_index = e.at_bat_index
     WHERE e.event_type IN ('pitching_substitution', 'offensive_substitution')
       -- Nearly all changes are the first event of a turn: no pitch need be looked for.
       AND e.event_index > 0
       AND IF(e.event_type = 'pitching_substitution', a.pitcher_id <> b.pitcher_id,
              a.batter_id <> b.batter_id AND COALESCE(e.replaced_id, b.batter_id) = b.batter_id)`,
  );
  const byPlayer = new Map<PlayerId, FieldInjury[]>();
  const note = (playerId: PlayerId, injury: FieldInjury) => {
    if (players.has(playerId)) byPlayer.set(playerId, [...(byPlayer.get(playerId) ?? []), injury]);
  };
  for (const { playerId, ...place } of noted) note(playerId, { ...place, how: 'injury_event' });
  for (const { eventType, pitcherId, batterId, gamePk, date, atBatIndex, eventIndex } of changes) {
    note(eventType === 'pitching_substitution' ? pitcherId : batterId, {
      gamePk,
      date,
      atBatIndex,
      eventIndex,
      how: 'left_in_mid_turn',
      bodyPart: null,
    });
  }
  return byPlayer;
}

/** Names of clubs by id and season, as games tell them. */
export async function clubNames(pool: Pool): Promise<ReadonlyMap<string, string>> {
  const rows = await readAll<{ teamId: number; season: number; name: string }>(
    pool,
    'SELECT team_id AS teamId, season, name FROM team_season',
  );
  return new Map(rows.map(({ teamId, season, name }) => [`${teamId}/${season}`, name]));
}

/** A man's name and position as the newest source tells them. */
export interface NamedPlayer {
  readonly playerId: PlayerId;
  readonly name: string;
  /** The scorer's code of his position; null where no game tells it. */
  readonly primaryPosition: string | null;
}

/** All who are known by games or by the register; games first. */
export async function namedPlayers(pool: Pool): Promise<ReadonlyMap<PlayerId, NamedPlayer>> {
  const registered = await readAll<NamedPlayer>(
    pool,
    `SELECT player_id AS playerId, CONCAT_WS(' ', NULLIF(first_name, ''), last_name, name_suffix) AS name,
            NULL AS primaryPosition
     FROM register_person`,
  );
  const played = await readAll<NamedPlayer>(
    pool,
    'SELECT player_id AS playerId, full_name AS name, primary_position AS primaryPosition FROM player',
  );
  return new Map([...registered, ...played].map((player) => [player.playerId, player]));
}

/** Rows of the wire that could not be read, as things to look at. */
export async function refusedTransactions(pool: Pool): Promise<ReviewItem[]> {
  const rows = await readAll<{ subject: string; ordinal: number; date: IsoDate; message: string }>(
    pool,
    'SELECT subject, ordinal, date, message FROM transaction_refusal ORDER BY subject, ordinal',
  );
  return rows.map(({ subject, ordinal, date, message }) => ({
    kind: 'unreadable_row',
    date,
    transactionId: null,
    playerId: null,
    playerName: null,
    stintId: null,
    message: `${subject}, row ${ordinal + 1}: ${message}`,
  }));
}

/**
 * The newest day of which anything is loaded; null for an empty database. Answers of the source are of the month that was
 * asked for; a day in a file of text history may be mistyped, so one that lay ahead when the file came says nothing.
 */
export async function newestDay(pool: Pool): Promise<IsoDate | null> {
  const [told] = await readAll<{ day: IsoDate }>(
    pool,
    `SELECT date AS day FROM roster_transaction
     WHERE transaction_id NOT LIKE 't%' OR date <= DATE(observed_at) + INTERVAL 1 DAY
     ORDER BY date DESC LIMIT 1`,
  );
  const [played] = await readAll<{ day: IsoDate }>(
    pool,
    `SELECT official_date AS day FROM game WHERE state IN ('final', 'game_over') ORDER BY official_date DESC LIMIT 1`,
  );
  const days = [told?.day, played?.day].filter((day) => day !== undefined).sort();
  return days.at(-1) ?? null;
}
