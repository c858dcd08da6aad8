import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { closableProxy, type ClosableProxy } from './closable-proxy';
import { runSite, startSite, type RunningSite, type SiteUnderTest } from './site-under-test';

/** What no visitor may ever read. */
const INSIDES = /at .*\.[jt]sx?:\d+|node_modules|PrismaClient|SELECT |mysql:\/\//;

let sample: SiteUnderTest;
let site: RunningSite;
let database: ClosableProxy;

beforeAll(async () => {
  sample = await startSite();
  database = await closableProxy(sample.facts.readerUrl);
  site = await runSite(database.url, {
    TRUSTED_PROXIES: '1',
    HSTS_SECONDS: '31536000',
    RATE_LIMIT_PER_MINUTE: '100000',
  });
});

afterAll(async () => {
  await site?.close();
  await database?.shut();
  await sample?.close();
});

/** Sends a request line as it stands: fetch would mend it. */
async function raw(requestLine: string, headers = 'Host: site.example'): Promise<string> {
  const { hostname, port } = new URL(site.url);
  const socket = connect(Number(port), hostname);
  socket.write(`${requestLine} HTTP/1.1\r\n${headers}\r\nConnection: close\r\n\r\n`);
  let answer = '';
  socket.on('data', (piece) => (answer += piece.toString()));
  await once(socket, 'close');
  return answer;
}

describe('an address that makes no sense', () => {
  test.each([
    ['GET /players?q=%', 400],
    ['GET /players/%E0%A4%A', 400],
    ['GET /players?q=%00', 400],
    ['GET //evil.example/', 400],
    ['GET /\\evil.example', 400],
    ['GET http://evil.example/', 400],
    ['too many parameters', 400, `GET /players?${'q=a&'.repeat(100)}`],
    ['GET /players?q=a&q=b', 400],
    ['GET /players?page=-1', 400],
    ['GET /players?page=1e9', 400],
    ['GET /players?q[]=a&q[x]=b&__proto__=1', 200],
    ['GET /players/900000000000', 400],
    ['GET /players/../../etc/passwd', 404],
    ['GET /assets/../../package.json', 404],
    ['GET /assets/%2e%2e%2fpackage.json', 404],
    ['GET /nothing-here', 404],
    ['a long address', 414, `GET /players?q=${'a'.repeat(5_000)}`],
    ['POST /', 405],
    ['DELETE /players', 405],
    ['PROPFIND /', 405],
  ])('%s is answered with %i in plain words', async (title: string, status: number, requestLine = title) => {
    const answer = await raw(requestLine);
    expect(answer.slice(0, 12)).toBe(`HTTP/1.1 ${status}`);
    expect(answer).toMatch(/<h1[^>]*>[^<]+<\/h1>/);
    expect(answer).not.toMatch(INSIDES);
    expect(answer).toMatch(/\r\nX-Request-Id: [\w-]{36}\r\n/);
    expect(answer).not.toMatch(/\r\nLocation:/i);
  });

  test('of the interface for programs is answered as a problem', async () => {
    const answer = await fetch(`${site.url}/api/v1/players?${'a'.repeat(5_000)}`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      414,
      'application/problem+json; charset=utf-8',
    ]);
    expect(await answer.json()).toMatchObject({ status: 414, title: 'The address is too long' });
  });

  test('of a host that is none is refused', async () => {
    expect((await raw('GET /', 'Host: a/../b')).slice(0, 12)).toBe('HTTP/1.1 400');
  });

  test('that leads nowhere offers a search for its words', async () => {
    const text = await (await fetch(`${site.url}/players/x/mike-trout.html`)).text();
    expect(text).toMatch(/There is no such page/);
    expect(text).toMatch(/<input[^>]*value="mike trout"/);
  });
});

describe('every answer', () => {
  test('carries headers that keep browsers careful', async () => {
    const { headers } = await fetch(`${site.url}/`);
    expect(headers.get('content-security-policy')).toMatch(
      /default-src 'none'; script-src 'self' 'nonce-[\w-]{24}'; style-src 'self'/,
    );
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('permissions-policy')).toContain('geolocation=()');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('x-powered-by')).toBeNull();
    expect((await fetch(sample.url)).headers.get('strict-transport-security')).toBeNull();
  });

  test('to the same page is the same, and names the version of the data; each page has a nonce of its own', async () => {
    const nonce = async (path: string) =>
      (await fetch(site.url + path)).headers.get('content-security-policy');
    expect(await nonce('/')).toBe(await nonce('/'));
    expect(await nonce('/')).not.toBe(await nonce('/players'));
    expect((await fetch(site.url)).headers.get('x-data-version')).toMatch(/^\d{8}T\d{6}Z-[0-9a-f]{8}$/);
  });

  test('to HEAD has the headers of the page and no body; 304 to who has it', async () => {
    const head = await fetch(`${site.url}/players`, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    const etag = head.headers.get('etag') ?? '';
    const again = await fetch(`${site.url}/players`, {
      headers: { 'If-None-Match': etag, 'Cache-Control': 'max-age=0' },
    });
    expect([etag.length > 10, again.status]).toEqual([true, 304]);
  });

  test('bears the id that a trusted proxy gave the request, if it is one', async () => {
    const id = async (given: string, url = site.url) =>
      (await fetch(url, { headers: { 'X-Request-Id': given } })).headers.get('x-request-id');
    expect(await id('proxy-12345678')).toBe('proxy-12345678');
    expect(await id('no id at all')).toMatch(/^[\w-]{36}$/);
    expect(await id('proxy-12345678', sample.url)).toMatch(/^[\w-]{36}$/);
  });
});

test('an address of a style sheet that nobody has is 404, and the present one may be kept for ever', async () => {
  const page = await (await fetch(site.url)).text();
  const [sheet = ''] = page.match(/\/assets\/[\w.-]+\.css/) ?? [];
  const answer = await fetch(site.url + sheet);
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([
    200,
    'public, max-age=31536000, immutable',
  ]);
  expect((await fetch(`${site.url}/assets/none-12345678.css`)).status).toBe(404);
});

test('search engines find every player and every stint, and nothing that is not there', async () => {
  const locations = async (path: string) =>
    [...(await (await fetch(site.url + path)).text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, address = '']) => address,
    );
  const lists = await locations('/sitemap.xml');
  expect(lists.map((address) => address.replace(site.url, ''))).toEqual([
    '/sitemaps/pages.xml',
    '/sitemaps/players-1.xml',
    '/sitemaps/stints-1.xml',
  ]);
  const pages = (await Promise.all(lists.map((address) => locations(address.replace(site.url, ''))))).flat();
  const { pitcherId, injuries } = sample.facts;
  expect(pages).toEqual(
    expect.arrayContaining([
      `${site.url}/players/${pitcherId}`,
      `${site.url}/injuries/${injuries.hurtOnPitch}`,
    ]),
  );
  for (const address of [pages[0]!, pages[1]!, pages.at(-1)!])
    expect([address, (await fetch(address)).status]).toEqual([address, 200]);
  expect((await fetch(`${site.url}/sitemaps/players-2.xml`)).status).toBe(404);
  expect((await fetch(`${site.url}/sitemaps/clubs-1.xml`)).status).toBe(400);
  expect(await (await fetch(`${site.url}/robots.txt`)).text()).toContain(`Sitemap: ${site.url}/sitemap.xml`);
});

test('visitors with the same address share a limit, programs another one', async () => {
  const limited = await runSite(sample.facts.readerUrl, {
    RATE_LIMIT_PER_MINUTE: '3',
    API_RATE_LIMIT_PER_MINUTE: '1',
  });
  try {
    const ask = async (path: string) => (await fetch(limited.url + path)).status;
    const pages = [await ask('/about'), await ask('/about'), await ask('/about'), await ask('/about')];
    expect(pages).toEqual([200, 200, 200, 429]);
    await ask('/api/v1');
    const refused = await fetch(`${limited.url}/api/v1`);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60']);
    expect(await refused.json()).toMatchObject({ status: 429 });
  } finally {
    await limited.close();
  }
});

test('while the database is away pages seen before are shown as they were, others say so, and all of it mends itself', async () => {
  const { gamePk, pitcherId } = sample.facts;
  const seen = `${site.url}/games/${gamePk}`;
  const before = await (await fetch(seen)).text();
  await database.shut();
  // The next look at the data's version finds nobody.
  await new Promise((resolve) => setTimeout(resolve, 3_500));
  const stale = await fetch(seen);
  expect([stale.status, await stale.text()]).toEqual([200, before]);
  expect(Number(stale.headers.get('x-data-stale'))).toBeGreaterThan(0);
  const away = await fetch(`${site.url}/players/${pitcherId}`);
  const text = await away.text();
  expect([away.status, away.headers.get('retry-after'), away.headers.get('cache-control')]).toEqual([
    503,
    '10',
    'no-store',
  ]);
  expect(text).toContain('The data are out of reach right now');
  expect(text).not.toMatch(INSIDES);
  expect((await fetch(`${site.url}/readyz`)).status).toBe(503);
  expect((await fetch(`${site.url}/healthz`)).status).toBe(200);
  await database.open();
  const since = Date.now();
  while ((await fetch(`${site.url}/players/${pitcherId}`)).status !== 200 && Date.now() - since < 20_000)
    await new Promise((resolve) => setTimeout(resolve, 200));
  const back = await fetch(`${site.url}/players/${pitcherId}`);
  expect([back.status, (await fetch(seen)).headers.get('x-data-stale')]).toEqual([200, null]);
});
