import { Prisma } from '../generated/prisma/client';
import type { Reader } from './reader';
import { readRows } from './rows';
import { type Stretch, stretchesOf } from './stretch';

export interface PlayerClub {
  season: number;
  teamId: number;
  name: string;
  abbreviation: string;
  firstDate: string;
  lastDate: string;
  games: number;
  /** Roster status on the last of these days. */
  lastStatus: string | null;
}

/** Where a player was, and in which parts of which seasons he took part. */
export interface PlayerRoster {
  /** The newest first. */
  clubs: PlayerClub[];
  stretches: Stretch[];
}

/** Games of one type for one club in a season. */
interface Row {
  season: number;
  gameType: string;
  teamId: number;
  name: string | null;
  abbreviation: string | null;
  firstDate: string;
  lastDate: string;
  games: number;
  /** Final ones that he took part in. */
  played: number;
  /** The same in all rows. */
  lastStatus: string | null;
}

const MOST_CLUBS = 40;

function clubsOf(rows: readonly Row[]): PlayerClub[] {
  const clubs = new Map<string, PlayerClub>();
  for (const row of rows) {
    const { season, teamId, games, firstDate, lastDate } = row;
    const known = clubs.get(`${season} ${teamId}`);
    if (known) {
      known.games += games;
      if (firstDate < known.firstDate) known.firstDate = firstDate;
      if (lastDate > known.lastDate) known.lastDate = lastDate;
    } else {
      const [name, abbreviation] = [row.name ?? `Club ${teamId}`, row.abbreviation ?? ''];
      clubs.set(`${season} ${teamId}`, { season, teamId, name, abbreviation, firstDate, lastDate, games, lastStatus: null }); // prettier-ignore
    }
  }
  return [...clubs.values()]
    .sort((one, other) => (one.lastDate < other.lastDate ? 1 : -1))
    .slice(0, MOST_CLUBS)
    .map((club, index) => (index === 0 ? { ...club, lastStatus: rows[0]?.lastStatus ?? null } : club));
}

/** His clubs and stretches: one pass over the games of a career, for each is a look into two tables. */
export async function readRoster(reader: Reader, playerId: number): Promise<PlayerRoster> {
  const rows = await readRows<Row>(
    reader,
    Prisma.sql`
    SELECT c.season, c.game_type AS gameType, c.team_id AS teamId, t.name, t.abbreviation,
           DATE_FORMAT(c.first_date, '%Y-%m-%d') AS firstDate, DATE_FORMAT(c.last_date, '%Y-%m-%d') AS lastDate, c.games,
           c.played, (SELECT roster_status FROM game_player WHERE player_id = ${playerId}
                      ORDER BY official_date DESC, game_pk DESC LIMIT 1) AS lastStatus
    FROM (
      SELECT g.season, g.game_type, r.team_id, MIN(r.official_date) AS first_date,
             MAX(r.official_date) AS last_date, COUNT(*) AS games, SUM(r.played AND g.state = 'final') AS played
      FROM game_player r
      -- From his games to theirs, never through all games.
      STRAIGHT_JOIN game g ON g.game_pk = r.game_pk
      WHERE r.player_id = ${playerId}
      GROUP BY g.season, g.game_type, r.team_id
    ) c LEFT JOIN team_season t ON t.team_id = c.team_id AND t.season = c.season`,
  );
  return {
    clubs: clubsOf(rows),
    stretches: stretchesOf(rows.map(({ season, gameType, played }) => ({ season, gameType, games: played }))),
  };
}
