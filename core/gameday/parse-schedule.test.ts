import { describe, expect, test } from '@jest/globals';
import { parseSchedule } from './parse-schedule';
import { changed } from './tiny-feed.fixture';

function listed(gamePk: number, more: Record<string, unknown> = {}) {
  return {
    gamePk,
    gameType: 'R',
    season: '2024',
    gameDate: '2024-06-05T22:40:00Z',
    officialDate: '2024-06-05',
    status: { abstractGameState: 'Final', codedGameState: 'F', detailedState: 'Final' },
    teams: {
      away: { team: { id: 11, name: 'Harbour Gulls' }, score: 3 },
      home: { team: { id: 12, name: 'Mill Foxes' }, score: 2 },
    },
    ...more,
  };
}

const answer = (...days: [string, ReturnType<typeof listed>[]][]) => ({
  dates: days.map(([date, games]) => ({ date, games })),
});
const called = { abstractGameState: 'Final', codedGameState: 'D', detailedState: 'Postponed' };
const parse = (schedule: unknown) => parseSchedule(schedule, 'league').games;

describe('a schedule', () => {
  test('becomes one row a game, in order of gamePk', () => {
    const rows = parse(answer(['2024-06-05', [listed(2), listed(1, { gameNumber: 2, doubleHeader: 'Y' })]]));
    expect(rows).toMatchObject([
      { gamePk: 1, gameNumber: 2, doubleHeader: 'Y' },
      {
        gamePk: 2,
        source: 'league',
        season: 2024,
        officialDate: '2024-06-05',
        state: 'final',
        awayTeamId: 11,
        homeName: 'Mill Foxes',
        awayScore: 3,
        gameNumber: 1,
        doubleHeader: 'N',
      },
    ]);
  });

  test('of a day without games is empty, which is no error', () => {
    expect(parse({ totalGames: 0, dates: [] })).toEqual([]);
  });

  test.each([
    ['the makeup last', ['2024-06-05', '2024-08-26']],
    ['the makeup first', ['2024-08-26', '2024-06-05']],
  ])('that lists a postponed game on two dates keeps the later: %s', (_, dates) => {
    const days = dates.map((date): [string, ReturnType<typeof listed>[]] => {
      const status = date === '2024-06-05' ? { status: called } : {};
      return [date, [listed(746628, { officialDate: date, ...status })]];
    });
    expect(parse(answer(...days))).toMatchObject([
      { gamePk: 746628, officialDate: '2024-08-26', state: 'final' },
    ]);
  });

  test('that gives both rows of a game the new date keeps the one on the later day, in any order', () => {
    const first = listed(1, { officialDate: '2024-08-26', status: called });
    const second = listed(1, { officialDate: '2024-08-26' });
    const days: [string, ReturnType<typeof listed>[]][] = [
      ['2024-06-05', [first]],
      ['2024-08-26', [second]],
    ];
    for (const order of [days, [...days].reverse()]) {
      expect(parse(answer(...order))).toMatchObject([{ state: 'final', listedOn: '2024-08-26' }]);
    }
  });

  test('takes a postponed game for postponed although its abstract state is Final', () => {
    const teams = listed(1).teams;
    const bare = { away: { team: teams.away.team }, home: { team: teams.home.team } };
    const rows = parse(answer(['2024-06-05', [listed(1, { status: called, teams: bare })]]));
    expect(rows).toMatchObject([{ state: 'postponed', awayScore: null, homeScore: null }]);
  });

  test('of before 2020, whose games have no official date, takes the date they are listed on', () => {
    const game = listed(1, { officialDate: undefined, gameDate: '2019-05-02T02:10:00Z' });
    expect(parse(answer(['2019-05-01', [game]]))).toMatchObject([{ officialDate: '2019-05-01' }]);
  });

  test.each([
    ['dates', ['dates'], undefined],
    ['dates[0].date', ['dates', 0, 'date'], 5],
    ['dates[0].games', ['dates', 0, 'games'], undefined],
  ])('that is no schedule names the field at fault: %s', (path, steps, value) => {
    const schedule = changed(answer(['2024-06-05', [listed(1)]]), steps, value);
    expect(() => parse(schedule)).toThrow(
      expect.objectContaining({ kind: 'FieldMismatch', facts: { path } }),
    );
  });

  test.each([
    ['season', 'spring'],
    ['officialDate', '2024-02-30'],
    ['status.detailedState', undefined],
    ['teams.home.team.id', null],
    ['teams.away.score', 'three'],
  ])('sets a row apart that can’t be read, and keeps the others: %s', (field, value) => {
    const steps = ['dates', 0, 'games', 1, ...field.split('.')];
    const schedule = changed(answer(['2024-06-05', [listed(1), listed(2), listed(3)]]), steps, value);
    const { games, refused } = parseSchedule(schedule, 'league');
    expect(games.map(({ gamePk }) => gamePk)).toEqual([1, 3]);
    const path = `dates[0].games[1].${field}`;
    expect(refused).toEqual([
      { gamePk: 2, listedOn: '2024-06-05', path, message: expect.stringContaining(`${path}: expected`) },
    ]);
  });

  test.each([
    ['is nothing', [], null, 'dates[0].games[1]'],
    ['has no game', ['gamePk'], '2', 'dates[0].games[1].gamePk'],
  ])('sets a row apart that %s, without a game to name', (_, field, value, path) => {
    const steps = ['dates', 0, 'games', 1, ...field];
    const schedule = changed(answer(['2024-06-05', [listed(1), listed(2)]]), steps, value);
    const { games, refused } = parseSchedule(schedule, 'league');
    expect(games).toMatchObject([{ gamePk: 1 }]);
    expect(refused).toMatchObject([{ gamePk: null, path }]);
  });

  test.each([[null], [[]], ['text']])('that is none is refused by its shape: %j', (wrong) => {
    expect(() => parse(wrong)).toThrow(expect.objectContaining({ kind: 'ShapeMismatch' }));
  });
});
