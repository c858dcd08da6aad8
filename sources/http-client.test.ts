import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { createHttpClient } from './http-client';
import type { HttpClient } from './http-client';
import { startLeagueProcess } from './league-process.fixture';
import type { LeagueProcess } from './league-process.fixture';

const SCHEDULE = '/api/v1/schedule?sportId=1&date=2026-04-03';
const FEED = '/api/v1.1/game/920260102/feed/live';
const opened: { close(): Promise<void> }[] = [];
let league: LeagueProcess;
let http: HttpClient;

function clientOf(origin: string, deadlineMs = 10_000): HttpClient {
  const client = createHttpClient({ origin, userAgent: 'tests/1.0', deadlineMs, maxBytes: 8_000_000 });
  opened.push(client);
  return client;
}

/** A server that answers in one way. */
async function answering(handle: (request: IncomingMessage, response: ServerResponse) => void) {
  const server: Server = createServer(handle);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  opened.push({
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

beforeAll(async () => {
  league = await startLeagueProcess();
  http = clientOf(league.url);
});
afterEach(() => league.behave());
afterAll(async () => {
  for (const one of opened) await one.close();
  await league.stop();
});

describe('an answer', () => {
  test('comes as the bytes the source sent, unpacked, with the address it came from', async () => {
    const progress: number[] = [];
    const answer = await http.get(FEED, undefined, (bytes) => progress.push(bytes));
    expect(answer.url).toBe(league.url + FEED);
    const direct = await fetch(league.url + FEED);
    expect(answer.bytes.equals(Buffer.from(await direct.arrayBuffer()))).toBe(true);
    expect(progress.at(-1)).toBe(answer.bytes.length);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
  });

  test('is asked for with our name, so that the source knows whom to complain to', async () => {
    let headers: IncomingMessage['headers'] = {};
    const origin = await answering((request, response) => {
      headers = request.headers;
      response.end('{}');
    });
    await clientOf(origin).get('/x');
    expect(headers).toMatchObject({ 'user-agent': 'tests/1.0', accept: 'application/json' });
  });
});

describe('a refusal', () => {
  test.each([
    [429, 'RateLimited', true],
    [500, 'SourceUnavailable', true],
    [502, 'SourceUnavailable', true],
    [503, 'SourceUnavailable', true],
    [504, 'SourceUnavailable', true],
    [408, 'SourceUnavailable', true],
    [404, 'NotFound', false],
    [403, 'Forbidden', false],
    [401, 'Forbidden', false],
    [400, 'Forbidden', false],
  ])('with %i is %s', async (status, kind, retryable) => {
    await league.misbehave({ fault: { kind: 'status', status } });
    await expect(http.get(SCHEDULE)).rejects.toMatchObject({
      kind,
      retryable,
      message: `/api/v1/schedule: the source answered ${status}`,
    });
    expect(await league.requests()).toEqual({ [SCHEDULE]: 1 });
  });

  test('passes once the source has recovered', async () => {
    await league.misbehave({ times: 1, fault: { kind: 'status', status: 503 } });
    await expect(http.get(SCHEDULE)).rejects.toMatchObject({ kind: 'SourceUnavailable' });
    expect((await http.get(SCHEDULE)).bytes.length).toBeGreaterThan(1_000);
  });

  test.each([429, 503])('with %i tells how many seconds to wait', async (status) => {
    await league.misbehave({ fault: { kind: 'status', status, retryAfter: 7 } });
    await expect(http.get(SCHEDULE)).rejects.toMatchObject({ facts: { retryAfterMs: 7_000 } });
  });

  test('tells until which time to wait', async () => {
    const retryAfter = new Date(Date.now() + 60_000).toUTCString();
    await league.misbehave({ fault: { kind: 'status', status: 429, retryAfter } });
    const failure = (await http.get(SCHEDULE).catch((error: unknown) => error)) as {
      facts: { retryAfterMs: number };
    };
    expect(failure.facts.retryAfterMs).toBeGreaterThan(50_000);
    expect(failure.facts.retryAfterMs).toBeLessThanOrEqual(60_000);
  });

  test('without a usable time to wait leaves it to us', async () => {
    await league.misbehave({ fault: { kind: 'status', status: 429, retryAfter: 'soon' } });
    await expect(http.get(SCHEDULE)).rejects.toMatchObject({ kind: 'RateLimited', facts: {} });
  });

  test.each([
    ['is larger than we would read', 1_000_000, 1_000_000],
    ['never ends', 10_000_000, 10],
  ])('keeps its meaning when its body %s', async (_, declared, sent) => {
    const origin = await answering((_request, response) => {
      response.writeHead(429, { 'retry-after': '7', 'content-length': declared });
      response.write(Buffer.alloc(sent, ' '));
      if (sent === declared) response.end();
    });
    const began = Date.now();
    await expect(clientOf(origin, 5_000).get('/x')).rejects.toMatchObject({
      kind: 'RateLimited',
      facts: { retryAfterMs: 7_000 },
    });
    expect(Date.now() - began).toBeLessThan(3_000);
  });

  test('keeps its meaning when its short body is never finished', async () => {
    const origin = await answering((_request, response) => {
      response.writeHead(429, { 'retry-after': '7', 'content-length': 100 });
      response.write('{');
    });
    await expect(clientOf(origin, 1_000).get('/x')).rejects.toMatchObject({
      kind: 'RateLimited',
      facts: { retryAfterMs: 7_000 },
    });
  });
});

test('a packed body that goes on for ever and unpacks to nothing trips the size cap', async () => {
  const nothing = gzipSync('');
  const block = Buffer.concat(Array.from({ length: 5_000 }, () => nothing));
  const origin = await answering((_request, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' });
    const more = () => {
      if (!response.destroyed) response.write(block, () => setImmediate(more));
    };
    more();
  });
  await expect(clientOf(origin, 20_000).get('/x')).rejects.toMatchObject({ kind: 'TooLarge' });
});

describe('a redirect', () => {
  test('on the same host is followed', async () => {
    await league.misbehave({ path: '^/old', fault: { kind: 'redirect', to: SCHEDULE } });
    const answer = await http.get('/old');
    expect(answer.url).toBe(league.url + SCHEDULE);
    expect(answer.bytes.equals((await http.get(SCHEDULE)).bytes)).toBe(true);
  });

  test.each([
    ['another host', 'http://example.com/api'],
    ['a link-local address', 'http://169.254.169.254/latest/meta-data/'],
    ['another protocol', 'file:///etc/passwd'],
    ['another host without a protocol', '//example.com/api'],
  ])('to %s is refused', async (_, to) => {
    await league.misbehave({ path: '^/old', fault: { kind: 'redirect', to } });
    await expect(http.get('/old')).rejects.toMatchObject({ kind: 'ForeignHost', retryable: false });
  });

  test('to another port of the loopback address is refused before anything is asked there', async () => {
    let asked = 0;
    const other = await answering((_request, response) => {
      asked += 1;
      response.end('{}');
    });
    await league.misbehave({ path: '^/old', fault: { kind: 'redirect', to: `${other}/x`, status: 307 } });
    await expect(http.get('/old')).rejects.toMatchObject({ kind: 'ForeignHost' });
    expect(asked).toBe(0);
  });

  test('to itself is given up after three', async () => {
    await league.misbehave({ path: '^/old', fault: { kind: 'redirect', to: '/old' } });
    await expect(http.get('/old')).rejects.toMatchObject({ kind: 'ForeignHost' });
    expect((await league.requests())['/old']).toBe(4);
  });

  test.each(['//example.com/x', 'http://example.com/x'])(
    'is not needed to refuse another host in what is asked for: %s',
    async (path) => {
      await expect(http.get(path)).rejects.toMatchObject({ kind: 'ForeignHost' });
    },
  );
});

describe('a request', () => {
  test('ends at once when it is cancelled, with the reason and not as a fault of the source', async () => {
    await league.misbehave({ fault: { kind: 'delay', ms: 20_000 } });
    const cancel = new AbortController();
    const began = Date.now();
    const reason = new Error('cancelled by the operator');
    setTimeout(() => cancel.abort(reason), 100);
    await expect(http.get(SCHEDULE, cancel.signal)).rejects.toBe(reason);
    expect(Date.now() - began).toBeLessThan(3_000);
  });

  test('that finds nobody listening may be tried again', async () => {
    const origin = await answering(() => undefined);
    await opened.pop()?.close();
    await expect(clientOf(origin).get('/x')).rejects.toMatchObject({
      kind: 'SourceUnavailable',
      retryable: true,
    });
  });

  test('that is never answered ends at its deadline', async () => {
    await league.misbehave({ fault: { kind: 'delay', ms: 20_000 } });
    await expect(clientOf(league.url, 400).get(SCHEDULE)).rejects.toMatchObject({
      kind: 'SourceUnavailable',
      message: '/api/v1/schedule: not finished within 400 ms',
    });
  });
});
