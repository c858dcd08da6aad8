import { once } from 'node:events';
import { request as ask, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from '@jest/globals';
import express from 'express';
import { pino } from 'pino';
import { keepPages } from './keep-pages';
import { logRequests } from './log-requests';
import { refusals } from './refuse';

const closing: (() => void)[] = [];
afterEach(() => closing.splice(0).forEach((close) => close()));

const page = (text: string, headers: Record<string, string> = {}, status = 200) =>
  new Response(`${text} ${'x'.repeat(3_000)}`, {
    status,
    headers: {
      'Cache-Control': 'public, max-age=60',
      'Content-Security-Policy': 'x',
      'Content-Type': 'text/html',
      ...headers,
    },
  });

/** A site whose pages say how many were made before them. */
async function site({ bytes = 1_000_000, seconds = 10, most = 100 } = {}) {
  const state = {
    now: 0,
    made: 0,
    version: 'v1' as string | null,
    awaySince: null as number | null,
    render: (address: string): Response | Promise<Response> => page(`${address} ${state.made}`),
  };
  const app = express().disable('etag');
  const logger = pino({ level: 'silent' });
  app.use(logRequests(logger, { trustIds: false, addresses: false }));
  app.use(
    keepPages({
      render: (visit) => {
        state.made++;
        return Promise.resolve(state.render(visit.originalUrl));
      },
      look: () => Promise.resolve({ version: state.version, awaySince: state.awaySince }),
      refuse: refusals(null),
      origin: (visit) => `http://${visit.get('Host') ?? ''}`,
      seconds,
      bytes,
      overloaded: (making) => making >= most,
      now: () => state.now,
    }),
  );
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => server.close().closeAllConnections());
  const { port } = server.address() as AddressInfo;
  const get = (path: string, init: RequestInit = {}) => fetch(`http://127.0.0.1:${port}${path}`, init);
  const text = async (path: string) => (await (await get(path)).text()).trimEnd().replace(/ x+$/, '');
  return { state, get, text, port };
}

describe('a page', () => {
  test('is made once while the data stay the same, and anew when they change', async () => {
    const { state, text } = await site();
    expect([await text('/a'), await text('/a')]).toEqual(['/a 1', '/a 1']);
    state.version = 'v2';
    expect([await text('/a'), await text('/a')]).toEqual(['/a 2', '/a 2']);
  });

  test('is made anew when its time is over, though the data are the same', async () => {
    const { state, text } = await site();
    await text('/a');
    state.now = 10_000;
    expect(await text('/a')).toBe('/a 2');
  });

  test('is one page in whatever order its parameters come, and another for other ones', async () => {
    const { text } = await site();
    expect([await text('/a?b=1&c=2'), await text('/a?c=2&b=1'), await text('/a?b=2&c=1')]).toEqual([
      '/a?b=1&c=2 1',
      '/a?b=1&c=2 1',
      '/a?b=2&c=1 2',
    ]);
  });

  test('is made once for all who ask at the same time', async () => {
    const { state, text } = await site();
    state.render = (address) =>
      new Promise((resolve) => setTimeout(() => resolve(page(`${address} ${state.made}`)), 50));
    expect(new Set(await Promise.all(Array.from({ length: 20 }, () => text('/a'))))).toEqual(
      new Set(['/a 1']),
    );
    expect(state.made).toBe(1);
  });

  test.each(['no-store', 'private'])('that says %s is never kept', async (control) => {
    const { state, text } = await site();
    state.render = () => page(`${state.made}`, { 'Cache-Control': control });
    expect([await text('/a'), await text('/a')]).toEqual(['1', '2']);
  });

  test.each([404, 500, 503])('with status %i is never kept', async (status) => {
    const { state, get, text } = await site();
    state.render = () => page(`${state.made}`, {}, status);
    expect((await get('/a')).status).toBe(status);
    expect(await text('/a')).toBe('2');
  });

  test('least recently asked for makes room when memory is full', async () => {
    const { text } = await site({ bytes: 3_500 });
    for (const path of ['/a', '/b', '/a', '/c', '/d']) await text(path);
    // Room for three: /b went, because /a was asked for after it.
    expect([await text('/a'), await text('/d')]).toEqual(['/a 1', '/d 4']);
    expect(await text('/b')).toBe('/b 5');
  });
});

describe('an answer', () => {
  test('comes packed as the visitor takes it, with its length', async () => {
    const { port } = await site();
    const packed = async (encoding: string) => {
      const request = ask({ port, path: '/a', headers: { 'accept-encoding': encoding } }).end();
      const [answer] = (await once(request, 'response')) as [IncomingMessage];
      const pieces: Buffer[] = [];
      for await (const piece of answer) pieces.push(piece as Buffer);
      return { headers: answer.headers, body: Buffer.concat(pieces) };
    };
    const [brotli, gzip, plain] = [await packed('br, gzip'), await packed('gzip'), await packed('identity')];
    expect([brotli, gzip, plain].map(({ headers }) => headers['content-encoding'])).toEqual([
      'br',
      'gzip',
      undefined,
    ]);
    expect(gunzipSync(gzip.body)).toEqual(plain.body);
    for (const { headers, body } of [brotli, gzip, plain]) {
      expect(Number(headers['content-length'])).toBe(body.length);
      expect(headers.vary).toBe('Accept-Encoding');
    }
    expect(brotli.body.length).toBeLessThan(plain.body.length / 5);
  });

  test('to who has it already is 304, without a policy; to HEAD it has no body', async () => {
    const { get } = await site();
    const first = await get('/a');
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('content-security-policy')).toBe('x');
    const again = await get('/a', { headers: { 'If-None-Match': etag, 'Cache-Control': 'max-age=0' } });
    expect([again.status, again.headers.get('content-security-policy'), again.headers.get('etag')]).toEqual([
      304,
      null,
      etag,
    ]);
    const head = await get('/a', { method: 'HEAD' });
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, '']);
  });

  test('too long to be held is sent whole, and made for each who asks', async () => {
    const { state, get } = await site();
    state.render = () => page('y'.repeat(6_000_000));
    const both = await Promise.all([get('/a'), get('/a')]);
    const lengths = await Promise.all(both.map(async (answer) => (await answer.text()).length));
    expect(lengths).toEqual([6_003_001, 6_003_001]);
    expect(state.made).toBe(2);
  });

  test('of a table is sent while it is made, and no longer made when the visitor leaves', async () => {
    const { state, get } = await site();
    let cancelled = false;
    state.render = () =>
      new Response(
        new ReadableStream({
          pull: (controller) => controller.enqueue(new TextEncoder().encode('1,2\n'.repeat(1_000))),
          cancel: () => void (cancelled = true),
        }),
        { headers: { 'Content-Type': 'text/csv' } },
      );
    const leaving = new AbortController();
    const answer = await get('/api/v1/pitches?format=csv', { signal: leaving.signal });
    expect((await answer.body!.getReader().read()).value!.length).toBeGreaterThan(0);
    leaving.abort();
    for (let wait = 0; !cancelled && wait < 100; wait++)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(cancelled).toBe(true);
  });
});

describe('while the database is away', () => {
  test('a kept page is given, marked, even when its time is over; others are not kept', async () => {
    const { state, get, text } = await site();
    await text('/a');
    Object.assign(state, {
      now: 60_000,
      awaySince: 53_000,
      render: () => page('away', { 'Cache-Control': 'no-store' }, 503),
    });
    const stale = await get('/a');
    expect([stale.status, stale.headers.get('x-data-stale'), stale.headers.get('cache-control')]).toEqual([
      200,
      '7',
      'public, max-age=5',
    ]);
    expect((await get('/b')).status).toBe(503);
    Object.assign(state, { awaySince: null, render: (address: string) => page(`${address} back`) });
    expect([await text('/a'), (await get('/b')).status]).toEqual(['/a back', 200]);
  });
});

test('more than can be made at once is refused quickly, and what is kept is given all the same', async () => {
  const { state, get, text } = await site({ most: 1 });
  await text('/kept');
  let finish = () => {};
  state.render = () => new Promise((resolve) => (finish = () => resolve(page('slow'))));
  const slow = get('/slow');
  while (state.made < 2) await new Promise((resolve) => setTimeout(resolve, 5));
  const refused = await get('/other');
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '3']);
  expect((await get('/kept')).status).toBe(200);
  finish();
  expect((await slow).status).toBe(200);
});
