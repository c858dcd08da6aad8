import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parseIsoDate } from '../core/calendar';
import { battingDifferences, pitchCountDifferences } from '../core/gameday/box-score-sums.fixture';
import { parseFeed } from '../core/gameday/parse-feed';
import { parseSchedule } from '../core/gameday/parse-schedule';
import type { ParsedGame } from '../core/gameday/parsed-game';
import { gamePk, playerId, teamId, venueId } from '../core/ids';
import {
  feedShape,
  peopleShape,
  readAnswer,
  scheduleShape,
  teamsShape,
  transactionsShape,
  venuesShape,
} from './answer-shapes';
import { createHttpClient } from './http-client';
import type { HttpClient } from './http-client';
import { startLeagueProcess } from './league-process.fixture';
import type { LeagueProcess } from './league-process.fixture';
import { statsApi } from './stats-api';
import type { StatsApi } from './stats-api';

const from = parseIsoDate('2026-04-03', 'from');
const to = parseIsoDate('2026-04-04', 'to');
let league: LeagueProcess;
let http: HttpClient;
let source: StatsApi;

beforeAll(async () => {
  league = await startLeagueProcess();
  const settings = { userAgent: 'tests/1.0', deadlineMs: 15_000, maxBytes: 16_000_000 };
  http = createHttpClient({ ...settings, origin: league.url });
  source = statsApi(http);
});
afterAll(async () => {
  await http.close();
  await league.stop();
});

describe('the Stats API', () => {
  test('is asked for each kind of answer by its own path, and each has its shape', async () => {
    const club = readAnswer((await source.teams(2026)).bytes, teamsShape, 'teams').teams[0]!;
    const pitcher = playerId(9_269_225);
    readAnswer((await source.transactions(from, to)).bytes, transactionsShape, 'transactions');
    readAnswer((await source.people([pitcher, playerId(9_270_819)])).bytes, peopleShape, 'people');
    readAnswer((await source.venues([venueId(9_401)], 2026)).bytes, venuesShape, 'venues');
    await source.roster(teamId(club.id), 2026);
    expect(Object.keys(await league.requests())).toEqual([
      '/api/v1/teams?sportId=1&season=2026',
      '/api/v1/transactions?sportId=1&startDate=2026-04-03&endDate=2026-04-04',
      '/api/v1/people?personIds=9269225%2C9270819',
      '/api/v1/venues?venueIds=9401&season=2026',
      `/api/v1/teams/${club.id}/roster?rosterType=fullRoster&season=2026`,
    ]);
  });

  test('answers 404 for a game that is not', async () => {
    await expect(source.feed(gamePk(1))).rejects.toMatchObject({ kind: 'NotFound' });
  });
});

describe('two days of the simulated league', () => {
  const games: ParsedGame[] = [];

  beforeAll(async () => {
    const days = readAnswer((await source.schedule(from, to)).bytes, scheduleShape, 'schedule');
    for (const { gamePk: pk, state } of parseSchedule(days, 'league').games) {
      if (state !== 'final') continue;
      const feed = readAnswer((await source.feed(pk)).bytes, feedShape, `game ${pk}`);
      games.push(parseFeed(feed, 'league'));
    }
  });

  test("give each pitcher the box score's number of pitches, also where one left in the middle of a turn", () => {
    expect(games.length).toBeGreaterThan(20);
    expect(games.flatMap(pitchCountDifferences)).toEqual([]);
    const shared = games.filter((game) => {
      const finisher = new Map(game.plateAppearances.map((row) => [row.atBatIndex, row.pitcherId]));
      return game.pitches.some((row) => row.pitcherId !== finisher.get(row.atBatIndex));
    });
    expect(shared.length).toBeGreaterThan(0);
  });

  test("give each batter the box score's line", () => {
    expect(games.flatMap(battingDifferences)).toEqual([]);
  });

  test('have games whose parts all carry the one gamePk and the official date of the schedule', () => {
    for (const { game, pitches, batting } of games) {
      expect([from, to]).toContain(game.officialDate);
      expect(new Set([...pitches, ...batting].map((row) => row.gamePk))).toEqual(new Set([game.gamePk]));
    }
  });
});
