import { describe, expect, test } from '@jest/globals';
import { daysBetween } from '../calendar';
import { teamId } from '../ids';
import type { IsoDate } from '../ids';
import { leagueCalendar } from './league-calendar';
import type { PlayedGame } from './league-calendar';

const day = (text: string) => text as IsoDate;
const [HOME, AWAY, OTHER] = [teamId(1), teamId(2), teamId(3)];
const known = (season: number) => ({
  season,
  opening: day(`${season}-04-01`),
  regularEnd: day(`${season}-09-30`),
  lastGame: day(`${season}-10-28`),
});
const game = (date: string, gameType = 'R'): PlayedGame => ({
  gameType,
  season: 2026,
  date: day(date),
  awayTeamId: AWAY,
  homeTeamId: HOME,
});
const certifiedDays = (from: string, to: string) =>
  new Map(daysBetween(day(from), day(to)).map((date) => [date, true]));

describe('the calendar of the league', () => {
  test('counts a club’s games on the days from the first to before the last, doubleheaders twice', () => {
    const games = ['2026-05-01', '2026-05-02', '2026-05-02', '2026-05-04'].map((date) => game(date));
    const calendar = leagueCalendar(
      day('2026-05-31'),
      games,
      certifiedDays('2026-04-20', '2026-05-20'),
      known,
    );
    expect(calendar.gamesOf(HOME, day('2026-05-01'), day('2026-05-04'))).toBe(3);
    expect(calendar.gamesOf(AWAY, day('2026-05-02'), day('2026-05-05'))).toBe(3);
  });

  test('does not know the count of a club without games, nor of days that were never looked at', () => {
    const calendar = leagueCalendar(
      day('2026-05-31'),
      [game('2026-05-01')],
      certifiedDays('2026-04-20', '2026-05-10'),
      known,
    );
    expect(calendar.gamesOf(OTHER, day('2026-05-01'), day('2026-05-04'))).toBeNull();
    expect(calendar.gamesOf(HOME, day('2026-05-01'), day('2026-05-20'))).toBeNull();
    expect(calendar.gamesOf(HOME, day('2026-07-01'), day('2026-07-03'))).toBeNull();
  });

  test('does not know the count where a game of the days is missing', () => {
    const certified = certifiedDays('2026-04-20', '2026-05-20').set(day('2026-05-02'), false);
    const calendar = leagueCalendar(day('2026-05-31'), [game('2026-05-01')], certified, known);
    expect(calendar.gamesOf(HOME, day('2026-05-01'), day('2026-05-04'))).toBeNull();
    expect(calendar.gamesOf(HOME, day('2026-05-03'), day('2026-05-04'))).toBe(0);
  });

  test('bridges a break of four days without games', () => {
    const certified = certifiedDays('2026-07-01', '2026-07-31');
    for (const date of daysBetween(day('2026-07-13'), day('2026-07-16'))) certified.delete(date);
    const calendar = leagueCalendar(
      day('2026-08-01'),
      [game('2026-07-12'), game('2026-07-17')],
      certified,
      known,
    );
    expect(calendar.gamesOf(HOME, day('2026-07-12'), day('2026-07-18'))).toBe(2);
  });

  test('lets games make a season longer, and never shorter', () => {
    const games = [game('2026-03-20'), game('2026-05-01'), game('2026-10-01'), game('2026-11-02', 'W')];
    const calendar = leagueCalendar(day('2026-12-01'), games, new Map(), known);
    expect(calendar.season(2026)).toEqual({
      season: 2026,
      opening: '2026-03-20',
      regularEnd: '2026-10-01',
      lastGame: '2026-11-02',
    });
    expect(leagueCalendar(day('2026-12-01'), [game('2026-05-01')], new Map(), known).season(2026)).toEqual(
      known(2026),
    );
  });
});
