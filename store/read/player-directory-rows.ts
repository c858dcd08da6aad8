import { Prisma } from '../generated/prisma/client';
import { toDay } from './column';
import { sortedDirectory, type PlayerDirectory, type PlayerEntry } from './player-directory';
import type { Reader } from './reader';
import { readRows } from './rows';

interface PlayerRow {
  playerId: number;
  name: string;
  firstName: string;
  lastName: string;
  code: string;
  position: string;
  batSide: string | null;
  pitchHand: string | null;
  teamId: number | null;
  club: string | null;
  asOf: Date;
}

interface HurtRow {
  playerId: number;
  name: string;
  stints: number;
  daysMissed: number;
  open: number;
  lastPlaced: Date;
}

interface LatestRow {
  playerId: number;
  role: string;
  position: string | null;
  teamId: number | null;
  club: string | null;
}

const readListed = (reader: Reader) =>
  readRows<PlayerRow>(
    reader,
    Prisma.sql`
    SELECT p.player_id AS playerId, p.full_name AS name, p.first_name AS firstName, p.last_name AS lastName,
           p.primary_position AS code, p.position_abbrev AS position, p.bat_side AS batSide, p.pitch_hand AS pitchHand,
           r.team_id AS teamId, t.name AS club, p.as_of_date AS asOf
    FROM player p
    LEFT JOIN game_player r ON r.game_pk = p.as_of_game_pk AND r.player_id = p.player_id
    LEFT JOIN team_season t ON t.team_id = r.team_id AND t.season = YEAR(p.as_of_date)`,
  );

const readHurt = (reader: Reader) =>
  readRows<HurtRow>(
    reader,
    Prisma.sql`
    SELECT player_id AS playerId, MAX(player_name) AS name, SUM(list_kind = 'injured') AS stints,
           SUM(CASE WHEN list_kind = 'injured' THEN days_missed ELSE 0 END) AS daysMissed,
           SUM(list_kind = 'injured' AND ended_on IS NULL) AS open, MAX(placed_on) AS lastPlaced
    FROM injury_stint GROUP BY player_id`,
  );

/** The newest stint of each of some players: what is known of those without a game. */
async function readLatestStints(
  reader: Reader,
  playerIds: readonly number[],
): Promise<Map<number, LatestRow>> {
  if (playerIds.length === 0) return new Map();
  const rows = await readRows<LatestRow>(
    reader,
    Prisma.sql`
    SELECT player_id AS playerId, role, position, team_id AS teamId, team_name AS club
    FROM injury_stint WHERE player_id IN (${Prisma.join([...playerIds])}) ORDER BY started_on`,
  );
  return new Map(rows.map((row) => [row.playerId, row]));
}

const ROLES: Readonly<Record<string, string>> = { '1': 'pitcher', Y: 'two_way' };

interface Hurt {
  stints: number;
  daysMissed: number;
  isHurt: boolean;
  /** Empty for one who never was. */
  lastPlaced: string;
}

const NEVER_HURT: Hurt = { stints: 0, daysMissed: 0, isHurt: false, lastPlaced: '' };

/** "Ramírez Jr." → "Ramírez": a family name without what follows it. */
const withoutSuffix = (name: string): string => name.replace(/,? (jr\.?|sr\.?|ii|iii|iv)$/i, '');

/**
 * Reads everybody once: some thousand rows by primary keys and one scan of the stints. To be kept as long as the data
 * stay the same.
 */
export async function readPlayerDirectory(reader: Reader): Promise<PlayerDirectory> {
  const listed = await readListed(reader);
  const hurt = await readHurt(reader);
  const withGames = new Set(listed.map(({ playerId }) => playerId));
  const gameless = hurt.filter(({ playerId }) => !withGames.has(playerId));
  const latest = await readLatestStints(
    reader,
    gameless.map(({ playerId }) => playerId),
  );
  const hurtById = new Map<number, Hurt>(
    hurt.map(({ playerId, stints, daysMissed, open, lastPlaced }) => [
      playerId,
      { stints, daysMissed, isHurt: open > 0, lastPlaced: toDay(lastPlaced) },
    ]),
  );
  const hurtOf = (playerId: number) => hurtById.get(playerId) ?? NEVER_HURT;
  return sortedDirectory([
    ...listed.map((row) => toEntry(row, hurtOf(row.playerId))),
    ...gameless.map((row) => toGamelessEntry(row, hurtOf(row.playerId), latest.get(row.playerId))),
  ]);
}

function toEntry({ code, asOf, ...row }: PlayerRow, { lastPlaced, ...hurt }: Hurt): PlayerEntry {
  const day = toDay(asOf);
  return {
    ...row,
    ...hurt,
    role: ROLES[code] ?? 'batter',
    lastSeen: lastPlaced > day ? lastPlaced : day,
    hasGames: true,
  };
}

/** Of one whom only notes know; his names are told apart as well as they can be. */
function toGamelessEntry(
  { playerId, name }: HurtRow,
  { lastPlaced, ...hurt }: Hurt,
  latest: LatestRow | undefined,
): PlayerEntry {
  const [firstName = '', ...rest] = withoutSuffix(name).split(' ');
  return {
    playerId,
    name,
    lastName: rest.join(' ') || name,
    firstName,
    role: latest?.role ?? 'batter',
    position: latest?.position ?? '',
    batSide: null,
    pitchHand: null,
    teamId: latest?.teamId ?? null,
    club: latest?.club ?? null,
    lastSeen: lastPlaced,
    hasGames: false,
    ...hurt,
  };
}
