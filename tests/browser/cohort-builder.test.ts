import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { parseCohortId } from '../../core/stats/cohorts/cohort-filter';
import { createReadStore, type ReadStore } from '../../store/read/client';
import { describeInBrowser } from '../setup/browser';
import { freshDatabase, type FreshDatabase } from '../setup/database';
import { launchBrowser } from './browser';
import { seedDatabase } from './seed-database';
import { runSite, type RunningSite } from './site-under-test';
import { cohortSample } from './statistics-cohorts';

const ELBOW = 'role=pitcher&region=elbow';

describeInBrowser('the builder of cohorts, without scripts', (executablePath) => {
  const sample = cohortSample();
  const subjects = sample.rows.subjects.filter(({ listKind }) => listKind === 'injured');
  let database: FreshDatabase;
  let site: RunningSite;
  let store: ReadStore;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    database = await freshDatabase();
    await seedDatabase(database.writerUrl, sample.tables);
    store = createReadStore(database.webUrl);
    [site, browser] = await Promise.all([runSite(database.webUrl), launchBrowser(executablePath)]);
    page = await (await browser.newContext({ javaScriptEnabled: false, baseURL: site.url })).newPage();
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await store?.close();
    await database?.drop();
  });

  const json = async (address: string) =>
    (await (await fetch(site.url + address)).json()) as Record<string, unknown>;

  describe('the form', () => {
    test('tells how many each choice would leave, and leaves so many', async () => {
      await page.goto(`/cohorts/${ELBOW}`);
      await page.getByText('Narrow or widen this cohort').click();
      const form = page.getByRole('form', { name: 'One cohort' });
      const strains = subjects.filter(
        ({ region, nature }) => region === 'elbow' && nature === 'strain',
      ).length;
      const options = await form.getByLabel('Kind of injury').locator('option').allTextContents();
      expect(options).toContain(`strain (${strains})`);
      await form.getByLabel('Kind of injury').selectOption('strain');
      await form.getByRole('button', { name: 'Find' }).click();
      expect(decodeURIComponent(new URL(page.url()).pathname)).toBe(`/cohorts/${ELBOW}&nature=strain`);
      expect(await page.locator('main').textContent()).toContain(`${strains} times on the list`);
    });

    test('is filled by the cohort that is shown, and keeps its windows', async () => {
      await page.goto(`/cohorts/${ELBOW}&age=25-29?span=games3`);
      await page.getByText('Narrow or widen this cohort').click();
      const form = page.getByRole('form', { name: 'One cohort' });
      expect(await form.getByLabel('Part of the body').inputValue()).toBe('elbow');
      expect(await form.getByLabel('Age').inputValue()).toBe('25-29');
      await form.getByLabel('Age').selectOption('');
      await form.getByRole('button', { name: 'Find' }).click();
      const { pathname, searchParams } = new URL(page.url());
      expect([pathname, searchParams.get('span')]).toEqual([`/cohorts/${ELBOW}`, 'games3']);
    });

    test('offers no choice that nobody is left under', async () => {
      await page.goto('/cohorts/role=pitcher&region=knee');
      await page.getByText('Narrow or widen this cohort').click();
      const options = await page.getByRole('form', { name: 'One cohort' }).getByLabel('Part of the body').locator('option').allTextContents(); // prettier-ignore
      expect(options.length).toBeGreaterThan(3);
      expect(options.filter((text) => text.endsWith('(0)'))).toEqual([]);
      expect(options.some((text) => text.startsWith('hamstring'))).toBe(false);
    });
  });

  describe('the answer', () => {
    test('tells above all else what changed, with n and interval, and how it looked some games after', async () => {
      await page.goto(`/cohorts/${ELBOW}`);
      const { rows } = await store.cohort(ELBOW, 'games10');
      const change = rows!.changes.find(({ kind, measure }) => kind === 'stint' && measure === 'fastball_velocity')!; // prettier-ignore
      expect(await page.locator('main p.text-lg').textContent()).toContain(`n = ${change.controlled})`);
      const text = (await page.locator('main').textContent())!;
      expect(text).toContain(`n = ${change.stints}); in game 3 after it stood −`);
    });
  });

  describe('where it comes from', () => {
    test('is the stints that match, the run that compared them, and what they make', async () => {
      const sources = await json(`/cohorts/${ELBOW}/provenance.json?span=games10`);
      const expected = subjects
        .filter(({ region }) => region === 'elbow')
        .map(({ stintId }) => stintId)
        .sort();
      expect((sources['stints'] as { stintId: string }[]).map(({ stintId }) => stintId).sort()).toEqual(
        expected,
      );
      expect(sources).toMatchObject({
        page: `/cohorts/${ELBOW}?span=games10`,
        filter: parseCohortId(ELBOW),
        madeBy: {
          workflowId: 'compute-statistics',
          runId: '00000000-0000-4000-8000-000000000001',
          statisticsVersion: 1,
        },
      });
      const { rows } = await store.cohort(ELBOW, 'games10');
      expect((sources['changes'] as unknown[]).length).toBe(rows!.changes.length);
      const wrong = await fetch(`${site.url}/cohorts/role=pitcher&region=wing/provenance.json`);
      expect([wrong.status, JSON.stringify(await wrong.json())]).toEqual([
        400,
        expect.stringContaining('wing'),
      ]);
    });

    test('stands under every chart, with a picture to take away', async () => {
      await page.goto(`/cohorts/${ELBOW}`);
      for (const id of ['return', 'course-game', 'warnings']) {
        const figure = page.locator(`figure#${id}`);
        expect(await figure.locator('dl').textContent()).toContain('00000000-0000-4000-8000-000000000001');
        for (const ending of ['svg', 'png']) {
          const address = await figure.locator(`a[href*=".${ending}"]`).getAttribute('href');
          const answer = await fetch(site.url + address!);
          expect([id, ending, answer.status]).toEqual([id, ending, 200]);
        }
      }
      await page.goto('/cohorts');
      const forest = await page.locator('figure#forest a[href*=".svg"]').getAttribute('href');
      expect(await (await fetch(site.url + forest!)).text()).toContain('Pitchers after elbow injuries');
      const index = await json('/cohorts/provenance.json');
      expect((index['cohorts'] as { provenance: string }[])[0]!.provenance).toContain('/provenance.json');
    });
  });
});
