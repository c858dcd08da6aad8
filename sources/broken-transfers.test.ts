import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { feedShape, readAnswer } from './answer-shapes';
import { createHttpClient } from './http-client';
import type { HttpClient } from './http-client';
import { startLeagueProcess } from './league-process.fixture';
import type { LeagueProcess } from './league-process.fixture';

const GAME = 920260102;
const FEED = `/api/v1.1/game/${GAME}/feed/live`;
const MAX_BYTES = 4_000_000;
const MEGABYTE = 1_048_576;

const opened: HttpClient[] = [];
let league: LeagueProcess;
let http: HttpClient;

function clientOf(deadlineMs: number): HttpClient {
  const settings = { origin: league.url, userAgent: 'tests/1.0', deadlineMs, maxBytes: MAX_BYTES };
  const client = createHttpClient(settings);
  opened.push(client);
  return client;
}

const readFeed = async () => readAnswer((await http.get(FEED)).bytes, feedShape, 'the feed');

beforeAll(async () => {
  league = await startLeagueProcess();
  http = clientOf(15_000);
});
afterEach(() => league.behave());
afterAll(async () => {
  for (const client of opened) await client.close();
  await league.stop();
});

describe('a broken transfer', () => {
  test.each([
    ['a body that breaks off', { kind: 'truncated', keep: 0.5 }],
    ['a body shorter than its Content-Length', { kind: 'wrong length', by: 1_000 }],
  ])('is a transfer error and never handed on: %s', async (_, fault) => {
    await league.misbehave({ fault });
    await expect(http.get(FEED)).rejects.toMatchObject({ kind: 'TransferBroken', retryable: true });
  });

  test('is one too when the body is longer than its Content-Length: what was declared is half a document', async () => {
    await league.misbehave({ fault: { kind: 'wrong length', by: -1_000 } });
    await expect(readFeed()).rejects.toMatchObject({ kind: 'TransferBroken', retryable: true });
  });

  test('is retried when the connection is reset', async () => {
    await league.misbehave({ fault: { kind: 'reset' } });
    await expect(http.get(FEED)).rejects.toMatchObject({ retryable: true });
  });

  test('heals: the next answer on the same client is whole', async () => {
    await league.misbehave({ times: 1, fault: { kind: 'truncated' } });
    await expect(http.get(FEED)).rejects.toMatchObject({ kind: 'TransferBroken' });
    expect((await readFeed()).gamePk).toBe(GAME);
  });

  test('at one byte a second ends at the total deadline, although bytes keep coming', async () => {
    await league.misbehave({ fault: { kind: 'drip' } });
    const progress: number[] = [];
    const began = Date.now();
    const request = clientOf(2_600).get(FEED, undefined, (bytes) => progress.push(bytes));
    await expect(request).rejects.toMatchObject({
      kind: 'SourceUnavailable',
      message: `${FEED}: not finished within 2600 ms`,
    });
    expect(Date.now() - began).toBeLessThan(5_000);
    expect(progress.length).toBeGreaterThan(1);
  });
});

describe('an answer of 200 that is none', () => {
  test.each([
    ['an HTML page', { kind: 'html' }],
    ['an empty body', { kind: 'empty' }],
    ['another document', { kind: 'replaced', body: '{"messageNumber":10,"message":"Object not found"}' }],
    ['a feed of no number', { kind: 'changed', changes: [{ op: 'delete', pointer: '/gamePk' }] }],
  ])('arrives as bytes and is refused by its shape: %s', async (_, fault) => {
    await league.misbehave({ fault });
    await expect(readFeed()).rejects.toMatchObject({ kind: 'ShapeMismatch', retryable: false });
  });

  test('is broken rather than misshapen when JSON has begun', async () => {
    await league.misbehave({ fault: { kind: 'replaced', body: '{"gamePk": 9202' } });
    await expect(readFeed()).rejects.toMatchObject({ kind: 'TransferBroken', retryable: true });
  });
});

describe('a body without end', () => {
  test.each([
    ['blanks for ever', { kind: 'endless' }],
    ['a gzip bomb of 2 GB', { kind: 'gzip bomb', megabytes: 2_048 }],
  ])('trips the size cap, and memory stays flat: %s', async (_, fault) => {
    await league.misbehave({ fault });
    let most = 0;
    const held = () => process.memoryUsage().arrayBuffers + process.memoryUsage().external;
    const before = held();
    const watch = (bytes: number) => {
      most = Math.max(most, bytes);
    };
    for (let round = 0; round < 3; round += 1) {
      const request = http.get(FEED, undefined, watch);
      await expect(request).rejects.toMatchObject({ kind: 'TooLarge', retryable: false });
    }
    expect(most).toBeLessThanOrEqual(MAX_BYTES);
    expect(held() - before).toBeLessThan(64 * MEGABYTE);
  });

  test('does not keep the connection busy once it was refused', async () => {
    await league.misbehave({ times: 1, fault: { kind: 'endless' } });
    await expect(http.get(FEED)).rejects.toMatchObject({ kind: 'TooLarge' });
    expect((await readFeed()).gamePk).toBe(GAME);
  });
});
