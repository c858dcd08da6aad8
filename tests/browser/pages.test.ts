import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { describeInBrowser } from '../setup/browser';
import { launchBrowser } from './browser';
import { fanSample } from './fan-sample';
import { startFanSite, type FanSite } from './fan-site';
import { brokenControls } from './keyboard';
import { sitePages } from './site-pages';

const ROUTES = 'web/app/routes';
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const MOST_UNFOLDED = 25;

const PAGES = sitePages(fanSample());

/** Unfolds what is folded, of a kind two: a game has a fold a turn at bat. */
const unfold = (page: Page) =>
  page.evaluate((most) => {
    const kinds = new Map<string, number>();
    let opened = 0;
    for (const fold of document.querySelectorAll('details')) {
      const kind = fold.parentElement?.closest('details') ? 'within' : (fold.querySelector('summary')?.textContent ?? '').replace(/\d+/g, ''); // prettier-ignore
      const seen = kinds.get(kind) ?? 0;
      kinds.set(kind, seen + 1);
      if (seen < 2 && opened++ < most) fold.open = true;
    }
  }, MOST_UNFOLDED);

async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.length} ${nodes[0]?.html.slice(0, 200)}`);
}

test('the list of pages has every route that shows one', () => {
  const shown = readdirSync(ROUTES)
    .filter((file) => file.endsWith('.tsx'))
    .filter((file) => /^export default /m.test(readFileSync(path.join(ROUTES, file), 'utf8')))
    .map((file) => file.slice(0, -'.tsx'.length));
  expect([...new Set(PAGES.map(({ route }) => route))].sort()).toEqual(shown.sort());
});

describeInBrowser('every page', (executablePath) => {
  let site: FanSite;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([startFanSite({ OPS_PAGES: 'on' }), launchBrowser(executablePath)]);
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  /** Looks at each page in one tab; what is found is told with the name of the page. */
  async function visitAll(
    options: BrowserContextOptions,
    look: (page: Page, view: (typeof PAGES)[number], status: number | undefined) => Promise<string[]>,
  ): Promise<string[]> {
    const context = await browser.newContext({ userAgent: 'Mozilla/5.0 (tests)', baseURL: site.url, ...options }); // prettier-ignore
    const found: string[] = [];
    try {
      const page = await context.newPage();
      let complaints: string[] = [];
      page.on('pageerror', ({ message }) => complaints.push(message));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      for (const view of PAGES) {
        complaints = [];
        const answer = await page.goto(view.address);
        const seen = await look(page, view, answer?.status());
        // A browser complains of an answer 404 itself.
        const own = complaints.filter((text) => view.status === undefined || !text.includes('status of 404'));
        found.push(...[...seen, ...own].map((text) => `${view.name}: ${text}`));
      }
    } finally {
      await context.close();
    }
    return found;
  }

  const width = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

  test('on a wide screen in light: one heading, nothing blocked or wider than the screen, no barrier', async () => {
    const size = { width: 1440, height: 900 };
    const found = await visitAll({ viewport: size, colorScheme: 'light' }, async (page, view, status) => {
      expect([view.name, status]).toEqual([view.name, view.status ?? 200]);
      expect([view.name, await page.locator('h1').count()]).toEqual([view.name, 1]);
      expect(await page.title()).toContain('InjuryFX');
      expect([view.name, await width(page)]).toEqual([view.name, size.width]);
      return view.isAlike ? [] : barriers(page);
    });
    expect(found).toEqual([]);
  }, 300_000);

  test('on a phone in dark, unfolded: not wider than the phone, no barrier', async () => {
    const size = { width: 360, height: 740 };
    const found = await visitAll({ viewport: size, colorScheme: 'dark' }, async (page, view) => {
      await unfold(page);
      expect([view.name, await width(page)]).toEqual([view.name, size.width]);
      return view.isAlike ? [] : barriers(page);
    });
    expect(found).toEqual([]);
  }, 300_000);

  test('by keyboard: each control of a form is reached, seen and used', async () => {
    let controls = 0;
    const found = await visitAll({}, async (page) => {
      controls += await page.locator('main').locator('select, input:not([type=hidden])').count();
      return brokenControls(page);
    });
    expect(found).toEqual([]);
    expect(controls).toBeGreaterThan(50);
  }, 300_000);

  test('without scripts: whole, fictional by its own word, and with the day of its data', async () => {
    const found = await visitAll({ javaScriptEnabled: false }, async (page, view, status) => {
      expect([view.name, status]).toEqual([view.name, view.status ?? 200]);
      expect([view.name, await page.locator('main h1').count()]).toEqual([view.name, 1]);
      if (view.status === undefined) {
        expect(await page.getByRole('note').first().textContent()).toContain('players, clubs and injuries are invented'); // prettier-ignore
        expect(await page.getByRole('contentinfo').textContent()).toContain('1 game quarantined');
      }
      const text = (await page.locator('body').textContent()) ?? '';
      return /caused by/i.test(text) ? ['says what caused something'] : [];
    });
    expect(found).toEqual([]);
  }, 120_000);
});
