import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createConnection } from 'mysql2/promise';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { describeInBrowser } from '../setup/browser';
import { launchBrowser } from './browser';
import { startHomeSite, type HomeSite } from './home-site';

describeInBrowser('the home page', (executablePath) => {
  let site: HomeSite;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    [site, browser] = await Promise.all([startHomeSite(), launchBrowser(executablePath)]);
    context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.url });
    page = await context.newPage();
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const region = (name: string) => page.getByRole('region', { name });

  test('tells a man who came back by one measure, with interval, games and verdict, and leads to his stint', async () => {
    await page.goto('/');
    const back = region('Who came back lately');
    const text = (await back.textContent()) ?? '';
    expect(text).toMatch(/On-base plus slugging \.900 → \.600: lower after/);
    expect(text).toMatch(/changed by −\.300 \(95%: −\.4\d\d to −\.1\d\d\), 10 games before, 8 after/);
    expect(text).toContain('Of the one comparison here 1 looks clear; fewer than one would by chance alone');
    await back.getByRole('link', { name: /lower after/ }).click();
    expect(page.url()).toContain(`/injuries/${site.comparedStint}`);
  });

  test('says of the others that they have played too little', async () => {
    await page.goto('/');
    const tooFew = (await region('Who came back lately').textContent())?.split('Too few games yet')[1] ?? '';
    expect(tooFew).toMatch(/concussion.*games? since|concussion.*no game yet/s);
    expect(tooFew).not.toContain('right quadriceps');
  });

  test('lists the newest placements with their days, and clubs by how many are out', async () => {
    await page.goto('/');
    const hurt = region('Who is hurt now');
    expect(await hurt.textContent()).toMatch(/left wrist · contusion.*since May 12, 1 day/s);
    const { injuries } = await site.store.home();
    const lines = await hurt.locator('ul').last().locator('li').count();
    expect([lines, injuries.clubs.length > 1]).toEqual([injuries.clubs.length, true]);
  });

  test('adjusts the season’s changes for all that were made, and says how many look clear by chance', async () => {
    await page.goto('/');
    const season = region('The 2026 season so far');
    const text = (await season.textContent()) ?? '';
    expect(text).toMatch(/\d+ injuries of \d+ players: [\d,]+ days of the season lost/);
    expect(text).toContain('Shown are those that hold when adjusted for all of them');
    expect(text).toContain('lower after');
    expect(text).toMatch(/Longest absences/);
  });

  describe('between seasons', () => {
    beforeAll(async () => {
      const writer = await createConnection(site.writerUrl);
      await writer.query(
        `UPDATE injury_stint SET ended_on = '2026-05-13', end_how = 'season_end' WHERE ended_on IS NULL AND season = 2026`,
      );
      await writer.query(
        `UPDATE injury_stint SET ended_on = '2025-09-29', end_how = 'season_end' WHERE ended_on IS NULL`,
      );
      await writer.query(
        `UPDATE injury_derivation SET as_of = '2026-11-20', finished_at = '2026-11-20 10:00:00' ORDER BY finished_at DESC LIMIT 1`,
      );
      await writer.end();
    });

    test('opens with the season as it was, and tells who ended it hurt and who came back in its last weeks', async () => {
      const home = await site.store.home();
      expect([home.isOffSeason, home.injuries.when, home.returns.to]).toEqual([
        true,
        'season_end',
        '2026-05-12',
      ]);
      expect(home.returns.compared.map(({ stint }) => stint.stintId)).toEqual([site.comparedStint]);
      expect(home.injuries.hurtInAll).toBeGreaterThan(0);
      expect(home.injuries.hurt.every(({ season, endHow }) => season === 2026 && endHow === 'season_end')).toBe(true); // prettier-ignore
    });
  });
});
