import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createConnection } from 'mysql2/promise';
import type { Browser, Page } from 'playwright-core';
import { startLeagueServer } from '../../league';
import type { LeagueServer } from '../../league';
import { startPlatform } from '../platform/platform';
import type { Platform } from '../platform/platform';
import { describeInBrowser } from '../setup/browser';
import { launchBrowser } from './browser';
import { runSite } from './site-under-test';
import type { RunningSite } from './site-under-test';

const DAY = '2026-08-08';

describeInBrowser('a fan, on the morning after a day was ingested', (chromium) => {
  let source: LeagueServer;
  let platform: Platform;
  let site: RunningSite;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    source = await startLeagueServer({ today: '2026-11-01' });
    platform = await startPlatform(source.url, 'league');
    source.faults.add({ gamePk: await lastGameOf(source), fault: { kind: 'html' } });
    await platform.ingest(DAY);
    site = await runSite(platform.database.webUrl);
    browser = await launchBrowser(chromium);
    page = await browser.newPage({ javaScriptEnabled: false });
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
    await platform.stop();
    await source.close();
  });

  test('walks from the home page to a game, its pitches and a player, without scripts', async () => {
    await page.goto(site.url);
    expect(await page.locator('body').textContent()).toContain('players, clubs and injuries are invented');
    await page.locator('a[href^="/games/"]').first().click();
    // A click returns when the page begins to come; a game's page is long.
    await page.waitForLoadState('load');
    const gamePk = Number(page.url().match(/\/games\/(\d+)/)?.[1]);
    const pitches = await countRows('pitch', `game_pk = ${gamePk}`);
    expect(pitches).toBeGreaterThan(200);
    expect(await page.locator('main').textContent()).toContain(`All pitchers ${pitches}`);
    expect(await page.locator('main').textContent()).toContain(`raw/league/feed/${gamePk}/`);
    await page.locator('main a[href^="/players/"]').first().click();
    const name = (await page.locator('h1').textContent()) ?? '';
    const playerId = Number(page.url().match(/\/players\/(\d+)/)?.[1]);
    expect(await platformName(playerId)).toBe(name.trim());
  });

  test('is told that one game of the day was refused, and why', async () => {
    await page.goto(`${site.url}/days/${DAY}`);
    expect(await page.locator('footer').textContent()).toContain('1 game quarantined');
    await page.goto(`${site.url}/data`);
    expect(await page.locator('main').textContent()).toContain('expected JSON, found');
    const { scheduled, final } = await query(
      `SELECT scheduled, final FROM day_certificate WHERE official_date = '${DAY}'`,
    );
    expect(Number(final)).toBe(Number(scheduled) - 1);
    const season = page.locator('#season');
    expect(await season.textContent()).toContain('1 game missing.');
    const name = `Aug 8: ${String(scheduled)} games, ${String(final)} final, 1 missing`;
    expect(await season.getByRole('link', { name }).count()).toBe(1);
  });

  test('reads in how many versions a game came', async () => {
    await page.goto(`${site.url}/days/${DAY}`);
    await page.locator('main a[href^="/games/"]').first().click();
    expect(await page.locator('#versions').textContent()).toContain('Never corrected after the final.');
  });

  const query = async (sql: string): Promise<Record<string, unknown>> => {
    const connection = await createConnection(platform.database.webUrl);
    const [rows] = await connection.query<never[]>(sql);
    await connection.end();
    return (rows as Record<string, unknown>[])[0] ?? {};
  };
  const countRows = async (table: string, where: string) =>
    Number((await query(`SELECT COUNT(*) AS n FROM ${table} WHERE ${where}`)).n);
  const platformName = async (playerId: number) =>
    (await query(`SELECT full_name AS name FROM player WHERE player_id = ${playerId}`)).name;
});

async function lastGameOf(source: LeagueServer): Promise<number> {
  const answer = await fetch(`${source.url}/api/v1/schedule?sportId=1&date=${DAY}`);
  const schedule = (await answer.json()) as { dates: { games: { gamePk: number }[] }[] };
  return schedule.dates[0]?.games.at(-1)?.gamePk ?? 0;
}
