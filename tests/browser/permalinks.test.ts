import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import mysql from 'mysql2/promise';
import { openKeptViews } from '../../lake/kept-views';
import { freshDatabase, type FreshDatabase } from '../setup/database';
import { freshBucket, lakeClient } from '../setup/lake';
import { closableProxy, type ClosableProxy } from './closable-proxy';
import { sampleLeague } from './sample-league';
import { seedDatabase } from './seed-database';
import { runSite, type RunningSite } from './site-under-test';

const league = sampleLeague(6);
const playerPath = `/players/${league.injuredPlayerId}`;

let database: FreshDatabase;
let lake: Awaited<ReturnType<typeof freshBucket>>;
let way: ClosableProxy;
let site: RunningSite;

beforeAll(async () => {
  [database, lake] = await Promise.all([freshDatabase(), freshBucket()]);
  await seedDatabase(database.writerUrl, league.tables);
  way = await closableProxy(database.webUrl);
  site = await runSite(way.url, views());
});

afterAll(async () => {
  await site?.close();
  await way?.shut();
  await Promise.all([database?.drop(), lake?.remove()]);
});

const views = () => ({
  VIEWS_S3_BUCKET: lake.bucket,
  VIEWS_S3_ENDPOINT: lake.endpoint,
  VIEWS_S3_REGION: lake.region,
  VIEWS_S3_ACCESS_KEY_ID: lake.accessKeyId,
  VIEWS_S3_SECRET_ACCESS_KEY: lake.secretAccessKey,
});

const get = (path: string, init: RequestInit = {}) => fetch(site.url + path, init);

/** Follows "Cite this page" as a visitor does. @returns path and query of the permalink */
async function cite(path: string): Promise<string> {
  const page = await (await get(path)).text();
  const [, link = ''] = page.match(/<a href="([^"]*asOf=current)" rel="nofollow"/) ?? [];
  const answer = await get(link.replaceAll('&amp;', '&'), { redirect: 'manual' });
  expect([answer.status, link.length > 0]).toEqual([302, true]);
  return answer.headers.get('location') ?? '';
}

async function change(statement: string, parameters: unknown[] = []): Promise<void> {
  const writer = await mysql.createConnection({ uri: database.writerUrl, timezone: 'Z' });
  await writer.query(statement, parameters);
  await writer.end();
}

/** What the next run of the platform leaves behind: another name of a player, and a note that something was written. */
async function correctThePlayer(name: string): Promise<void> {
  await change('UPDATE player SET full_name = ? WHERE player_id = ?', [name, league.injuredPlayerId]);
  await change('UPDATE game_ingest SET updated_at = NOW(3) ORDER BY game_pk LIMIT 1');
  const before = (await get('/about')).headers.get('x-data-version');
  while ((await get('/about')).headers.get('x-data-version') === before)
    await new Promise((resolve) => setTimeout(resolve, 200));
}

describe('a cited page', () => {
  test('shows what it showed then, byte for byte, while the page of today goes on', async () => {
    const permalink = await cite(`${playerPath}?games=regular`);
    expect(permalink).toMatch(/\?games=regular&asOf=\d{8}T\d{6}Z-[0-9a-f]{8}$/);
    const first = await get(permalink);
    const kept = await first.text();
    expect(first.status).toBe(200);
    expect(kept).toContain('This is the page as of data version');
    expect(kept).not.toContain('<script');
    expect(first.headers.get('content-security-policy')).not.toContain('script-src');

    await correctThePlayer('Corrected Name');
    const later = await get(permalink);
    expect([later.status, await later.text()]).toEqual([200, kept]);
    expect(later.headers.get('content-security-policy')).toBe(first.headers.get('content-security-policy'));
    const today = await (await get(`${playerPath}?games=regular`)).text();
    expect(today).toContain('Corrected Name');
    expect(kept).not.toContain('Corrected Name');

    const reordered = permalink.replace(/\?(games=regular)&(asOf=.*)/, '?$2&$1');
    expect(await (await get(reordered)).text()).toBe(kept);
    const etag = first.headers.get('etag') ?? '';
    const known = { headers: { 'If-None-Match': etag, 'Cache-Control': 'max-age=0' } };
    expect((await get(permalink, known)).status).toBe(304);
  });

  test('is kept once, together with its style sheet, by a hash that is checked', async () => {
    const permalink = await cite('/league');
    await Promise.all([get(permalink), get(permalink), get(permalink)]);
    const s3 = lakeClient();
    const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket: lake.bucket }));
    const keys = Contents.map(({ Key }) => Key ?? '');
    expect(
      keys.filter(
        (key) =>
          !/^views\/(\d{8}T\d{6}Z-[0-9a-f]{8}\/[0-9a-f]{64}\.html|assets\/[\w.-]+\.css)\.gz$/.test(key),
      ),
    ).toEqual([]);
    expect(keys.filter((key) => key.endsWith('.css.gz'))).toHaveLength(1);
    const version = permalink.split('asOf=')[1] ?? '';
    const [key = ''] = keys.filter((one) => one.startsWith(`views/${version}/`));
    const { Metadata } = await s3.send(new GetObjectCommand({ Bucket: lake.bucket, Key: key }));
    await s3.send(new PutObjectCommand({ Bucket: lake.bucket, Key: key, Body: 'forged', Metadata }));
    s3.destroy();
    const forged = await get(permalink);
    expect([forged.status, (await forged.text()).includes('forged')]).toEqual([503, false]);
  });

  test('is there while the database is away', async () => {
    const permalink = await cite('/teams');
    const kept = await (await get(permalink)).text();
    await way.shut();
    try {
      expect(await (await get(permalink)).text()).toBe(kept);
      expect((await get('/teams?asOf=20200101T000000Z-00000000')).status).toBe(503);
    } finally {
      await way.open();
    }
  });
});

describe('a page that cannot be shown as of a version', () => {
  test.each([
    ['nobody cited it then', '/players?asOf=20200101T000000Z-00000000', 404, 'This page was not kept'],
    ['that is no version', '/players?asOf=yesterday', 400, 'expected a version of the data'],
    ['two versions', '/players?asOf=current&asOf=current', 400, 'expected a version of the data'],
    ['data for programs', '/api/v1/players?asOf=current', 400, 'Only pages'],
  ])('%s', async (_why, path, status, words) => {
    const answer = await get(path);
    const text = await answer.text();
    expect([answer.status, text.includes(words)]).toEqual([status, true]);
    if (status === 404) expect(text).toContain('href="/players">The page of today</a>');
  });

  test('a page that is none stays one', async () => {
    const id = (await get('/about')).headers.get('x-data-version');
    expect((await get(`/players/999999999?asOf=${id}`)).status).toBe(404);
    expect((await get(`/players/x?asOf=${id}`)).status).toBe(400);
  });

  test('a site without a place to keep pages offers no citing and says so', async () => {
    const plain = await runSite(database.webUrl);
    try {
      const page = await (await fetch(`${plain.url}/about`)).text();
      expect(page).not.toContain('asOf=');
      const answer = await fetch(`${plain.url}/about?asOf=20200101T000000Z-00000000`);
      expect([answer.status, (await answer.text()).includes('no place to keep pages')]).toEqual([404, true]);
    } finally {
      await plain.close();
    }
  });

  test('what crawlers may read is not cited by them', async () => {
    expect(await (await get('/robots.txt')).text()).toContain('Disallow: /*asOf=');
  });
});

test('a style sheet of an earlier build is served from where the pages are kept', async () => {
  const old = await freshOldSheet();
  const answer = await get(`/assets/${old}`);
  expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([
    200,
    'text/css; charset=utf-8',
    'h1{color:red}',
  ]);
  expect((await get('/assets/other-12345678.css')).status).toBe(404);
});

/** What an earlier build of the site left behind with a cited page. */
async function freshOldSheet(): Promise<string> {
  const store = openKeptViews(lake);
  const view = { bytes: Buffer.from('h1{color:red}'), contentType: 'text/css', facts: {} };
  await store.putOnce('views/assets/root-00000000.css.gz', view);
  store.close();
  return 'root-00000000.css';
}
