import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { createReadStore, type ReadStore } from '../../store/read/client';
import { describeInBrowser } from '../setup/browser';
import { freshDatabase, type FreshDatabase } from '../setup/database';
import { launchBrowser } from './browser';
import { seedDatabase } from './seed-database';
import { runSite, type RunningSite } from './site-under-test';
import { cohortSample } from './statistics-cohorts';
import { statisticsSample } from './statistics-sample';

describeInBrowser('the pages of statistics, without scripts', (executablePath) => {
  const sample = statisticsSample();
  let database: FreshDatabase;
  let site: RunningSite;
  let store: ReadStore;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    database = await freshDatabase();
    const tables = { ...sample.tables };
    for (const [table, rows] of Object.entries(cohortSample().tables))
      tables[table] = [...(tables[table] ?? []), ...rows];
    await seedDatabase(database.writerUrl, tables);
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

  const mainText = async () => (await page.locator('main').textContent()) ?? '';
  const row = (table: string, name: string) =>
    page.getByRole('table', { name: table }).getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) }); // prettier-ignore

  describe('a stint’s page', () => {
    test('shows the figures of the read model, each with its n, its interval and how many were tested', async () => {
      await page.goto(`/injuries/${sample.pitcherStint}`);
      const { comparison } = (await store.stintStatistics(sample.pitcherStint, { role: null, unit: 'games', size: 10, crossOffSeason: false }))!; // prettier-ignore
      const velocity = comparison.measures.find(({ measure }) => measure === 'fastball_velocity')!;
      const cells = await row('All headline measures', 'Fastball velocity')
        .getByRole('cell')
        .allTextContents();
      expect(cells[0]).toContain(`${velocity.before.value!.toFixed(1)} mph`);
      expect(cells[0]).toContain(`n = ${velocity.before.count} in 10 games`);
      expect(cells[2]).toContain(`−${Math.abs(velocity.change!).toFixed(1)} mph`);
      expect(cells[2]).toContain(`−${Math.abs(velocity.lower!).toFixed(1)} to −${Math.abs(velocity.upper!).toFixed(1)}`); // prettier-ignore
      // Comparable players at the same time.
      expect(cells[3]).toMatch(/\+0\.\d.*4 players.*difference −1\.\d/);
      expect(await mainText()).toContain(`one of ${comparison.comparisons} comparisons`);
      const line = await row('Batters against him', 'Before').getByRole('cell').allTextContents();
      expect(line[0]).toBe(String(comparison.totals.before.plateAppearances));
      expect(await row('Pitches by family and type', 'Slider, after').count()).toBe(1);
      expect(await row('The last games before', 'Fastball velocity').textContent()).toMatch(
        /yes1 of 5 players/,
      );
    });

    test('sets the league beside each figure, and draws small windows toward it', async () => {
      await page.goto(`/injuries/${sample.pitcherStint}`);
      await page.getByText('All other measures').click();
      const others = page.getByRole('table', { name: 'Other measures' });
      expect(await others.getByRole('columnheader').last().textContent()).toBe('League');
      expect(await row('Other measures', 'Four-seam velocity').getByRole('cell').last().textContent()).toBe('94.1 mph'); // prettier-ignore
      expect(await row('Other measures', 'Home run rate').getByRole('cell').last().textContent()).toBe('no data'); // prettier-ignore
      const { comparison } = (await store.stintStatistics(sample.pitcherStint, { role: null, unit: 'games', size: 10, crossOffSeason: false }))!; // prettier-ignore
      const { strikeOuts, plateAppearances } = comparison.totals.before;
      const drawn = ((strikeOuts + 0.22 * 70) / (plateAppearances + 70)) * 100;
      const cells = await row('Drawn toward the league', 'Strikeout rate').getByRole('cell').allTextContents(); // prettier-ignore
      expect(cells[0]).toBe('22.5%320 players');
      expect(cells[1]).toBe(`${drawn.toFixed(1)}%instead of ${((strikeOuts / plateAppearances) * 100).toFixed(1)}%`); // prettier-ignore
      expect(await row('Drawn toward the league', 'Whiff rate').getByRole('cell').allTextContents()).toEqual([
        '24.7%320 players',
        'no data',
        'no data',
      ]);
      expect(await row('Drawn toward the league', 'Walk rate').getByRole('cell').first().textContent()).toBe('no data'); // prettier-ignore
      const figure = page.getByRole('figure').filter({ has: page.getByRole('table', { name: 'Drawn toward the league' }) }); // prettier-ignore
      expect(await figure.getByRole('link', { name: 'shrinkage' }).getAttribute('href')).toBe('/methods#shrinkage'); // prettier-ignore
    });

    test('leads to the cohort of such injuries', async () => {
      await page.goto(`/injuries/${sample.pitcherStint}`);
      await page.getByRole('link', { name: 'What changed after such injuries in others' }).click();
      expect(await page.locator('h1').textContent()).toBe('Pitchers after elbow injuries');
    });

    test('takes other windows from a form whose address keeps them', async () => {
      await page.goto(`/injuries/${sample.pitcherStint}`);
      await page.getByLabel('How many').fill('250');
      await page.getByLabel('Of', { exact: true }).selectOption('pitches');
      await page.getByRole('button', { name: 'Compare' }).click();
      const address = new URL(page.url());
      expect([address.searchParams.get('size'), address.searchParams.get('unit')]).toEqual([
        '250',
        'pitches',
      ]);
      expect(await mainText()).toMatch(/Before: 250 pitches in \d games.*one game only in part/);
      await page
        .getByRole('figure', { name: 'The same with other windows' })
        .getByText('Show the numbers')
        .click();
      expect(await page.getByRole('table', { name: 'The same with other windows' }).getByRole('columnheader').allTextContents()).toEqual(['Changed by', '125 pitches', '250 pitches', '500 pitches']); // prettier-ignore
    });

    test('asks for the usual size of a unit where only the unit is chosen', async () => {
      await page.goto(`/injuries/${sample.pitcherStint}`);
      expect(await page.getByLabel('How many').inputValue()).toBe('');
      await page.getByLabel('Of', { exact: true }).selectOption('pitches');
      await page.getByRole('button', { name: 'Compare' }).click();
      expect(await mainText()).toMatch(/Before: 500 pitches in \d games/);
      expect(await page.getByLabel('How many').inputValue()).toBe('');
      await page.getByLabel('How many').fill('300');
      await page.getByRole('button', { name: 'Compare' }).click();
      expect(await page.getByLabel('How many').inputValue()).toBe('300');
    });

    test('maps where pitches crossed the plate, and takes another kind of pitch from a form', async () => {
      await page.goto(`/injuries/${sample.pitcherStint}?size=5`);
      const maps = page.getByRole('figure', { name: 'Where pitches crossed the plate' });
      const n = async (name: string) =>
        (await row('Located pitches', name).getByRole('cell').allTextContents()).map((text) => Number(text));
      const [before, after] = await n('All pitches');
      const names = await maps.getByRole('img').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label'))); // prettier-ignore
      expect(names).toEqual([
        `All pitches before, n = ${before}`,
        `All pitches after, n = ${after}`,
        'All pitches, density after minus before',
      ]);
      expect(await maps.textContent()).toMatch(/all pitches changed: p = [0-9.]+, one test/);
      const form = page.getByRole('form', { name: 'Pitches on the maps' });
      await form.getByLabel('Pitches').selectOption('misses');
      await form.getByRole('button', { name: 'Draw' }).click();
      const address = new URL(page.url());
      expect([address.searchParams.get('kind'), address.searchParams.get('size')]).toEqual(['misses', '5']);
      const [missed] = await n('Misses');
      expect(await maps.getByRole('img', { name: `Misses before, n = ${missed}` }).count()).toBe(1);
      // The form of the windows keeps what the maps show.
      await page.getByRole('button', { name: 'Compare' }).click();
      expect(new URL(page.url()).searchParams.get('kind')).toBe('misses');
    });

    test('draws measures game by game, with the figures of the windows', async () => {
      await page.goto(`/injuries/${sample.pitcherStint}`);
      const charts = page.getByRole('figure', { name: 'Fastball velocity, game by game' });
      const cells = await row('All headline measures', 'Fastball velocity')
        .getByRole('cell')
        .allTextContents();
      const mean = /^[0-9.]+ mph/.exec(cells[0]!)![0];
      const chart = charts.getByRole('img', { name: `Fastball velocity by game: before ${mean}` });
      expect(await chart.locator('circle').count()).toBe(20);
      await charts.getByText('Show the numbers').first().click();
      const table = page.getByRole('table', { name: 'Fastball velocity by game' });
      const counts = await table.locator('tbody tr', { hasText: 'before' }).locator('td:last-child').allTextContents(); // prettier-ignore
      const n = counts.reduce((sum, text) => sum + Number(text), 0);
      expect(cells[0]).toContain(`n = ${n} in 10 games`);
      await page.goto(`/injuries/${sample.batterStint}?role=batter`);
      expect(await page.getByRole('img', { name: /^Exit velocity by game: before/ }).count()).toBe(1);
    });

    test('draws the mix of pitches with the shares of its table', async () => {
      await page.goto(`/injuries/${sample.pitcherStint}`);
      const chart = page.getByRole('img', { name: 'Share of each type of pitch before and after' });
      const labels = await chart.locator('text').allTextContents();
      const slider = await row('Pitches by family and type', 'Slider, after').getByRole('cell').allTextContents(); // prettier-ignore
      const share = /^[0-9.]+%/.exec(slider[1]!)![0];
      expect(labels[labels.indexOf('Slider') + 2]).toBe(`${share}, n = ${slider[0]}`);
    });

    test('draws few places one by one, and says so', async () => {
      await page.goto(`/injuries/${sample.pitcherStint}?size=1&kind=misses`);
      const maps = page.getByRole('figure', { name: 'Where pitches crossed the plate' });
      const [before, after] = (await row('Located pitches', 'Misses').getByRole('cell').allTextContents()).map((text) => Number(text)); // prettier-ignore
      expect(before! < 20 && after! < 20).toBe(true);
      expect(await maps.locator('circle').count()).toBe(before! + after!);
      expect(await maps.textContent()).toContain('fewer than 20 places');
      expect(await maps.getByRole('img').count()).toBe(2);
    });

    test('says so when there are too few games, when he is still out, and when nothing is known', async () => {
      await page.goto(`/injuries/${sample.pitcherStint}?size=3`);
      expect(await mainText()).toContain('Too few games');
      await page.goto(`/injuries/${sample.openStint}`);
      expect(await mainText()).toMatch(/After: no game: he is still out\..*nothing to compare/);
      await page.goto(`/injuries/${sample.gamelessStint}`);
      expect(await mainText()).toContain('is measured: no data');
      expect(await page.getByRole('table', { name: 'All headline measures' }).count()).toBe(0);
    });

    test('refuses windows that make no sense, in plain words', async () => {
      for (const [query, words] of [
        ['size=0', 'expected a number from 1 to 162'],
        ['unit=pitches&size=99999', 'expected a number from 1 to 3000'],
        ['size=ten', 'expected a whole number'],
        ['unit=innings', 'expected pitches'],
        ['role=umpire', 'expected pitcher or batter'],
        ['kind=bunts', 'expected one of all, swings'],
      ]) {
        const answer = await page.goto(`/injuries/${sample.pitcherStint}?${query}`);
        expect([query, answer!.status()]).toEqual([query, 400]);
        expect(await mainText()).toContain(words);
      }
    });
  });

  describe('cohorts', () => {
    test('stand side by side, with who came back, and each leads to its page', async () => {
      await page.goto('/');
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Cohorts' }).click();
      const { lines } = await store.cohorts({ role: 'pitcher', by: 'region', region: null, kind: 'stint', span: 'games10', measure: 'fastball_velocity' }); // prettier-ignore
      const table = page.getByRole('table', { name: /^Fastball velocity/ });
      expect(await table.locator('tbody tr').count()).toBe(lines.length + 1);
      const elbow = lines.find(({ cohort }) => cohort.region === 'elbow')!;
      const text = await table.getByRole('row').filter({ hasText: elbow.title }).textContent();
      expect(text).toContain(`${(elbow.cohort.returned1! * 100).toFixed(1)}%`);
      expect(text).toContain(`−${Math.abs(elbow.change!.row.difference!).toFixed(1)}`);
      await table.getByRole('link', { name: elbow.title }).click();
      expect(new URL(page.url()).pathname).toBe('/cohorts/role=pitcher&region=elbow');
      expect(await page.locator('h1').textContent()).toBe(elbow.title);
      for (const name of [
        'Who came back',
        'Mean changes',
        'Mean changes around a placebo date',
        'What led up to it',
      ])
        expect([name, await page.getByRole('table', { name, exact: true }).count()]).toEqual([name, 1]);
      await page.getByText(/, game by game/).first().click(); // prettier-ignore
      expect(
        await page
          .getByRole('table', { name: /game by game/ })
          .locator('tbody tr')
          .count(),
      ).toBe(7);
    });

    test('are narrowed by a form', async () => {
      await page.goto('/cohorts');
      const form = page.getByRole('form', { name: 'Cohorts side by side' });
      await form.getByLabel('Side by side').selectOption('season');
      await form.getByLabel('Measure').selectOption('whiff_rate');
      await form.getByRole('button', { name: 'Show' }).click();
      expect(await page.getByRole('table', { name: /^Whiff/ }).textContent()).toContain('2024');
      expect(await form.getByLabel('Measure').inputValue()).toBe('whiff_rate');
    });

    test('that no table holds are found by their parts and put together', async () => {
      await page.goto('/cohorts');
      const form = page.getByRole('form', { name: 'One cohort' });
      await form.getByLabel('Longest list').selectOption('60');
      await form.getByLabel('Age').selectOption('25-29');
      await form.getByLabel('From the season of').fill('2024');
      await form.getByRole('button', { name: 'Find' }).click();
      expect(new URL(page.url()).pathname).toBe('/cohorts/role=pitcher&listDays=60&age=25-29&seasons=2024-');
      expect(await mainText()).toContain('not computed ahead of time');
    });

    test('say what is wrong with an address, and that nobody matches', async () => {
      const answer = await page.goto('/cohorts/role=pitcher&region=wing');
      expect(answer!.status()).toBe(400);
      expect(await mainText()).toContain('wing');
      expect((await page.goto('/cohorts?measure=grit'))!.status()).toBe(400);
      await page.goto('/cohorts/role=batter&region=toe');
      expect(await mainText()).toContain('Nobody matches');
    });
  });

  test('links to the methods lead to a heading that is there', async () => {
    const anchors = new Set<string>();
    for (const address of [
      `/injuries/${sample.pitcherStint}`,
      '/cohorts?kind=placebo',
      '/cohorts/role=pitcher',
    ]) {
      await page.goto(address);
      const links = await page.locator('a[href^="/methods#"]').all();
      for (const link of links) anchors.add((await link.getAttribute('href'))!.slice('/methods#'.length));
    }
    expect(anchors.size).toBeGreaterThan(8);
    await page.goto('/methods');
    for (const anchor of anchors)
      expect([anchor, await page.locator(`[id="${anchor}"]`).count()]).toEqual([anchor, 1]);
  });

  test('nothing is said to be caused', async () => {
    for (const address of [
      `/injuries/${sample.pitcherStint}`,
      `/injuries/${sample.batterStint}?role=batter&kind=misses`,
      '/cohorts',
      '/cohorts/role=pitcher&region=elbow',
    ]) {
      await page.goto(address);
      expect((await page.locator('main').textContent()) ?? '').not.toMatch(
        /caused by|because of the injury/i,
      );
    }
  });
});
