import { Prisma } from '../generated/prisma/client';
import { toDay } from './column';
import { readInjuriesNow, type InjuriesNow } from './injuries-now';
import type { Reader } from './reader';
import { readRows } from './rows';

/** An injury as the scorer noted it during a game: no diagnosis, often a minute's delay. */
export interface InjuryEvent {
  playerId: number | null;
  name: string | null;
  gamePk: number;
  date: string;
  /** Body part in the feed's words. */
  bodyPart: string | null;
  description: string | null;
}

export interface ListedPlayer {
  playerId: number;
  name: string;
  positionAbbrev: string | null;
  club: string;
  /** The source's code, such as D15 for the 15-day list. */
  rosterStatus: string;
}

export interface InjuryNews extends InjuriesNow {
  events: InjuryEvent[];
  /** Players whom the newest rosters list as injured, at most 60; empty where stints say it better. */
  listed: ListedPlayer[];
}

/** Roster status codes of injured lists: 7, 10, 15 and 60 days, and the full-season list. */
const INJURED_LISTS = ['D7', 'D10', 'D15', 'D60', 'ILF'];

interface EventRow {
  player_id: number | null;
  name: string | null;
  game_pk: number;
  official_date: Date;
  injury_type: string | null;
  description: string | null;
}

async function readEvents(reader: Reader): Promise<InjuryEvent[]> {
  const rows = await readRows<EventRow>(
    reader,
    Prisma.sql`
    SELECT e.player_id, n.full_name AS name, e.game_pk, e.official_date, e.injury_type, e.description
    FROM play_event e LEFT JOIN player n ON n.player_id = e.player_id
    WHERE e.event_type = 'injury'
    ORDER BY e.official_date DESC, e.game_pk DESC, e.at_bat_index DESC, e.event_index DESC LIMIT 8`,
  );
  return rows.map((row) => ({
    playerId: row.player_id,
    name: row.name,
    gamePk: row.game_pk,
    date: toDay(row.official_date),
    bodyPart: row.injury_type,
    description: row.description,
  }));
}

interface ListedRow {
  player_id: number;
  name: string | null;
  position: string | null;
  club: string | null;
  roster_status: string;
}

async function readListed(reader: Reader, gamePks: readonly number[]): Promise<ListedPlayer[]> {
  if (gamePks.length === 0) return [];
  const rows = await readRows<ListedRow>(
    reader,
    Prisma.sql`
    SELECT DISTINCT r.player_id, n.full_name AS name, n.position_abbrev AS position, t.abbreviation AS club, r.roster_status
    FROM game_player r
    JOIN game g ON g.game_pk = r.game_pk
    LEFT JOIN player n ON n.player_id = r.player_id
    LEFT JOIN team_season t ON t.team_id = r.team_id AND t.season = g.season
    WHERE r.game_pk IN (${Prisma.join([...gamePks])}) AND r.roster_status IN (${Prisma.join(INJURED_LISTS)})
    ORDER BY t.abbreviation, n.full_name, r.player_id LIMIT 60`,
  );
  return rows.map((row) => ({
    playerId: row.player_id,
    name: row.name ?? `Player ${row.player_id}`,
    positionAbbrev: row.position,
    club: row.club ?? '',
    rosterStatus: row.roster_status,
  }));
}

/**
 * Injuries noted on the field lately, and who is hurt now: by the stints made of transactions, or, where there are
 * none, by the rosters of the given games.
 */
export async function readInjuryNews(reader: Reader, gamePks: readonly number[]): Promise<InjuryNews> {
  const now = await readInjuriesNow(reader);
  const hasStints = now.asOf !== null;
  return {
    ...now,
    events: await readEvents(reader),
    listed: hasStints ? [] : await readListed(reader, gamePks),
  };
}
