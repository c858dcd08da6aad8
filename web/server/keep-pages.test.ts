import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import compression from 'compression';
import express from 'express';
import { keepPages } from './keep-pages';

const closing: (() => void)[] = [];
afterEach(() => closing.splice(0).forEach((close) => close()));

async function site(bytes = 10_000) {
  const clock = { now: 0 };
  let rendered = 0;
  const app = express();
  app.use(compression({ threshold: 0 }));
  app.use(keepPages({ seconds: 10, bytes, now: () => clock.now }));
  app.get(
    '/private',
    (_request, response) => void response.set('Cache-Control', 'no-store').send(String(++rendered)),
  );
  app.get('*', (request, response) => {
    rendered++;
    response.set({
      'Cache-Control': 'public, max-age=60',
      'Content-Security-Policy': 'x',
      'Content-Type': 'text/html',
    });
    response.write(`${request.url} ${rendered} `);
    response.end('x'.repeat(3_000));
  });
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => server.close());
  const { port } = server.address() as AddressInfo;
  return {
    clock,
    get: (path: string, headers = {}) => fetch(`http://127.0.0.1:${port}${path}`, { headers }),
  };
}

test('a public page is rendered once, and again when its time is over', async () => {
  const { clock, get } = await site();
  const first = await (await get('/a')).text();
  const again = await get('/a');
  expect(await again.text()).toBe(first);
  expect(again.headers.get('content-security-policy')).toBe('x');
  clock.now = 11_000;
  expect(await (await get('/a')).text()).toMatch(/^\/a 2 /);
});

test('another query is another page, and a private answer is never kept', async () => {
  const { get } = await site();
  expect(await (await get('/a?b=1')).text()).toMatch(/^\/a\?b=1 1 /);
  expect(await (await get('/a?b=2')).text()).toMatch(/^\/a\?b=2 2 /);
  expect([await (await get('/private')).text(), await (await get('/private')).text()]).toEqual(['3', '4']);
});

test('the oldest page makes room when memory is full', async () => {
  const { get } = await site(7_000);
  for (const path of ['/a', '/b', '/c']) await get(path);
  expect(await (await get('/c')).text()).toMatch(/^\/c 3 /);
  expect(await (await get('/a')).text()).toMatch(/^\/a 4 /);
});
