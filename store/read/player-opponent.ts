import { Prisma } from '../generated/prisma/client';

/** Which game a line `l` of a box score belongs to, and against whom it was played. */
export const OPPONENT_COLUMNS = Prisma.raw(`
  l.game_pk AS gamePk, DATE_FORMAT(l.official_date, '%Y-%m-%d') AS date,
  COALESCE(t.abbreviation, CASE WHEN g.home_team_id = l.team_id THEN s.away_name ELSE s.home_name END, '') AS opponent,
  g.home_team_id = l.team_id AS atHome`);

/** What {@link OPPONENT_COLUMNS} are taken from, beside the line: its game `g`, the schedule and the other club. */
export const WITH_OPPONENT = Prisma.raw(`
  JOIN game g ON g.game_pk = l.game_pk
  LEFT JOIN scheduled_game s ON s.game_pk = l.game_pk
  LEFT JOIN team_season t ON t.season = g.season
    AND t.team_id = CASE WHEN g.home_team_id = l.team_id THEN g.away_team_id ELSE g.home_team_id END`);
