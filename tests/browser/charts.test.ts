import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { XMLValidator } from 'fast-xml-parser';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { request } from 'undici';
import { describeInBrowser } from '../setup/browser';
import { freshDatabase, type FreshDatabase } from '../setup/database';
import { barriers } from './barriers';
import { launchBrowser } from './browser';
import { seedDatabase } from './seed-database';
import { runSite, type RunningSite } from './site-under-test';
import { cohortSample } from './statistics-cohorts';
import { statisticsSample } from './statistics-sample';

/** The browser asks for the icon when it likes. */
const isIcon = (url: string): boolean => url.endsWith('/favicon.svg');

describeInBrowser('charts', (executablePath) => {
  const sample = statisticsSample();
  const address = `/injuries/${sample.pitcherStint}`;
  let database: FreshDatabase;
  let site: RunningSite;
  let browser: Browser;

  beforeAll(async () => {
    database = await freshDatabase();
    const tables = { ...sample.tables };
    for (const [table, rows] of Object.entries(cohortSample().tables))
      tables[table] = [...(tables[table] ?? []), ...rows];
    await seedDatabase(database.writerUrl, tables);
    [site, browser] = await Promise.all([runSite(database.webUrl), launchBrowser(executablePath)]);
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await database?.drop();
  });

  async function visit(options: BrowserContextOptions, look: (page: Page) => Promise<void>): Promise<void> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      userAgent: 'Mozilla/5.0 (tests)',
      baseURL: site.url,
      ...options,
    });
    try {
      await look(await context.newPage());
    } finally {
      await context.close();
    }
  }

  const course = (page: Page) => page.locator('svg[data-brush]').first();
  const tip = (page: Page) => page.locator('.chart-tip');
  const line = (page: Page) => page.locator('.brush-line').first();

  /** What the marks of the course say without any script. */
  async function titles(): Promise<string[]> {
    let found: string[] = [];
    await visit({ javaScriptEnabled: false }, async (page) => {
      await page.goto(address);
      found = await course(page).locator('circle title').allTextContents();
    });
    return found;
  }

  describe('under a pointer', () => {
    test('a mark shows its words once, and Escape takes them away', async () => {
      const [first] = await titles();
      await visit({}, async (page) => {
        await page.goto(address);
        const mark = course(page).locator('circle').first();
        await mark.hover();
        expect(await tip(page).textContent()).toBe(first);
        expect(await mark.locator('title').textContent()).toBe('');
        const box = (await tip(page).boundingBox())!;
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(1280);
        await page.keyboard.press('Escape');
        expect(await tip(page).isVisible()).toBe(false);
      });
    });

    test('a stroke selects games, says what they come to, and marks their rows', async () => {
      await visit({}, async (page) => {
        await page.goto(address);
        const marks = await course(page)
          .locator('circle')
          .evaluateAll((circles) =>
            circles.map((circle) => {
              const { x, y, width, height } = circle.getBoundingClientRect();
              const value = Number(circle.getAttribute('data-value'));
              return { x: x + width / 2, y: y + height / 2, value, n: Number(circle.getAttribute('data-n')) };
            }),
          );
        await course(page).scrollIntoViewIfNeeded();
        const box = (await course(page).boundingBox())!;
        const [second, fourth] = [marks[1]!, marks[3]!];
        await page.mouse.move(second.x - 3, box.y + 30);
        await page.mouse.down();
        await page.mouse.move(fourth.x + 3, box.y + 40, { steps: 4 });
        await page.mouse.up();
        const chosen = marks.slice(1, 4);
        const n = chosen.reduce((sum, mark) => sum + mark.n, 0);
        const mean = chosen.reduce((sum, mark) => sum + mark.value * mark.n, 0) / n;
        expect(await line(page).textContent()).toBe(
          `3 games selected: n = ${n}, mean ${mean.toFixed(1)} mph, weighted by n. Clear`,
        );
        expect(await course(page).locator('[data-chosen=yes]').count()).toBe(3);
        expect(await page.locator('tr[data-chosen=yes]').count()).toBe(3);
        await page.getByRole('button', { name: 'Clear' }).click();
        expect(await page.locator('[data-chosen]').count()).toBe(0);
        expect(await line(page).isVisible()).toBe(false);
      });
    });

    test('a finger near a mark is enough', async () => {
      await visit({ hasTouch: true, viewport: { width: 360, height: 740 } }, async (page) => {
        await page.goto(address);
        const mark = course(page).locator('circle').first();
        await mark.scrollIntoViewIfNeeded();
        const { x, y, width, height } = (await mark.boundingBox())!;
        await page.touchscreen.tap(x + width / 2, y + height + 8);
        expect(await tip(page).isVisible()).toBe(true);
      });
    });
  });

  describe('by keyboard', () => {
    test('arrows walk through the marks and read them, and Shift selects', async () => {
      const words = await titles();
      await visit({}, async (page) => {
        await page.goto(address);
        await course(page).focus();
        const said = page.locator('div[role=status].sr-only');
        expect(await said.textContent()).toMatch(new RegExp(`^${words.length} marks`));
        await page.keyboard.press('ArrowRight');
        await page.keyboard.press('ArrowRight');
        expect(await tip(page).textContent()).toBe(words[1]);
        expect(await said.textContent()).toContain(`2 of ${words.length}`);
        await page.keyboard.press('Shift+ArrowRight');
        await page.keyboard.press('Shift+ArrowRight');
        expect(await line(page).textContent()).toMatch(/^3 games selected: n = \d+, mean/);
        expect(await said.textContent()).toMatch(/^3 games selected/);
        await page.keyboard.press('End');
        expect(await tip(page).textContent()).toBe(words.at(-1));
        await page.keyboard.press('Escape');
        expect(await tip(page).isVisible()).toBe(false);
        expect(await page.locator('[data-chosen]').count()).toBe(0);
      });
    });

    test('nothing that was added is a barrier', async () => {
      await visit({}, async (page) => {
        await page.goto(address);
        await course(page).focus();
        await page.keyboard.press('ArrowRight');
        await page.keyboard.press('Shift+ArrowRight');
        expect(await barriers(page, ['figure:has(svg[data-brush])', '.chart-tip'])).toEqual([]);
      });
    });
  });

  describe('links', () => {
    async function fetchedOnHover(options: BrowserContextOptions): Promise<string[]> {
      const fetched: string[] = [];
      await visit(options, async (page) => {
        await page.goto(address);
        page.on('request', (asked) => {
          if (!isIcon(asked.url())) fetched.push(new URL(asked.url()).pathname);
        });
        await page.getByRole('navigation').getByRole('link', { name: 'About' }).hover();
        await page.waitForTimeout(400);
      });
      return fetched;
    }

    test('fetch their page when a pointer rests on them, and only with scripts', async () => {
      expect(await fetchedOnHover({})).toEqual(['/about']);
      expect(await fetchedOnHover({ javaScriptEnabled: false })).toEqual([]);
    });

    test('fetch nothing for who saves data', async () => {
      await visit({}, async (page) => {
        await page.addInitScript(() =>
          Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
        );
        const fetched: string[] = [];
        await page.goto(address);
        page.on('request', (asked) => {
          if (!isIcon(asked.url())) fetched.push(asked.url());
        });
        await page.getByRole('navigation').getByRole('link', { name: 'About' }).hover();
        await page.waitForTimeout(400);
        expect(fetched).toEqual([]);
      });
    });
  });

  describe('without moving what is read', () => {
    test('pages keep their layout while they load', async () => {
      await visit({}, async (page) => {
        await page.addInitScript(() => {
          new PerformanceObserver((list) => {
            const moved = list
              .getEntries()
              .reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0);
            document.documentElement.dataset.moved = String(
              Number(document.documentElement.dataset.moved ?? 0) + moved,
            );
          }).observe({ type: 'layout-shift', buffered: true });
        });
        await page.goto(address, { waitUntil: 'networkidle' });
        expect(Number((await page.locator('html').getAttribute('data-moved')) ?? 0)).toBeLessThan(0.01);
      });
    });
  });

  describe('on paper', () => {
    test('numbers are open, and a dark screen prints black on white', async () => {
      await visit({ colorScheme: 'dark' }, async (page) => {
        await page.goto(address);
        await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
        const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
        expect(ground).toBe('rgb(255, 255, 255)');
        expect(await page.locator('details tbody tr').first().isVisible()).toBe(true);
        expect(await page.getByRole('navigation').first().isVisible()).toBe(false);
      });
    });
  });

  describe('pictures to take away', () => {
    test('lead from charts of the page to SVG that stands alone and PNG of twice its size', async () => {
      let links: string[] = [];
      await visit({ javaScriptEnabled: false }, async (page) => {
        await page.goto(address);
        const all = page.locator('.chart-links a[download]');
        links = await all.evaluateAll((found) => found.map((link) => link.getAttribute('href')!));
      });
      const drawings = links.filter((link) => /\.svg(\?|$)/.test(link));
      expect(drawings.length).toBeGreaterThan(2);
      for (const link of drawings) {
        const drawing = await fetch(site.url + link);
        expect([link, drawing.status, drawing.headers.get('content-type')]).toEqual([
          link,
          200,
          'image/svg+xml',
        ]);
        const svg = await drawing.text();
        expect([link, XMLValidator.validate(svg)]).toEqual([link, true]);
        expect(svg).not.toMatch(/class=|style=|var\(/);
        expect(svg).toContain('Data version');
        const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg)!.map(Number);
        const picture = await fetch(site.url + link.replace('.svg', '.png'));
        const png = Buffer.from(await picture.arrayBuffer());
        expect([link, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([link, width! * 2, height! * 2]);
      }
    });
  });

  describe('social previews', () => {
    test.each([
      ['the site', '/preview.png'],
      ['a stint', `${address}/preview.png`],
      ['a stint in other windows', `${address}/preview.png?unit=games&size=3`],
      ['a player', `/players/${sample.pitcherStint.split('-')[0]}/preview.png`],
      ['a cohort', '/cohorts/role=pitcher&region=elbow/preview.png'],
    ])('of %s are PNGs of 1200 by 630, kept by ETag', async (_name, path) => {
      const answer = await fetch(site.url + path);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png']);
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect(bytes.subarray(1, 4).toString()).toBe('PNG');
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(answer.headers.get('cache-control')).toMatch(/^public/);
      const etag = answer.headers.get('etag')!;
      // As a browser asks: fetch would add Cache-Control, which asks for the whole answer again.
      const again = await request(site.url + path, { headers: { 'If-None-Match': etag } });
      expect(again.statusCode).toBe(304);
      await again.body.dump();
    });

    test('answer 404 for what there is not, and 400 for what makes no sense', async () => {
      const status = async (path: string) => (await fetch(site.url + path)).status;
      expect(await status('/injuries/1-20200101/preview.png')).toBe(404);
      expect(await status(`${address}/preview.png?size=lots`)).toBe(400);
    });

    test('are named by their page, with its one address', async () => {
      await visit({ javaScriptEnabled: false }, async (page) => {
        await page.goto(`${address}?unit=games&size=3&role=`);
        const content = (name: string) => page.locator(`meta[property="${name}"]`).getAttribute('content');
        const view = `${site.url}${address}?unit=games&size=3`;
        expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(view);
        expect(await content('og:url')).toBe(view);
        expect(await content('og:image')).toBe(`${site.url}${address}/preview.png?unit=games&size=3`);
        expect(await page.title()).toContain((await content('og:title'))!);
      });
    });

    test('name the site by what was asked for, and never by a header that anybody can add', async () => {
      const answer = await fetch(`${site.url}/about`, { headers: { 'X-Forwarded-Host': 'evil.example' } });
      const body = await answer.text();
      expect(body).toContain(`<link rel="canonical" href="${site.url}/about"`);
      expect(body).not.toContain('evil.example');
    });
  });
});
