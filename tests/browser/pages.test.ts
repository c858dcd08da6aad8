import AxeBuilder from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { describeInBrowser } from '../setup/browser';
import { launchBrowser } from './browser';
import { startSite, type SiteUnderTest } from './site-under-test';

/** Pages that are made of nothing but parts of other pages; the slow search for barriers passes them over. */
const ALIKE = new Set([
  'filtered injuries',
  'injuries that nobody had',
  'another list',
  'injury that came back',
  'injury with a script in its reason',
  'club in a season without injuries',
  'league in a season without injuries',
]);

describeInBrowser('the site in a browser', (executablePath) => {
  let site: SiteUnderTest;
  let browser: Browser;

  /** Every kind of page, by name. */
  function pages(): [string, string][] {
    const { date, gamePk, quarantinedGamePk, untrackedGamePk, batterId, pitcherId, injuries } = site.facts;
    return [
      ['home', '/'],
      ['day', `/days/${date}`],
      ['game', `/games/${gamePk}`],
      ['one pitcher of a game', `/games/${gamePk}?pitcher=${pitcherId}`],
      ['quarantined game', `/games/${quarantinedGamePk}`],
      ['untracked game', `/games/${untrackedGamePk}`],
      ['players', '/players'],
      ['search', '/players?q=a&role=pitcher'],
      ['batter', `/players/${batterId}`],
      ['pitcher', `/players/${pitcherId}`],
      ['player without games', `/players/${injuries.gamelessPlayerId}`],
      ['injuries', '/injuries'],
      ['filtered injuries', '/injuries?role=pitcher&season=2025&sort=longest'],
      ['injuries that nobody had', '/injuries?q=nobody'],
      ['another list', '/injuries?list=paternity'],
      ['injury on a pitch', `/injuries/${injuries.hurtOnPitch}`],
      ['long injury', `/injuries/${injuries.transferred}`],
      ['injury that came back', `/injuries/${injuries.reinjury}`],
      ['injury of two seasons', `/injuries/${injuries.continuation}`],
      ['injury without a reason', `/injuries/${injuries.noReason}`],
      ['injury with a script in its reason', `/injuries/${injuries.script}`],
      ['time on another list', `/injuries/${injuries.paternity}`],
      ['cohorts', '/cohorts'],
      ['a cohort', '/cohorts/role=pitcher'],
      ['clubs', '/teams'],
      ['club', `/teams/${injuries.teamId}?season=2025`],
      ['club in a season without injuries', `/teams/${injuries.teamId}?season=1999`],
      ['league', '/league?season=2025'],
      ['league in a season without injuries', '/league?season=1999'],
      ['data', '/data'],
      ['data of another season', '/data?season=2025'],
      ['data of a season without any', '/data?season=1999'],
      ['methods', '/methods'],
      ['about', '/about'],
    ];
  }

  async function inPage<T>(
    options: { javaScriptEnabled?: boolean; colorScheme?: 'light' | 'dark'; width?: number },
    visit: (page: Page) => Promise<T>,
  ): Promise<T> {
    const { width = 1280, ...rest } = options;
    const context = await browser.newContext({
      ...rest,
      viewport: { width, height: 800 },
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

  describe('every page', () => {
    test('answers 200 with one heading, and neither script error nor blocked content', async () => {
      await inPage({}, async (page) => {
        const complaints: string[] = [];
        page.on(
          'console',
          (message) => message.type() === 'error' && complaints.push(`${page.url()}: ${message.text()}`),
        );
        page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
        for (const [name, address] of pages()) {
          const answer = await page.goto(address, { waitUntil: 'networkidle' });
          expect([name, answer?.status()]).toEqual([name, 200]);
          expect([name, await page.locator('h1').count()]).toEqual([name, 1]);
          expect(await page.title()).toContain('InjuryFX');
        }
        expect(complaints).toEqual([]);
      });
    });

    test('says that the league is fictional and how new the data are', async () => {
      await inPage({ javaScriptEnabled: false }, async (page) => {
        for (const [, address] of pages()) {
          await page.goto(address);
          expect(await page.getByRole('note').textContent()).toContain(
            'players, clubs and injuries are invented',
          );
          expect(await page.locator('footer').textContent()).toContain('1 game quarantined');
        }
      });
    });

    test('never says that an injury caused something', async () => {
      for (const [, address] of pages()) {
        const text = await (await fetch(site.url + address)).text();
        expect(text).not.toMatch(/caused by/i);
      }
    });

    test.each(['light', 'dark'] as const)(
      'has no violation of WCAG A or AA, in %s',
      async (colorScheme) => {
        const found: string[] = [];
        await inPage({ colorScheme }, async (page) => {
          for (const [name, address] of pages().filter(([name]) => !ALIKE.has(name))) {
            await page.goto(address);
            await page.evaluate(() =>
              document.querySelectorAll('details').forEach((fold, index) => (fold.open ||= index < 4)),
            );
            const { violations } = await new AxeBuilder({ page })
              .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
              .analyze();
            for (const { id, nodes } of violations)
              found.push(`${name} ${id}: ${nodes.length} ${nodes[0]?.html.slice(0, 200)}`);
          }
        });
        expect(found).toEqual([]);
      },
      300_000,
    );

    test('fits a phone of 360 pixels and a screen of 1440 without sideways scrolling', async () => {
      for (const width of [360, 1440]) {
        await inPage({ width }, async (page) => {
          for (const [name, address] of pages()) {
            await page.goto(address);
            const wide = await page.evaluate(() => document.documentElement.scrollWidth);
            expect([name, wide]).toEqual([name, width]);
          }
        });
      }
    });
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
