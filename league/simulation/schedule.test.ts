import { describe, expect, test } from '@jest/globals';
import { LeagueSource } from './league-source';
import { CLUBS } from './clubs';
import { gamePk, seasonOf } from './season';

interface Row {
  gamePk: number;
  officialDate: string;
  doubleHeader: string;
  gameNumber: number;
  rescheduleDate?: string;
  rescheduledFrom?: string;
  status: { abstractGameState: string; codedGameState: string; detailedState: string };
  teams: { away: { score?: number; isWinner?: boolean }; home: { score?: number; isWinner?: boolean } };
}
interface Schedule {
  totalGames: number;
  dates: { date: string; games: Row[] }[];
}

const scheduleOf = (from: string, to: string, today = '2027-01-01'): Schedule =>
  JSON.parse(
    JSON.stringify(
      new LeagueSource(2016, today).schedule({ range: { from, to }, gamePks: null, viewOf: () => ({}) }),
    ),
  ) as Schedule;

describe.each([2016, 2021, 2026])('the schedule of %i', (year) => {
  const season = seasonOf(2016, year);

  test('has 2,430 games, 162 a club, about half of them at home', () => {
    expect(season.fixtures).toHaveLength(2430);
    for (const club of CLUBS) {
      const home = season.fixtures.filter((game) => game.homeId === club.id).length;
      const away = season.fixtures.filter((game) => game.awayId === club.id).length;
      expect(home + away).toBe(162);
      expect(Math.abs(home - away)).toBeLessThanOrEqual(9);
    }
  });

  test('no club plays twice on a day but in the two halves of a doubleheader', () => {
    const seen = new Map<string, typeof season.fixtures>();
    for (const game of season.fixtures) {
      for (const club of [game.awayId, game.homeId]) {
        const key = `${club} ${game.date}`;
        seen.set(key, [...(seen.get(key) ?? []), game]);
      }
    }
    for (const games of seen.values()) {
      expect(games.length).toBeLessThanOrEqual(2);
      if (games.length < 2) continue;
      expect(games.map((game) => game.gameNumber).sort()).toEqual([1, 2]);
      expect(new Set(games.map((game) => `${game.homeId} ${game.awayId} ${game.doubleHeader}`)).size).toBe(1);
      expect(games[0]!.doubleHeader).not.toBe('N');
    }
  });

  test('runs from late March or early April to late September or early October with a break in July', () => {
    const dates = [...season.byDate.keys()].sort();
    expect(dates[0]! >= `${year}-03-26` && dates[0]! <= `${year}-04-01`).toBe(true);
    expect(dates[dates.length - 1]! >= `${year}-09-25` && dates[dates.length - 1]! <= `${year}-10-05`).toBe(
      true,
    );
    const july = dates.filter((date) => date >= `${year}-07-01` && date <= `${year}-07-31`);
    expect(31 - july.length).toBe(4);
  });

  test('has both kinds of doubleheader and postponed games', () => {
    const kinds = new Set(season.fixtures.map((game) => game.doubleHeader));
    expect([...kinds].sort()).toEqual(['N', 'S', 'Y']);
    expect(season.fixtures.filter((game) => game.postponed).length).toBeGreaterThan(10);
  });
});

describe('the schedule answer', () => {
  test('a postponed game stands on both dates of one answer under one gamePk', () => {
    const season = seasonOf(2016, 2026);
    const game = season.fixtures.find((g) => g.postponed)!;
    const answer = scheduleOf(game.originalDate, game.date);
    const rows = answer.dates
      .flatMap((day) => day.games.map((row) => ({ date: day.date, row })))
      .filter(({ row }) => row.gamePk === gamePk(game));
    expect(rows.map((r) => r.date)).toEqual([game.originalDate, game.date]);
    const [off, on] = rows.map((r) => r.row);
    expect(off!.status).toMatchObject({
      abstractGameState: 'Final',
      codedGameState: 'D',
      detailedState: 'Postponed',
    });
    expect(off!.rescheduleDate).toBeDefined();
    expect(off!.teams.away.score).toBeUndefined();
    expect(on!.status).toMatchObject({ codedGameState: 'F', detailedState: 'Final' });
    expect(on!.rescheduledFrom).toBeDefined();
    expect(on!.doubleHeader).not.toBe('N');
  });

  test('a day without games is an empty list, as the real answer has it', () => {
    expect(scheduleOf('2026-07-14', '2026-07-14')).toMatchObject({ totalItems: 0, totalGames: 0, dates: [] });
    expect(scheduleOf('2026-12-24', '2026-12-24').dates).toEqual([]);
  });

  test('scores are those of the feeds', () => {
    const source = new LeagueSource(2016, '2027-01-01');
    const day = scheduleOf('2026-06-09', '2026-06-09').dates[0]!;
    expect(day.games.length).toBeGreaterThan(9);
    for (const row of day.games.slice(0, 4)) {
      const feed = JSON.parse(source.feed(row.gamePk, {})!) as {
        liveData: { linescore: { teams: Record<string, { runs: number }> } };
      };
      expect(row.teams.away.score).toBe(feed.liveData.linescore.teams.away!.runs);
      expect(row.teams.home.score).toBe(feed.liveData.linescore.teams.home!.runs);
      expect(row.teams.home.isWinner).toBe(row.teams.home.score! > row.teams.away.score!);
    }
  });
});
