import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { createReadStore, type ReadStore } from '../../store/read/client';
import { describeInBrowser } from '../setup/browser';
import { freshDatabase, type FreshDatabase } from '../setup/database';
import { launchBrowser } from './browser';
import { seedDatabase } from './seed-database';
import { runSite, type RunningSite } from './site-under-test';
import { statisticsSample } from './statistics-sample';
import { gameSourceRows, trackless } from './stint-sample';

interface Provenance {
  page: string;
  parameters: Record<string, unknown>;
  dataVersion: { id: string };
  measuresVersion: number;
  charts: Record<string, { games: { of: string; count: number; first: string; last: string } }>;
  gamesOf: { windows: number[]; seasons: number[] };
  games: {
    gamePk: number;
    window: string | null;
    contentHash: string;
    lakeKey: string;
    workflowId: string;
  }[];
  computedBy: { workflowId: string; runId: string } | null;
}

const USUAL = { role: null, unit: 'games', size: 10, crossOffSeason: false } as const;

describeInBrowser('a stint’s page', (executablePath) => {
  const sample = statisticsSample();
  const untracked = trackless();
  let database: FreshDatabase;
  let site: RunningSite;
  let store: ReadStore;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  const address = (stint: string, query = '') => `/injuries/${stint}${query}`;

  beforeAll(async () => {
    database = await freshDatabase();
    const tables = { ...sample.tables };
    for (const more of [untracked.tables, gameSourceRows(sample.tables)])
      for (const [table, rows] of Object.entries(more)) tables[table] = [...(tables[table] ?? []), ...rows];
    await seedDatabase(database.writerUrl, tables);
    store = createReadStore(database.webUrl);
    [site, browser] = await Promise.all([
      runSite(database.webUrl, { TEMPORAL_UI_URL: 'http://127.0.0.1:8233' }),
      launchBrowser(executablePath),
    ]);
    context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.url });
    page = await context.newPage();
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await store?.close();
    await database?.drop();
  });

  const summary = () => page.getByRole('region', { name: 'What changed after' });
  const card = (name: string) =>
    summary()
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name, exact: true }) });
  const json = async (path: string) => (await (await fetch(new URL(path, site.url))).json()) as Provenance;

  test('answers first: the change of velocity in words that go as far as its interval, beside others', async () => {
    await page.goto(address(sample.pitcherStint));
    const { comparison } = (await store.stintStatistics(sample.pitcherStint, USUAL))!;
    const velocity = comparison.measures.find(({ measure }) => measure === 'fastball_velocity')!;
    const size = (value: number | null) => `−${Math.abs(value!).toFixed(1)}`;
    expect(velocity.upper!).toBeLessThan(0);
    const text = (await card('Fastball velocity').textContent())!;
    expect(text).toContain(`${velocity.before.value!.toFixed(1)} → ${velocity.after.value!.toFixed(1)} mph`);
    expect(text).toContain(`fell by ${Math.abs(velocity.change!).toFixed(1)} mph (${size(velocity.lower)} to ${size(velocity.upper)})`); // prettier-ignore
    expect(text).toContain(`n = ${velocity.before.count} and ${velocity.after.count} fastballs`);
    expect(text).toMatch(/4 comparable players who were not hurt: \+0\.\d mph over the same time; his change is 1\.\d mph below theirs/); // prettier-ignore
    // It stands above everything that was said of the stint before.
    const order = await page.getByRole('heading', { level: 2 }).allTextContents();
    expect(order[0]).toBe('What changed after');
    await card('Fastball velocity').getByRole('link', { name: 'Fastball velocity, all of it' }).click();
    expect(new URL(page.url()).hash).toBe('#velocity');
    expect(await page.locator('figure#velocity').count()).toBe(1);
  });

  test('says of a measure that did not clearly change what the windows could have found', async () => {
    await page.goto(address(sample.pitcherStint));
    const { comparison } = (await store.stintStatistics(sample.pitcherStint, USUAL))!;
    const spin = comparison.measures.find(({ measure }) => measure === 'fastball_spin')!;
    expect(spin.lower! < 0 && spin.upper! > 0).toBe(true);
    const text = await card('Fastball spin').textContent();
    expect(text).toContain('no change that 10 games could show');
    expect(text).toContain(`a change of ${spin.detectable!.toFixed(0)} rpm in four of five cases`);
  });

  test.each([
    ['pitcher', ['velocity', 'spin', 'whiff', 'chase', 'places', 'mix', 'release', 'spray', 'velocity-games', 'spin-games', 'sizes']],
    ['batter', ['exit-velocity', 'ops', 'whiff', 'chase', 'places', 'mix', 'spray', 'exit-velocity-games', 'ops-games', 'sizes']],
  ] as const)('has every chart of a %s, each with a drawing, its numbers and its source', async (role, ids) => {
    await page.goto(role === 'pitcher' ? address(sample.pitcherStint) : address(sample.batterStint, '?role=batter&size=5')); // prettier-ignore
    const shown = await page.locator('figure.chart-figure').evaluateAll((all) => all.map(({ id }) => id));
    expect([...shown].sort()).toEqual([...ids].sort());
    for (const id of ids) {
      const figure = page.locator(`figure#${id}`);
      expect([id, (await figure.getByRole('img').count()) > 0]).toEqual([id, true]);
      await figure.getByText('Show the numbers').click();
      const cells = await figure.getByRole('cell').allTextContents();
      expect([id, cells.some((text) => /\d/.test(text))]).toEqual([id, true]);
      await figure.getByText('Where this comes from').click();
      expect(await figure.getByRole('link', { name: 'The same as JSON' }).getAttribute('href')).toContain('/provenance.json?'); // prettier-ignore
    }
  }); // prettier-ignore

  test('draws every game of the seasons with those of the windows set off, and the stint as a span', async () => {
    await page.goto(address(sample.pitcherStint, '?size=5'));
    const figure = page.locator('figure#velocity');
    expect(await figure.getByRole('img').locator('circle').count()).toBe(28);
    expect(await figure.getByRole('img').locator('rect title').allTextContents()).toContain('On a list from Jun 10, 2025 to Jul 5, 2025'); // prettier-ignore
    await figure.getByText('Show the numbers').click();
    const windows = await figure.locator('tbody tr td:nth-of-type(1)').allTextContents();
    expect(windows.filter((text) => text === 'before')).toHaveLength(5);
    expect(windows.filter((text) => text === 'after')).toHaveLength(5);
    // Nearest to the stint on either side: the fourteenth game is the last before.
    expect([windows[8], windows[9], windows[13], windows[14], windows[18], windows[19]]).toEqual(['—', 'before', 'before', 'after', 'after', '—']); // prettier-ignore
  });

  test('gives release points by type with the shift and its interval', async () => {
    await page.goto(address(sample.pitcherStint));
    const figure = page.locator('figure#release');
    const { comparison } = (await store.stintStatistics(sample.pitcherStint, USUAL))!;
    const [first] = comparison.releases.types;
    await figure.getByText('Show the numbers').click();
    const cells = await figure.getByRole('row').filter({ hasText: 'Four-seam fastball' }).getByRole('cell').allTextContents(); // prettier-ignore
    expect(cells[0]).toBe(`−${Math.abs(first!.before!.x).toFixed(2)} ft, n = ${first!.before!.n}`);
    expect(cells[5]).toMatch(/^[+−]?0\.\d\d ft \([+−]\d\.\d\d to [+−]\d\.\d\d\)$/);
    // More pitches than marks, and it says so.
    expect(comparison.releases.before.length).toBeGreaterThan(300);
    expect(await figure.textContent()).toContain('300 drawn');
  });

  test('counts balls in play as the read model has them', async () => {
    await page.goto(address(sample.pitcherStint, '?size=5'));
    const { comparison } = (await store.stintStatistics(sample.pitcherStint, { ...USUAL, size: 5 }))!;
    const { before } = comparison.balls;
    // 0.32 of them are hits; all are charted.
    expect(before.length).toBeGreaterThan(20);
    const figure = page.locator('figure#spray');
    await figure.getByText('Show the numbers').click();
    const n = async (name: string) => Number(await figure.getByRole('row').filter({ hasText: name }).getByRole('cell').first().textContent()); // prettier-ignore
    expect(await n('Home run')).toBe(before.filter(({ totalBases }) => totalBases === 4).length);
    expect((await n('Out or')) + (await n('Single')) + (await n('Home run'))).toBe(before.length);
    expect((await n('To left')) + (await n('To the middle')) + (await n('To right'))).toBe(before.length);
  });

  test('tells where each number comes from, on the page and as JSON, and both agree', async () => {
    await page.goto(address(sample.pitcherStint, '?size=5'));
    await page.getByText('10 games of both windows').click();
    const table = page.getByRole('table', { name: 'Games of both windows and their sources' });
    const link = (await page.locator('#sources').getByRole('link', { name: 'All of it as JSON' }).getAttribute('href'))!; // prettier-ignore
    const told = await json(link);
    expect(told.parameters).toMatchObject({ role: 'pitcher', unit: 'games', size: 5, kind: 'all' });
    expect(told.gamesOf.windows).toHaveLength(10);
    const { comparison } = (await store.stintStatistics(sample.pitcherStint, { ...USUAL, size: 5 }))!;
    expect(told.gamesOf.windows).toEqual([...comparison.before.gamePks, ...comparison.after.gamePks]);
    const windows = told.games.filter(({ window }) => window !== null);
    expect(await table.locator('tbody tr').count()).toBe(windows.length);
    for (const { lakeKey, contentHash, workflowId } of windows) {
      const line = table.getByRole('row').filter({ hasText: lakeKey });
      expect(await line.locator('abbr').getAttribute('title')).toBe(contentHash);
      expect(await line.getByRole('link', { name: workflowId }).getAttribute('href')).toContain(encodeURIComponent(workflowId)); // prettier-ignore
    }
    const shown = await page.locator('figure.chart-figure').evaluateAll((all) => all.map(({ id }) => id));
    expect(Object.keys(told.charts).sort()).toEqual([...shown].sort());
    for (const [id, { games }] of Object.entries(told.charts)) {
      const figure = page.locator(`figure#${id}`);
      await figure.getByText('Where this comes from').click();
      expect([id, await figure.textContent()]).toEqual([id, expect.stringContaining(`${games.count} games`)]);
    }
    expect(told.charts['velocity']!.games).toMatchObject({ of: 'seasons', count: 28 });
    expect(told.computedBy).toMatchObject({ workflowId: 'compute-statistics/2025' });
    expect(await page.locator('#sources').textContent()).toContain('compute-statistics/2025');
    expect(await page.locator('figure#velocity').textContent()).toContain(told.dataVersion.id);
  });

  test('answers in JSON too when there is nothing to tell of', async () => {
    const status = async (path: string) => {
      const answer = await fetch(new URL(path, site.url));
      return [answer.status, answer.headers.get('content-type'), ((await answer.json()) as { error: string }).error]; // prettier-ignore
    };
    const type = 'application/json; charset=utf-8';
    expect(await status('/injuries/1-20250610/provenance.json')).toEqual([
      404,
      type,
      'there is no such thing',
    ]);
    expect(await status(`/injuries/${sample.pitcherStint}/provenance.json?size=0`)).toEqual([400, type, 'size: expected a number from 1 to 162']); // prettier-ignore
  });

  test('hands out every chart that it offers as a picture', async () => {
    await page.goto(address(sample.pitcherStint, '?size=5&kind=swings'));
    const links = await page.getByRole('link', { name: /as SVG$/ }).evaluateAll((all) => all.map((one) => one.getAttribute('href')!)); // prettier-ignore
    expect(links).toHaveLength(10);
    for (const link of links) {
      const answer = await fetch(new URL(link, site.url));
      expect([link, answer.status, answer.headers.get('content-type')]).toEqual([link, 200, 'image/svg+xml']);
      const svg = await answer.text();
      expect(svg).toContain('Ansel Brightwater');
    }
    expect(links.find((link) => link.includes('places'))).toContain('kind=swings');
    expect((await fetch(new URL(address(sample.pitcherStint, '/charts/nothing.svg'), site.url))).status).toBe(404); // prettier-ignore
  });

  test('takes windows by keyboard alone; a number left over from another unit is dropped', async () => {
    await page.goto(address(sample.pitcherStint, '?size=7'));
    await page.getByLabel('How many').focus();
    await page.keyboard.press('Tab');
    // The unit is next; its first letters choose it.
    await page.keyboard.type('da');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Compare' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/unit=days/);
    const left = new URL(page.url());
    expect([left.searchParams.get('size'), left.searchParams.get('was'), left.hash]).toEqual([null, null, '#before-and-after']); // prettier-ignore
    expect(await page.locator('main').textContent()).toMatch(
      /Before: 56 days|Before: 60 days|Before: \d+ days/,
    );
    expect(await page.getByLabel('How many').inputValue()).toBe('');
    // A number of its own stays.
    await page.goto(address(sample.pitcherStint, '?size=7'));
    await page.getByLabel('How many').fill('40');
    await page.getByLabel('Of', { exact: true }).selectOption('days');
    await page.getByRole('button', { name: 'Compare' }).click();
    expect(new URL(page.url()).searchParams.get('size')).toBe('40');
  });

  test('leads within the page by links that have somewhere to go', async () => {
    for (const path of [
      address(sample.pitcherStint),
      address(sample.openStint),
      address(sample.gamelessStint),
    ]) {
      await page.goto(path);
      const anchors = await page.locator('main a[href^="#"]').evaluateAll((all) => all.map((one) => one.getAttribute('href')!.slice(1))); // prettier-ignore
      expect(anchors.length).toBeGreaterThan(2);
      for (const anchor of new Set(anchors))
        expect([path, anchor, await page.locator(`[id="${anchor}"]`).count()]).toEqual([path, anchor, 1]);
    }
  });

  test('is plain about what is not there: still out, no game, no tracking data', async () => {
    await page.goto(address(sample.openStint));
    expect(await summary().textContent()).toMatch(/Nothing can be compared yet.*he is still out/);
    expect(await page.locator('figure.chart-figure').count()).toBe(0);
    await page.goto(address(sample.gamelessStint));
    expect(await summary().textContent()).toContain('no game');
    await page.goto(address(untracked.stint));
    expect(await page.locator('figure#velocity').count()).toBe(0);
    expect(await card('Strikeout rate').count()).toBe(1);
    expect(await card('Fastball velocity').count()).toBe(0);
    expect(await page.locator('figure#places').textContent()).toContain('No such pitch was located');
    expect(await page.locator('main').textContent()).toContain('No tracking data');
  });
});
