import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { describeInBrowser } from '../setup/browser';
import { barriers, thinOut } from './barriers';
import { launchBrowser } from './browser';
import { fanSample } from './fan-sample';
import { startFanSite, type FanSite } from './fan-site';
import { brokenControls } from './keyboard';
import { sitePages } from './site-pages';
import { runSite, type RunningSite } from './site-under-test';

const ROUTES = 'web/app/routes';
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

async function barriersOfEachKind(page: Page): Promise<string[]> {
  await thinOut(page);
  return barriers(page);
}

const BETWEEN_TEXTS = '<!-- -->';

/** A page's tags and texts without what differs between two sites that show the same: address, nonce and ids. */
function plainMarkup(text: string, url: string): string[] {
  const ids = new Map<string, string>();
  return text
    .replaceAll(BETWEEN_TEXTS, '')
    .replaceAll(url, '')
    .replace(/ nonce="[^"]*"/g, '')
    .replace(/:R\w*:/g, (id) => ids.get(id) ?? (ids.set(id, `id ${ids.size}`), `id ${ids.size - 1}`))
    .split(/(?=<)/);
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

  test('a barrier in one row of many is found, and rows that are all alike are few', async () => {
    const page = await browser.newPage();
    const row = (kind: string, text: string) => `<tr><td class="${kind}">${text}</td><td>7</td></tr>`;
    const rows = Array.from({ length: 40 }, (_, n) => row(n === 20 ? 'pale' : 'dark', `n = ${n}`));
    await page.setContent(
      `<html lang="en"><title>Rows</title><style>.pale { color: #ddd }</style><table>${rows.join('')}</table></html>`,
    );
    expect(await thinOut(page)).toBe(36);
    expect(await barriers(page)).toEqual([expect.stringMatching(/^color-contrast: 1 <td class="pale">/)]);
    await page.close();
  });

  const width = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

  test('on a wide screen in light: one heading, nothing blocked or wider than the screen, no barrier', async () => {
    const size = { width: 1440, height: 900 };
    const found = await visitAll({ viewport: size, colorScheme: 'light' }, async (page, view, status) => {
      expect([view.name, status]).toEqual([view.name, view.status ?? 200]);
      expect([view.name, await page.locator('h1').count()]).toEqual([view.name, 1]);
      expect(await page.title()).toContain('InjuryFX');
      expect([view.name, await width(page)]).toEqual([view.name, size.width]);
      return view.isAlike ? [] : barriersOfEachKind(page);
    });
    expect(found).toEqual([]);
  }, 300_000);

  test('on a phone in dark, unfolded: not wider than the phone, no barrier', async () => {
    const size = { width: 360, height: 740 };
    const found = await visitAll({ viewport: size, colorScheme: 'dark' }, async (page, view) => {
      await unfold(page);
      expect([view.name, await width(page)]).toEqual([view.name, size.width]);
      return view.isAlike ? [] : barriersOfEachKind(page);
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

  test('are written by our own writer as by React, whose comments between texts and ids aside', async () => {
    // Made anew each, at the same time: some words follow the clock.
    const start = (writer: string) =>
      runSite(site.readerUrl, { OPS_PAGES: 'on', PAGE_KEEP_SECONDS: '0', PAGE_MARKUP: writer });
    const sites = await Promise.all([start('own'), start('react')]);
    let [ownComments, reactComments] = [0, 0];
    try {
      for (const { name, address, status = 200 } of PAGES) {
        const ask = async ({ url }: RunningSite) => {
          const answer = await fetch(url + address);
          expect([name, answer.status]).toEqual([name, status]);
          const text = await answer.text();
          return { text, plain: plainMarkup(text, url) };
        };
        const [own, react] = await Promise.all([ask(sites[0]), ask(sites[1])]);
        ownComments += own.text.split(BETWEEN_TEXTS).length;
        reactComments += react.text.split(BETWEEN_TEXTS).length;
        const at = own.plain.findIndex((tag, index) => tag !== react.plain[index]);
        expect([name, at, own.plain.slice(at, at + 3)]).toEqual([name, at, react.plain.slice(at, at + 3)]);
        expect([name, own.plain.length]).toEqual([name, react.plain.length]);
      }
    } finally {
      await Promise.all(sites.map((one) => one.close()));
    }
    // Else React would have been compared with itself, or our writer.
    expect(reactComments).toBeGreaterThan(ownComments + 100);
  }, 60_000);
});
