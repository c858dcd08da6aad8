import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { describeInBrowser } from '../setup/browser';
import { launchBrowser } from './browser';
import { startSite, type SiteUnderTest } from './site-under-test';

describeInBrowser('single pages of the site in a browser', (executablePath) => {
  let site: SiteUnderTest;
  let browser: Browser;

  async function inPage<T>(
    options: { javaScriptEnabled?: boolean },
    visit: (page: Page) => Promise<T>,
  ): Promise<T> {
    const context = await browser.newContext({
      ...options,
      viewport: { width: 1280, height: 800 },
      userAgent: 'Mozilla/5.0 (tests)',
      baseURL: site.url,
    });
    try {
      return await visit(await context.newPage());
    } finally {
      await context.close();
    }
  }

  beforeAll(async () => {
    [site, browser] = await Promise.all([startSite(), launchBrowser(executablePath)]);
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  describe('without scripts', () => {
    test('search, days and the pitches of a game can be reached', async () => {
      const { facts } = site;
      await inPage({ javaScriptEnabled: false }, async (page) => {
        await page.goto('/');
        await page.getByRole('searchbox').fill(facts.typedName);
        await page.getByRole('button', { name: 'Search' }).click();
        await page.getByRole('link', { name: facts.accentedName }).first().click();
        expect(await page.locator('h1').textContent()).toContain(facts.accentedName);

        await page.goto(`/games/${facts.gamePk}`);
        const half = page.locator('#plays details').first();
        if ((await half.getAttribute('open')) === null) await half.locator('summary').first().click();
        await half.locator('li details summary').first().click();
        expect(await half.getByRole('table').first().isVisible()).toBe(true);
        expect(
          await half
            .getByRole('img', { name: /^Pitches to/ })
            .first()
            .isVisible(),
        ).toBe(true);
      });
    });
  });

  describe('by keyboard', () => {
    test('the first stop skips to the content, and a search needs no mouse', async () => {
      await inPage({}, async (page) => {
        await page.goto('/data');
        await page.keyboard.press('Tab');
        expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to content');
        await page.keyboard.press('Enter');
        expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');

        await page.goto('/');
        await page.getByRole('searchbox').focus();
        await page.keyboard.type(site.facts.typedName);
        await page.keyboard.press('Enter');
        await page.waitForURL(/players\?q=/);
        expect(await page.getByRole('status').textContent()).toMatch(/\d+ players?/);
      });
    });
  });

  describe('a day', () => {
    test('shows a postponed game and gives the reason for a quarantined one', async () => {
      await inPage({}, async (page) => {
        await page.goto(`/days/${site.facts.postponedDate}`);
        expect(await page.getByText('Postponed', { exact: false }).count()).toBeGreaterThan(0);
        await page.getByRole('link', { name: /→/ }).click();
        await page.waitForURL(`**/days/${site.facts.date}`);
        await page.getByText('is missing').waitFor();
      });
    });
  });

  describe('the state of the data', () => {
    test('shows each day of a season with its games in words, and leads to it', async () => {
      await inPage({ javaScriptEnabled: false }, async (page) => {
        await page.goto('/data');
        const season = page.locator('#season');
        expect(await season.textContent()).toContain('1 game missing.');
        expect(await season.textContent()).toMatch(/34 of 36 scheduled games final, 1 postponed, 1 missing/);
        const incomplete = season.getByRole('link', { name: 'May 12: 3 games, 2 final, 1 missing' });
        expect(await incomplete.getAttribute('href')).toBe(`/days/${site.facts.date}`);
        await season.getByRole('link', { name: '2025' }).click();
        await page.waitForURL(/season=2025/);
        expect(await season.getByRole('table', { name: 'May 2025' }).count()).toBe(1);
        expect(await season.getByRole('link', { name: /^Apr 2: / }).count()).toBe(1);
        await season.getByText('Show the numbers').click();
        expect(await season.getByRole('row', { name: /^Mar 28, 2025 15 15 0/ }).count()).toBe(1);
      });
    });

    test('lists what looks odd, the day that could not be checked and the last audit', async () => {
      await inPage({ javaScriptEnabled: false }, async (page) => {
        await page.goto('/data');
        const odd = page.locator('#findings');
        expect(await odd.getByRole('row', { name: /Half innings out of order refused 1 1/ }).count()).toBe(1);
        await odd.getByText('One by one').click();
        await odd.getByText('start speed 150 mph').waitFor();
        expect(await page.locator('#failed-days').textContent()).toContain('not a schedule');
        expect(await page.locator('#audit').textContent()).toContain('no problem found');
      });
    });

    test('of a season that is none is refused in plain words', async () => {
      const answer = await fetch(`${site.url}/data?season=soon`);
      expect([answer.status, (await answer.text()).includes('expected a whole number')]).toEqual([400, true]);
    });
  });

  describe('a corrected game', () => {
    test('tells how often it was corrected, what changed, and which version is shown', async () => {
      await inPage({ javaScriptEnabled: false }, async (page) => {
        await page.goto(`/games/${site.facts.gamePk}`);
        const versions = page.locator('#versions');
        expect(await versions.textContent()).toContain(
          'Corrected twice after the final; read once before it.',
        );
        expect(await versions.getByText('shown on this page').count()).toBe(1);
        expect(await versions.textContent()).toContain(
          'pitch type changed on 2 pitches (first: 3/5, FF → SI)',
        );
        await versions.getByText('2 more changes').click();
        await versions.getByText('extension changed on 1 pitch').waitFor();
        expect(await page.locator('#findings').textContent()).toContain(
          '4 plate appearances, 5 in the box score',
        );
      });
    });

    test('that was refused says which rule refused it', async () => {
      await inPage({}, async (page) => {
        await page.goto(`/games/${site.facts.quarantinedGamePk}`);
        expect(await page.locator('#findings').textContent()).toContain(
          'top of inning 3 follows bottom of inning 1',
        );
      });
    });
  });

  describe('a game without tracking', () => {
    test('says so instead of drawing zeros', async () => {
      await inPage({}, async (page) => {
        await page.goto(`/games/${site.facts.untrackedGamePk}`);
        expect(await page.locator('#pitches').textContent()).toContain('No tracking data');
      });
    });
  });
});
