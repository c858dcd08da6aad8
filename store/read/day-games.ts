import { Prisma } from '../generated/prisma/client';
import { fromDay, toDay, toTime } from './column';
import type { Reader } from './reader';
import { readRows } from './rows';

export interface ClubScore {
  teamId: number;
  name: string;
  abbreviation: string;
  score: number | null;
  hits: number | null;
  errors: number | null;
}

/** A game of the schedule with what became of it. */
export interface DayGame {
  gamePk: number;
  date: string;
  gameType: string;
  state: string;
  detailedState: string;
  startsAt: string | null;
  doubleHeader: string;
  gameNumber: number;
  away: ClubScore;
  home: ClubScore;
  /** True when its page has plays and pitches. */
  loaded: boolean;
  innings: number | null;
  scheduledInnings: number | null;
  pitches: number | null;
  trackedPitches: number | null;
  winner: { playerId: number; name: string } | null;
  loser: { playerId: number; name: string } | null;
  /** loaded, quarantined, missing, pending, not_played; null before the first attempt. */
  outcome: string | null;
  errorKind: string | null;
  errorMessage: string | null;
}

interface Row {
  game_pk: number;
  official_date: Date;
  game_type: string;
  state: string;
  detailed_state: string;
  game_date: Date | null;
  double_header: string;
  game_number: number;
  away_team_id: number;
  home_team_id: number;
  away_name: string;
  home_name: string;
  away_abbreviation: string | null;
  home_abbreviation: string | null;
  away_score: number | null;
  home_score: number | null;
  away_hits: number | null;
  home_hits: number | null;
  away_errors: number | null;
  home_errors: number | null;
  loaded_pk: number | null;
  innings: number | null;
  scheduled_innings: number | null;
  pitches: number | null;
  tracked_pitches: number | null;
  winner_id: number | null;
  winner_name: string | null;
  loser_id: number | null;
  loser_name: string | null;
  outcome: string | null;
  error_kind: string | null;
  error_message: string | null;
}

/** "Santa Rosalía Faros" → "FAR" where the season's abbreviation is not known yet. */
function initials(name: string): string {
  return (name.split(' ').at(-1) ?? name).slice(0, 3).toUpperCase();
}

function club(row: Row, side: 'away' | 'home'): ClubScore {
  const name = row[`${side}_name`];
  return {
    teamId: row[`${side}_team_id`],
    name,
    abbreviation: row[`${side}_abbreviation`] ?? initials(name),
    score: row[`${side}_score`],
    hits: row[`${side}_hits`],
    errors: row[`${side}_errors`],
  };
}

const person = (id: number | null, name: string | null) =>
  id === null ? null : { playerId: id, name: name ?? `Player ${id}` };

function toDayGame(row: Row): DayGame {
  return {
    gamePk: row.game_pk,
    date: toDay(row.official_date),
    gameType: row.game_type,
    state: row.state,
    detailedState: row.detailed_state,
    startsAt: toTime(row.game_date),
    doubleHeader: row.double_header,
    gameNumber: row.game_number,
    away: club(row, 'away'),
    home: club(row, 'home'),
    loaded: row.loaded_pk !== null,
    innings: row.innings,
    scheduledInnings: row.scheduled_innings,
    pitches: row.pitches,
    trackedPitches: row.tracked_pitches,
    winner: person(row.winner_id, row.winner_name),
    loser: person(row.loser_id, row.loser_name),
    outcome: row.outcome,
    errorKind: row.error_kind,
    errorMessage: row.error_message,
  };
}

async function readScheduled(reader: Reader, where: Prisma.Sql): Promise<DayGame[]> {
  const rows = await readRows<Row>(
    reader,
    Prisma.sql`
    SELECT s.game_pk, s.official_date, s.game_type, COALESCE(g.state, s.state) AS state,
           COALESCE(g.detailed_state, s.detailed_state) AS detailed_state, s.game_date, s.double_header, s.game_number,
           s.away_team_id, s.home_team_id, s.away_name, s.home_name,
           a.abbreviation AS away_abbreviation, h.abbreviation AS home_abbreviation,
           COALESCE(g.away_score, s.away_score) AS away_score, COALESCE(g.home_score, s.home_score) AS home_score,
           g.away_hits, g.home_hits, g.away_errors, g.home_errors, g.game_pk AS loaded_pk, g.innings,
           g.scheduled_innings, g.pitches, g.tracked_pitches,
           g.winning_pitcher_id AS winner_id, w.full_name AS winner_name,
           g.losing_pitcher_id AS loser_id, l.full_name AS loser_name,
           i.outcome, i.error_kind, i.error_message
    FROM scheduled_game s
    LEFT JOIN game g ON g.game_pk = s.game_pk
    LEFT JOIN game_ingest i ON i.game_pk = s.game_pk
    LEFT JOIN team_season a ON a.team_id = s.away_team_id AND a.season = s.season
    LEFT JOIN team_season h ON h.team_id = s.home_team_id AND h.season = s.season
    LEFT JOIN player w ON w.player_id = g.winning_pitcher_id
    LEFT JOIN player l ON l.player_id = g.losing_pitcher_id
    WHERE ${where}
    ORDER BY s.official_date DESC, s.game_date, s.game_number, s.game_pk
    LIMIT 200`,
  );
  return rows.map(toDayGame);
}

/** All games the schedule lists on the given days, newest day first, then by start. At most a few days at a time. */
export async function readDayGames(reader: Reader, days: readonly string[]): Promise<DayGame[]> {
  if (days.length === 0) return [];
  return readScheduled(reader, Prisma.sql`s.official_date IN (${Prisma.join(days.map(fromDay))})`);
}

/** One game of the schedule; null when none lists it. */
export async function readScheduledGame(reader: Reader, gamePk: number): Promise<DayGame | null> {
  const [game] = await readScheduled(reader, Prisma.sql`s.game_pk = ${gamePk}`);
  return game ?? null;
}
