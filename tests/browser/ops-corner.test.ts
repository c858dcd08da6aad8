import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { describeInBrowser } from '../setup/browser';
import { freshDatabase, type FreshDatabase } from '../setup/database';
import { launchBrowser } from './browser';
import { sampleLeague } from './sample-league';
import { seedDatabase } from './seed-database';
import { runSite, type RunningSite } from './site-under-test';

const UI = 'http://127.0.0.1:8233';

describeInBrowser('the corner of operators', (executablePath) => {
  const league = sampleLeague(12);
  let database: FreshDatabase;
  let site: RunningSite;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    database = await freshDatabase();
    await seedDatabase(database.writerUrl, league.tables);
    [site, browser] = await Promise.all([
      runSite(database.webUrl, { OPS_PAGES: 'on', TEMPORAL_UI_URL: UI }),
      launchBrowser(executablePath),
    ]);
    context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.url });
    page = await context.newPage();
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await database?.drop();
  });

  test('is not there unless it is switched on, and nothing leads to it', async () => {
    const closed = await runSite(database.webUrl);
    try {
      const answer = await fetch(`${closed.url}/ops`);
      expect(answer.status).toBe(404);
      expect(await answer.text()).not.toContain('npm run ops');
      expect(await (await fetch(`${closed.url}/data`)).text()).not.toContain('href="/ops"');
    } finally {
      await closed.close();
    }
  });

  test('is neither kept nor found by search engines, and only answers who asks', async () => {
    const answer = await fetch(`${site.url}/ops`);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(answer.headers.get('x-robots-tag')).toContain('noindex');
    const posted = await fetch(`${site.url}/ops`, { method: 'POST' });
    expect(posted.status).toBe(405);
  });

  test('names a quarantined game with its error, its finding, its workflow and what to type', async () => {
    await page.goto('/ops');
    const game = page.locator(`#game-${league.quarantinedGamePk}`);
    const text = (await game.textContent()) ?? '';
    expect(text).toContain('MissingField: liveData.plays.allPlays[12].matchup.pitcher.id is missing');
    expect(text).toContain('innings_contiguous');
    expect(text).toContain(`npm run ops -- replay --game ${league.quarantinedGamePk}`);
    expect(text).toContain(`npm run ops -- ingest ${league.dates.at(-1)}`);
    const workflow = game.getByRole('link', { name: `ingest-game/${league.quarantinedGamePk}` });
    expect(await workflow.getAttribute('href')).toBe(
      `${UI}/namespaces/default/workflows/ingest-game%2F${league.quarantinedGamePk}`,
    );
  });

  test('names the failing day, and the run itself behind it', async () => {
    await page.goto('/ops');
    const failing = page.locator('#failing');
    expect(await failing.textContent()).toContain('ShapeMismatch: not a schedule');
    expect(await failing.textContent()).toContain(`npm run ops -- ingest ${league.failedDate}`);
    const row = page
      .locator('#days')
      .getByRole('row')
      .filter({ hasText: league.dates.at(-1)! });
    expect(await row.textContent()).toContain('1 quarantined');
    expect(await row.getByRole('link').getAttribute('href')).toMatch(/00000000-0000-4000-8000-\d+\/history$/);
  });

  test('says how far the statistics of a season are', async () => {
    await page.goto('/ops');
    const loaded = league.tables.game!.length;
    expect(await page.locator('#seasons').getByRole('row', { name: /^2026/ }).textContent()).toContain(
      `${loaded} games to measure`,
    );
    expect(await page.locator('#audits').textContent()).toContain('40 objects');
    expect(await page.locator('#injuries').textContent()).toContain('stints');
  });
});
