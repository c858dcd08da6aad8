import type { Pool, RowDataPacket } from 'mysql2/promise';
import type { IsoDate, PlayerId } from '../core/ids';
import { namesOf } from '../core/injuries/people/known-names';
import type { RegisterNames } from '../core/injuries/people/known-names';
import type { ClubSpell, KnownPerson } from '../core/injuries/people/known-person';

interface RegisteredPerson extends RegisterNames {
  readonly birthDate: IsoDate | null;
  readonly mlbFrom: number | null;
  readonly mlbTo: number | null;
  readonly proFrom: number | null;
  readonly proTo: number | null;
}

interface FeedPlayer {
  readonly playerId: PlayerId;
  readonly fullName: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly birthDate: IsoDate | null;
  readonly positionAbbrev: string;
  readonly mlbDebutDate: IsoDate | null;
}

interface PlayerSpell extends ClubSpell {
  readonly playerId: PlayerId;
}

/**
 * All whom a name in a text may stand for, by id: people of the register and players of loaded games, each with what
 * both know of him, and his times on the rosters of clubs, one a club and year.
 */
export async function knownPeople(pool: Pool): Promise<KnownPerson[]> {
  const registered = byPlayer(
    await readAll<RegisteredPerson>(
      pool,
      'SELECT player_id AS playerId, first_name AS firstName, last_name AS lastName, given_name AS givenName, ' +
        'name_suffix AS nameSuffix, nick_name AS nickName, birth_date AS birthDate, mlb_from AS mlbFrom, ' +
        'mlb_to AS mlbTo, pro_from AS proFrom, pro_to AS proTo FROM register_person',
    ),
  );
  const players = byPlayer(
    await readAll<FeedPlayer>(
      pool,
      'SELECT player_id AS playerId, full_name AS fullName, first_name AS firstName, last_name AS lastName, ' +
        'birth_date AS birthDate, position_abbrev AS positionAbbrev, mlb_debut_date AS mlbDebutDate FROM player',
    ),
  );
  const spells = new Map<PlayerId, ClubSpell[]>();
  for (const { playerId, ...spell } of await clubSpells(pool)) {
    const own = spells.get(playerId);
    if (own === undefined) spells.set(playerId, [spell]);
    else own.push(spell);
  }
  const ids = new Set([...registered.keys(), ...players.keys()]);
  return [...ids]
    .sort((a, b) => a - b)
    .map((id) => personOf(id, registered.get(id), players.get(id), spells.get(id) ?? []));
}

/** Roster rows by player, club and year: a million rows to some ten thousand, summed where they lie. */
function clubSpells(pool: Pool): Promise<PlayerSpell[]> {
  return readAll<PlayerSpell>(
    pool,
    'SELECT player_id AS playerId, team_id AS teamId, MIN(official_date) AS `from`, MAX(official_date) AS `to` ' +
      'FROM game_player GROUP BY player_id, team_id, YEAR(official_date) ORDER BY player_id, `from`, team_id',
  );
}

function personOf(
  playerId: PlayerId,
  registered: RegisteredPerson | undefined,
  player: FeedPlayer | undefined,
  clubs: readonly ClubSpell[],
): KnownPerson {
  const { names, otherNames } = registered ? namesOf(registered) : { names: [], otherNames: [] };
  const inFeeds = player ? [player.fullName, `${player.firstName} ${player.lastName}`] : [];
  const debut = player?.mlbDebutDate ?? null;
  const mlbFrom = registered?.mlbFrom ?? (debut === null ? null : yearOf(debut));
  const lastGame = Math.max(...clubs.map(({ to }) => yearOf(to)));
  return {
    playerId,
    names: [...new Set([...inFeeds, ...names])],
    otherNames,
    birthDate: player?.birthDate ?? registered?.birthDate ?? null,
    mlbFrom,
    mlbTo: mlbFrom === null ? null : laterOf(registered?.mlbTo ?? null, lastGame),
    proFrom: registered?.proFrom ?? null,
    // The register may be older than the games.
    proTo: laterOf(registered?.proTo ?? null, lastGame),
    position: player === undefined || player.positionAbbrev === UNKNOWN ? null : player.positionAbbrev,
    clubs,
  };
}

/** What is kept of a player whose position the feed does not tell. */
const UNKNOWN = 'X';

const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));

/** The year, or that of the last game if later; null, which is open, where the register tells no end. */
function laterOf(year: number | null, lastGame: number): number | null {
  return year === null ? null : Math.max(year, lastGame);
}

function byPlayer<T extends { readonly playerId: PlayerId }>(rows: readonly T[]): Map<PlayerId, T> {
  return new Map(rows.map((row) => [row.playerId, row]));
}

async function readAll<T>(pool: Pool, sql: string): Promise<T[]> {
  const [rows] = await pool.query<RowDataPacket[]>(sql);
  return rows as unknown as T[];
}
