import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { CohortIndexQuery } from '../../store/read/cohort-index';
import { createReadStore, type ReadStore } from '../../store/read/client';
import { describeInBrowser } from '../setup/browser';
import { freshDatabase, type FreshDatabase } from '../setup/database';
import { launchBrowser } from './browser';
import { seedDatabase } from './seed-database';
import { runSite, type RunningSite } from './site-under-test';
import { cohortSample } from './statistics-cohorts';

const REGIONS: CohortIndexQuery = {
  role: 'pitcher',
  by: 'region',
  region: null,
  kind: 'stint',
  span: 'games10',
  measure: 'fastball_velocity',
};

const ELBOW = '/cohorts/role=pitcher&region=elbow';

describeInBrowser('the charts of cohorts, without scripts', (executablePath) => {
  let database: FreshDatabase;
  let site: RunningSite;
  let store: ReadStore;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    database = await freshDatabase();
    await seedDatabase(database.writerUrl, cohortSample().tables);
    store = createReadStore(database.webUrl);
    [site, browser] = await Promise.all([runSite(database.webUrl), launchBrowser(executablePath)]);
    context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.url });
    page = await context.newPage();
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await store?.close();
    await database?.drop();
  });

  const figure = (words: string | RegExp) => page.locator('figure').filter({ hasText: words });
  const centre = async (part: ReturnType<Page['locator']>) => {
    const box = (await part.boundingBox())!;
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };

  describe('cohorts side by side', () => {
    test('stand from the greatest loss to the greatest gain, each with its figures and its page', async () => {
      await page.goto('/cohorts');
      const { lines } = await store.cohorts(REGIONS);
      const differences = lines.map(({ change }) => change!.row.difference!).sort((a, b) => a - b);
      const rows = figure('changes less comparable players').locator('ul.border-y > li');
      const texts = await rows.allTextContents();
      // All together stand first.
      expect(texts).toHaveLength(lines.length + 1);
      expect(texts[0]).toContain('Pitchers after injuries');
      texts.slice(1).forEach((text, index) => {
        const difference = Math.abs(differences[index]!).toFixed(1);
        expect(text).toMatch(new RegExp(`[−+]?${difference} \\(.+ to .+\\), n\\s=\\s\\d+`));
      });
      await rows.getByRole('link', { name: 'Pitchers after elbow injuries' }).click();
      expect(new URL(page.url()).pathname).toBe(ELBOW);
    });

    test('are marked left of zero where they lost, and filled only where they stay apart', async () => {
      await page.goto('/cohorts');
      const { lines } = await store.cohorts(REGIONS);
      const zeroAt = await centre(figure('changes less comparable players').locator('li line.stroke-muted').first()); // prettier-ignore
      for (const { title, change } of lines) {
        const row = figure('changes less comparable players').locator('li').filter({ has: page.getByRole('link', { name: title, exact: true }) }); // prettier-ignore
        const mark = row.locator('circle');
        const isLeft = (await centre(mark)).x < zeroAt.x;
        expect([title, isLeft]).toEqual([title, change!.row.difference! < 0]);
        const isFilled = (await mark.getAttribute('class'))!.includes('fill-accent');
        expect([title, isFilled]).toEqual([title, change!.differenceQValue! < 0.05]);
      }
      const elbow = lines.find(({ cohort }) => cohort.region === 'elbow')!;
      expect(elbow.change!.differenceQValue).toBeLessThan(0.05);
      expect(await figure('changes less comparable players').locator('figcaption').textContent()).toContain(
        `${elbow.change!.differenceComparisons} comparisons are made here`,
      );
    });
  });

  describe('a cohort’s page', () => {
    test('begins with what was lost and who came back, in the figures of the tables', async () => {
      await page.goto(ELBOW);
      const { rows } = await store.cohort('role=pitcher&region=elbow', 'games10');
      const change = rows!.changes.find(({ kind, measure }) => kind === 'stint' && measure === 'fastball_velocity')!; // prettier-ignore
      const text = (await page.locator('main p.text-lg').textContent())!;
      expect(text).toContain(`lost ${Math.abs(change.difference!).toFixed(1)} mph`);
      // Two of the sample are still out, but were not followed for a year.
      expect([rows!.cohort.returned1, rows!.cohort.returned < rows!.cohort.stints]).toEqual([1, true]);
      expect(text).toContain('all who could be followed so long were back within a year');
    });

    test('draws who came back, with the shares after full years', async () => {
      await page.goto(ELBOW);
      const { rows } = await store.cohort('role=pitcher&region=elbow', 'games10');
      const chart = page.getByRole('img', { name: /^Share back in the majors/ });
      const share = `${(rows!.cohort.returned1! * 100).toFixed(0)}%`;
      expect(await chart.getAttribute('aria-label')).toContain(`${share} after 1 year`);
      expect(await chart.locator('circle').count()).toBeGreaterThan(0);
    });

    test('draws the course that is asked for, below zero after where they lost', async () => {
      await page.goto(ELBOW);
      await page.getByLabel('Measure', { exact: true }).selectOption('fastball_velocity');
      await page.getByRole('button', { name: 'Draw' }).click();
      expect(new URL(page.url()).searchParams.get('course')).toBe('fastball_velocity');
      expect(new URL(page.url()).hash).toBe('#around');
      const charts = page.getByRole('img', { name: /^Fastball velocity, game by game/ });
      expect(await charts.count()).toBe(2);
      const dots = charts.first().locator('circle');
      expect(await dots.count()).toBe(7);
      const zeroAt = await centre(charts.first().locator('line.stroke-muted'));
      // Four games before that hover around zero, three after that lie below.
      for (const index of [4, 5, 6]) expect((await centre(dots.nth(index))).y).toBeGreaterThan(zeroAt.y + 5);
      expect(await page.locator('#around').textContent()).toMatch(/drift.*p = \d/);
    });

    test('says that a measure has no course, and refuses one that is none', async () => {
      await page.goto(`${ELBOW}?course=whiff_rate`);
      expect(await page.locator('#around').textContent()).toContain('no course');
      expect((await page.goto(`${ELBOW}?course=grit`))!.status()).toBe(400);
    });

    test('keeps the course when other windows are chosen', async () => {
      await page.goto(`${ELBOW}?course=fastball_velocity`);
      await page.getByRole('navigation', { name: 'Windows' }).getByRole('link').last().click();
      const { searchParams } = new URL(page.url());
      expect([searchParams.get('span'), searchParams.get('course')]).toEqual(['games10_winter', 'fastball_velocity']); // prettier-ignore
    });

    test('sets how often it would have warned beside false warnings, as long as they are frequent', async () => {
      await page.goto(ELBOW);
      const { rows } = await store.cohort('role=pitcher&region=elbow', 'games10');
      const [lead] = rows!.leads;
      const bars = figure('would have warned').locator('rect');
      expect(await bars.count()).toBe(2);
      const [hurt, others] = await bars.evaluateAll((all) =>
        all.map((bar) => Number.parseFloat(bar.getAttribute('width') ?? '')),
      );
      const expected = lead!.alarms / lead!.stints / (lead!.controlAlarms / lead!.controlPeriods);
      expect(hurt! / others!).toBeCloseTo(expected, 1);
      expect(await figure('would have warned').textContent()).toContain(
        `${((lead!.alarms / lead!.stints) * 100).toFixed(1)}% of ${lead!.stints}`,
      );
    });
  });
});
