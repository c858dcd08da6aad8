import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { get, type IncomingMessage } from 'node:http';
import { startLeagueServer, type LeagueServer } from './league-server';

const GAME = 920260700;
const FEED = `/api/v1.1/game/${GAME}/feed/live`;
let server: LeagueServer;

beforeAll(async () => {
  server = await startLeagueServer({ today: '2026-07-20' });
});
afterEach(() => {
  server.faults.clear();
  server.resetRequests();
});
afterAll(() => server.close());

const ask = (path: string): Promise<Response> => fetch(server.url + path);

/** Reads up to a number of bytes or until the other side ends, fails or a time is over. */
function raw(
  path: string,
  limit: number,
  ms = 3000,
): Promise<{ headers: IncomingMessage['headers']; bytes: number; complete: boolean }> {
  return new Promise((resolve, reject) => {
    const request = get(server.url + path, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
      let bytes = 0;
      let settled = false;
      const done = (): void => {
        if (settled) return;
        settled = true;
        resolve({ headers: response.headers, bytes, complete: response.complete });
        request.destroy();
      };
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes >= limit) done();
      });
      for (const event of ['end', 'error', 'close']) response.on(event, done);
      setTimeout(done, ms).unref();
    });
    request.on('error', reject);
  });
}

describe('without faults', () => {
  test('feeds come gzipped to who accepts it, and whole', async () => {
    const { headers } = await raw(FEED, Infinity);
    expect(headers['content-encoding']).toBe('gzip');
    const feed = (await (await ask(FEED)).json()) as { gamePk: number };
    expect(feed.gamePk).toBe(GAME);
  });

  test('unknown games and paths are 404 with the API own body; bad dates are 400', async () => {
    for (const path of ['/api/v1.1/game/1/feed/live', '/api/v1/nothing', '/api/v1/people?personIds=1']) {
      const answer = await ask(path);
      expect(answer.status).toBe(404);
      expect(await answer.json()).toMatchObject({ messageNumber: 10, message: 'Object not found' });
    }
    expect((await ask('/api/v1/schedule?sportId=1&date=yesterday')).status).toBe(400);
  });

  test('people, teams, rosters and venues answer', async () => {
    const teams = (await (await ask('/api/v1/teams?sportId=1&season=2026')).json()) as {
      teams: { id: number }[];
    };
    expect(teams.teams).toHaveLength(30);
    const roster = (await (await ask('/api/v1/teams/901/roster?date=2026-06-01')).json()) as {
      roster: { person: { id: number } }[];
    };
    expect(roster.roster).toHaveLength(26);
    const ids = roster.roster.slice(0, 3).map((row) => row.person.id);
    const people = (await (await ask(`/api/v1/people?personIds=${ids.join(',')}`)).json()) as {
      people: { id: number }[];
    };
    expect(people.people.map((p) => p.id)).toEqual(ids);
    expect((await ask('/api/v1/venues?venueIds=9401')).status).toBe(200);
  });

  test('requests are counted by path and query', async () => {
    await ask('/api/v1/teams/901');
    await ask('/api/v1/teams/901');
    expect(server.requests()).toEqual({ '/api/v1/teams/901': 2 });
  });

  test('it listens on loopback only', async () => {
    await expect(startLeagueServer({ host: '0.0.0.0' })).rejects.toThrow('loopback');
  });
});

describe('faults', () => {
  test.each([429, 500, 502, 503, 504, 403, 404])('status %i, once, then the true answer', async (status) => {
    server.faults.add({ path: 'teams/901', times: 1, fault: { kind: 'status', status, retryAfter: 7 } });
    const first = await ask('/api/v1/teams/901');
    expect(first.status).toBe(status);
    expect(first.headers.get('retry-after')).toBe('7');
    expect((await ask('/api/v1/teams/901')).status).toBe(200);
  });

  test('a fault strikes its path only, and for ever where no number is given', async () => {
    server.faults.add({
      path: /schedule/,
      fault: { kind: 'status', status: 503, retryAfter: 'Wed, 21 Oct 2026 07:28:00 GMT' },
    });
    expect((await ask('/api/v1/teams/901')).status).toBe(200);
    for (let i = 0; i < 3; i++)
      expect((await ask('/api/v1/schedule?sportId=1&date=2026-07-14')).status).toBe(503);
  });

  test('delay', async () => {
    server.faults.add({ fault: { kind: 'delay', ms: 250 } });
    const began = performance.now();
    expect((await ask('/api/v1/teams/901')).status).toBe(200);
    expect(performance.now() - began).toBeGreaterThan(240);
  });

  test('html, empty and replaced bodies come with status 200', async () => {
    const id = server.faults.add({ fault: { kind: 'html' } });
    expect(await (await ask(FEED)).text()).toContain('<html>');
    server.faults.clear(id);
    const empty = server.faults.add({ fault: { kind: 'empty' } });
    const answer = await ask(FEED);
    expect([answer.status, await answer.text()]).toEqual([200, '']);
    server.faults.clear(empty);
    server.faults.add({ fault: { kind: 'replaced', body: '{"a":1}' } });
    expect(await (await ask(FEED)).json()).toEqual({ a: 1 });
  });

  test('redirect', async () => {
    server.faults.add({ fault: { kind: 'redirect', to: 'http://169.254.169.254/latest' } });
    const answer = await fetch(server.url + FEED, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([302, 'http://169.254.169.254/latest']);
  });

  test('truncated, wrong length and reset bodies break the transfer', async () => {
    for (const fault of [
      { kind: 'truncated' },
      { kind: 'wrong length' },
      { kind: 'wrong length', by: -1000 },
      { kind: 'reset' },
    ] as const) {
      server.faults.clear();
      server.faults.add({ fault });
      await expect(ask(FEED).then((answer) => answer.json())).rejects.toThrow();
    }
  });

  test('one byte a second', async () => {
    server.faults.add({ fault: { kind: 'drip' } });
    const { bytes, complete } = await raw(FEED, Infinity, 1500);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThan(20);
    expect(complete).toBe(false);
  });

  test('an endless body does not end', async () => {
    server.faults.add({ fault: { kind: 'endless' } });
    const { bytes, complete } = await raw(FEED, 20_000_000);
    expect(bytes).toBeGreaterThan(20_000_000 - 1);
    expect(complete).toBe(false);
  });

  test('a gzip bomb is small on the wire and large unpacked', async () => {
    server.faults.add({ fault: { kind: 'gzip bomb', megabytes: 8 } });
    const { headers, bytes } = await raw(FEED, Infinity);
    expect(headers['content-encoding']).toBe('gzip');
    expect(bytes).toBeLessThan(100_000);
    expect((await (await ask(FEED)).text()).length).toBe(8 * 1_048_576);
  });

  test('a changed feed: set, delete a field, remove a play; the game is listed as corrected', async () => {
    const before = new Date(Date.now() - 1000).toISOString();
    const plain = (await (await ask(FEED)).json()) as { liveData: { plays: { allPlays: unknown[] } } };
    server.faults.add({
      gamePk: GAME,
      fault: {
        kind: 'changed',
        changes: [
          { op: 'set', pointer: '/gameData/game/season', value: 2026 },
          { op: 'delete', pointer: '/gameData/venue' },
          { op: 'delete', pointer: '/liveData/plays/allPlays/3' },
          { op: 'set', pointer: '/liveData/news', value: { a: 1 } },
        ],
      },
    });
    const feed = (await (await ask(FEED)).json()) as {
      gameData: Record<string, Record<string, unknown>>;
      liveData: { news: unknown; plays: { allPlays: unknown[] } };
    };
    expect(feed.gameData.game!.season).toBe(2026);
    expect(feed.gameData.venue).toBeUndefined();
    expect(feed.liveData.news).toEqual({ a: 1 });
    expect(feed.liveData.plays.allPlays).toHaveLength(plain.liveData.plays.allPlays.length - 1);
    const changes = (await (await ask(`/api/v1/game/changes?updatedSince=${before}`)).json()) as {
      dates: { games: { gamePk: number }[] }[];
    };
    expect(changes.dates.flatMap((day) => day.games.map((game) => game.gamePk))).toEqual([GAME]);
  });

  test('a pointer that leads nowhere is a loud failure, not a silent pass', async () => {
    server.faults.add({
      gamePk: GAME,
      fault: { kind: 'changed', changes: [{ op: 'delete', pointer: '/no/such' }] },
    });
    expect((await ask(FEED)).status).toBe(500);
  });

  test('a game in progress, in feed and schedule', async () => {
    server.faults.add({ gamePk: GAME, fault: { kind: 'in progress', plays: 12 } });
    const feed = (await (await ask(FEED)).json()) as {
      gameData: { status: { codedGameState: string } };
      liveData: { plays: { allPlays: unknown[] } };
    };
    expect(feed.gameData.status.codedGameState).toBe('I');
    expect(feed.liveData.plays.allPlays).toHaveLength(12);
    expect(await (await ask(`/api/v1/schedule?gamePk=${GAME}`)).text()).toContain('"In Progress"');
  });

  test('other processes control it over HTTP', async () => {
    const rule = { gamePk: GAME, times: 1, fault: { kind: 'status', status: 502 } };
    const added = await fetch(`${server.url}/__control/faults`, {
      method: 'POST',
      body: JSON.stringify(rule),
    });
    expect(added.status).toBe(201);
    expect((await ask(FEED)).status).toBe(502);
    expect(
      (
        await fetch(`${server.url}/__control/faults`, {
          method: 'POST',
          body: '{"fault":{"kind":"nonsense"}}',
        })
      ).status,
    ).toBe(400);
    expect(await (await ask('/__control/requests')).json()).toEqual({ [FEED]: 1 });
    await fetch(`${server.url}/__control/today`, { method: 'POST', body: '{"today":"2026-05-01"}' });
    expect(await (await ask(`/api/v1/schedule?gamePk=${GAME}`)).text()).toContain('"Scheduled"');
    server.setToday('2026-07-20');
    await fetch(`${server.url}/__control/reset`, { method: 'POST' });
    expect(server.requests()).toEqual({});
  });
});
