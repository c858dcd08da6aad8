import type { Connection, RowDataPacket } from 'mysql2/promise';

/** A compared measure of a stint on both sides: games, count and value each. */
export type ComparedWindows = readonly [name: string, before: readonly number[], after: readonly number[]];

/** The same comparisons as the tables keep them and as plain SQL finds them, both sorted by name. */
export interface WindowAudit {
  readonly kept: readonly ComparedWindows[];
  readonly found: readonly ComparedWindows[];
}

const MEASURES: Readonly<
  Record<string, { value: (sums: WindowSums) => number; count: keyof WindowSums; games: keyof WindowSums }>
> = {
  strikeout_rate: {
    value: ({ strikeOuts, plateAppearances }) => strikeOuts / plateAppearances,
    count: 'plateAppearances',
    games: 'gamesWithPlateAppearances',
  },
  average: { value: ({ hits, atBats }) => hits / atBats, count: 'atBats', games: 'gamesWithAtBats' },
  whiff_rate: { value: ({ whiffs, swings }) => whiffs / swings, count: 'swings', games: 'gamesWithSwings' },
  fastball_velocity: {
    value: ({ fastballMph, fastballs }) => fastballMph / fastballs,
    count: 'fastballs',
    games: 'gamesWithFastballs',
  },
};

const byName = (one: ComparedWindows, other: ComparedWindows): number => (one[0] < other[0] ? -1 : 1);
const rounded = (value: number): number => Number(value.toFixed(9));

/** Lays out a season's stints and the games around them for `auditWindows`, for as long as the connection lasts. */
export async function prepareAudit(connection: Connection, season: number): Promise<void> {
  // In tables of their own with an index: a season's games by player are asked for once for each of its stints.
  for (const [name, key, select] of [
    ['window_figures', 'player_id, role, day', FIGURES],
    ['window_spells', 'player_id, role', SPELLS],
  ] as const) {
    await connection.query(`DROP TEMPORARY TABLE IF EXISTS ${name}`);
    await connection.query(
      { namedPlaceholders: true, sql: `CREATE TEMPORARY TABLE ${name} (INDEX (${key})) ${select}` },
      { season },
    );
  }
}

/**
 * Holds the windows that `stint_change` keeps of a season against plain SQL over turns and pitches: games, counts and values
 * of four measures. The connection is one on which `prepareAudit` was called.
 *
 * @param span - as the table names it, of up to `size` games a side and at least `least`
 */
export async function auditWindows(
  connection: Connection,
  { season, span, size, least }: { season: number; span: string; size: number; least: number },
): Promise<WindowAudit> {
  const [rows] = await connection.query<RowDataPacket[]>(
    "SELECT * FROM stint_change WHERE kind = 'stint' AND span = ? AND season = ? AND measure IN (?)",
    [span, season, Object.keys(MEASURES)],
  );
  const kept = rows.map((row): ComparedWindows => [
    `${String(row.stint_id)} ${String(row.role)} ${String(row.measure)}`,
    [Number(row.games_before), Number(row.count_before), rounded(Number(row.value_before))],
    [Number(row.games_after), Number(row.count_after), rounded(Number(row.value_after))],
  ]);
  const stints = new Map<string, Partial<Record<'before' | 'after', WindowSums>>>();
  for (const sums of await windowSums(connection, size)) {
    const key = `${sums.stintId} ${sums.role}`;
    stints.set(key, { ...stints.get(key), [sums.side]: sums });
  }
  const found = [...stints].flatMap(([stint, { before, after }]) =>
    Object.entries(MEASURES).flatMap(([measure, { value, count, games }]): ComparedWindows[] => {
      if (before === undefined || after === undefined) return [];
      if (measure === 'fastball_velocity' && before.role === 'batter') return [];
      if (Number(before[games]) < least || Number(after[games]) < least) return [];
      const side = (sums: WindowSums) => [Number(sums[games]), Number(sums[count]), rounded(value(sums))];
      return [[`${stint} ${measure}`, side(before), side(after)]];
    }),
  );
  return { kept: kept.sort(byName), found: found.sort(byName) };
}

/** What a window holds, as the tables of turns and pitches have it. */
interface WindowSums {
  readonly stintId: string;
  readonly role: string;
  readonly side: 'before' | 'after';
  readonly games: number;
  readonly plateAppearances: number;
  readonly strikeOuts: number;
  readonly atBats: number;
  readonly hits: number;
  readonly swings: number;
  readonly whiffs: number;
  readonly fastballs: number;
  readonly fastballMph: number;
  readonly gamesWithPlateAppearances: number;
  readonly gamesWithAtBats: number;
  readonly gamesWithSwings: number;
  readonly gamesWithFastballs: number;
}

/** Each game of each player of the season in either role. */
const FIGURES = `WITH turns AS (
       SELECT game_pk, 'batter' AS role, batter_id AS player_id, COUNT(*) AS pa, SUM(outcome = 'strikeout') AS so,
              SUM(is_at_bat) AS ab, SUM(outcome = 'hit') AS h
       FROM plate_appearance WHERE is_plate_appearance AND season BETWEEN :season AND :season + 2 GROUP BY game_pk, batter_id
       UNION ALL
       SELECT game_pk, 'pitcher', pitcher_id, COUNT(*), SUM(outcome = 'strikeout'), SUM(is_at_bat), SUM(outcome = 'hit')
       FROM plate_appearance WHERE is_plate_appearance AND season BETWEEN :season AND :season + 2 GROUP BY game_pk, pitcher_id
     ), flight AS (
       -- Speed toward the plate at 50 feet, by v² = v₀² + 2 a s.
       SELECT p.*, -SQRT(vy0 * vy0 + 2 * ay * (50 - y0)) AS vy FROM pitch p
       WHERE season BETWEEN :season AND :season + 2
     ), thrown AS (
       SELECT game_pk, pitcher_id, batter_id,
              call_code IN ('S', 'W', 'M', 'Q', 'T', 'O', 'F', 'L', 'R', 'X', 'D', 'E') AS swing,
              call_code IN ('S', 'W', 'M', 'Q', 'T', 'O') AS whiff,
              IF(pitch_type IN ('FF', 'FA', 'FT', 'SI', 'FC'),
                 SQRT(POW(vx0 + ax * (vy - vy0) / ay, 2) + vy * vy + POW(vz0 + az * (vy - vy0) / ay, 2)) * 3600 / 5280,
                 NULL) AS fastball
       FROM flight
     ), pitches AS (
       SELECT game_pk, 'batter' AS role, batter_id AS player_id, SUM(swing) AS swings, SUM(whiff) AS whiffs,
              COUNT(fastball) AS fastballs, SUM(fastball) AS mph
       FROM thrown GROUP BY game_pk, batter_id
       UNION ALL
       SELECT game_pk, 'pitcher', pitcher_id, SUM(swing), SUM(whiff), COUNT(fastball), SUM(fastball)
       FROM thrown GROUP BY game_pk, pitcher_id
     ), played AS (
       SELECT game_pk, role, player_id FROM turns UNION SELECT game_pk, role, player_id FROM pitches
     )
       SELECT p.player_id, p.role, g.season, g.official_date AS day, g.game_number AS number, g.game_pk,
              COALESCE(t.pa, 0) AS pa, COALESCE(t.so, 0) AS so, COALESCE(t.ab, 0) AS ab, COALESCE(t.h, 0) AS h,
              COALESCE(w.swings, 0) AS swings, COALESCE(w.whiffs, 0) AS whiffs, COALESCE(w.fastballs, 0) AS fastballs,
              COALESCE(w.mph, 0) AS mph
       FROM played p JOIN game g ON g.game_pk = p.game_pk
       LEFT JOIN turns t ON t.game_pk = p.game_pk AND t.role = p.role AND t.player_id = p.player_id
       LEFT JOIN pitches w ON w.game_pk = p.game_pk AND w.role = p.role AND w.player_id = p.player_id
       WHERE g.game_type IN ('R', 'F', 'D', 'L', 'W') AND g.season BETWEEN :season AND :season + 2`;

/** The season's stints, and the days between the one before and the one after. */
const SPELLS = `
       SELECT s.stint_id, s.role, s.player_id, s.season, s.started_on, s.ended_on,
              (SELECT MAX(LEAST(COALESCE(o.ended_on, s.started_on), s.started_on)) FROM injury_stint o
               WHERE o.player_id = s.player_id AND o.stint_id <> s.stint_id AND o.started_on < s.started_on) AS free_from,
              (SELECT MIN(GREATEST(o.started_on, s.ended_on)) FROM injury_stint o
               WHERE o.player_id = s.player_id AND o.stint_id <> s.stint_id
               -- What carries it on over a winter is the same injury.
               AND NOT (o.list_kind = s.list_kind AND o.started_on > s.started_on AND o.ended_on <= s.ended_on)
                 AND (o.ended_on IS NULL OR o.ended_on > s.ended_on OR o.started_on >= s.ended_on)) AS free_until
       FROM stint_subject s WHERE s.season = :season`;

const SUMS = `COUNT(*) AS games, SUM(pa) AS plateAppearances, SUM(so) AS strikeOuts, SUM(ab) AS atBats, SUM(h) AS hits,
  SUM(swings) AS swings, SUM(whiffs) AS whiffs, SUM(fastballs) AS fastballs, SUM(mph) AS fastballMph,
  SUM(pa > 0) AS gamesWithPlateAppearances, SUM(ab > 0) AS gamesWithAtBats, SUM(swings > 0) AS gamesWithSwings,
  SUM(fastballs > 0) AS gamesWithFastballs`;

const BEFORE = `SELECT stint_id AS stintId, role, 'before' AS side, ${SUMS} FROM (
  SELECT s.stint_id, f.*,
         ROW_NUMBER() OVER (PARTITION BY s.stint_id, s.role ORDER BY f.day DESC, f.number DESC, f.game_pk DESC) AS place
  FROM window_spells s JOIN window_figures f ON f.player_id = s.player_id AND f.role = s.role
  WHERE f.season = YEAR(s.started_on) AND f.day < s.started_on AND (s.free_from IS NULL OR f.day >= s.free_from)
) sides WHERE place <= :size GROUP BY stint_id, role`;

const AFTER = `SELECT stint_id AS stintId, role, 'after' AS side, ${SUMS} FROM (
  SELECT s.stint_id, f.*,
         ROW_NUMBER() OVER (PARTITION BY s.stint_id, s.role ORDER BY f.day, f.number, f.game_pk) AS place
  FROM window_spells s JOIN window_figures f ON f.player_id = s.player_id AND f.role = s.role
  WHERE f.season = YEAR(s.ended_on) AND f.day >= s.ended_on AND (s.free_until IS NULL OR f.day < s.free_until)
) sides WHERE place <= :size GROUP BY stint_id, role`;

/**
 * The windows of a season's compared stints in plain SQL over turns and pitches, written apart from the code that it is
 * to judge: the nearest `size` games before the first day out and from the last on, of that season, up to the next stint.
 * Speeds are those at 50 feet from the plate.
 */
async function windowSums(connection: Connection, size: number): Promise<WindowSums[]> {
  const rows: RowDataPacket[] = [];
  for (const select of [BEFORE, AFTER]) {
    const [found] = await connection.query<RowDataPacket[]>(
      { namedPlaceholders: true, sql: select },
      { size },
    );
    rows.push(...found);
  }
  // Sums of whole numbers are decimals, which the driver gives as text.
  return rows.map((row) => {
    const { stintId, role, side, ...sums } = row as Record<string, string | number>;
    const numbers = Object.fromEntries(Object.entries(sums).map(([name, sum]) => [name, Number(sum)]));
    return { stintId, role, side, ...numbers } as unknown as WindowSums;
  });
}
