import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { describeInBrowser } from '../setup/browser';
import { freshDatabase, type FreshDatabase } from '../setup/database';
import { launchBrowser } from './browser';
import { careerSample } from './career-sample';
import { seedDatabase } from './seed-database';
import { runSite, type RunningSite } from './site-under-test';

describeInBrowser('a player and players side by side, without scripts', (executablePath) => {
  const sample = careerSample();
  const { pitcherId, rivalId, batterId, twoWayId, untrackedId, benchId } = sample;
  let database: FreshDatabase;
  let site: RunningSite;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    database = await freshDatabase();
    await seedDatabase(database.writerUrl, sample.tables);
    [site, browser] = await Promise.all([runSite(database.webUrl), launchBrowser(executablePath)]);
    context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.url });
    page = await context.newPage();
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await database?.drop();
  });

  const get = (address: string) => fetch(site.url + address);
  const mainText = async () => (await page.locator('main').textContent()) ?? '';

  describe('the page of a player', () => {
    test('draws the career with a link on each time on a list, reached by keyboard', async () => {
      await page.goto(`/players/${pitcherId}`);
      const career = page.locator('#timeline');
      const link = career.getByRole('link', { name: /^elbow, Jun 10, 2025 to Jul 5, 2025/ });
      await link.focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(`**/injuries/${sample.pitcherStint}`);
    });

    test('tells after each injury what changed, or why that is not known', async () => {
      await page.goto(`/players/${pitcherId}`);
      const rows = page.locator('#injuries tbody tr');
      const texts = await rows.allTextContents();
      expect(texts[0]).toContain('still out');
      expect(texts[1]).toMatch(/Fastball velocity 93\.5 mph → 92\.3 mph: slower after.*−1\.2 mph \(95%: −1\.6 to −0\.8\), 10 games before, 10 after/); // prettier-ignore
      expect(texts[2]).toContain('no clear change');
      expect(await page.locator('#injuries').textContent()).toContain('Of 2 comparisons here 1 looks clear');
    });

    test('shows the measure of the address by month, with n and interval, as its table tells', async () => {
      await page.goto(`/players/${pitcherId}`);
      await page
        .getByRole('form', { name: 'Measure, pitcher' })
        .getByLabel('Measure')
        .selectOption('whiff_rate');
      await page.getByRole('form', { name: 'Measure, pitcher' }).getByRole('button').click();
      expect(new URL(page.url()).searchParams.get('measure')).toBe('whiff_rate');
      const figure = page.locator('#months-pitcher');
      expect(await figure.locator('h3').textContent()).toBe('Whiff rate by month');
      await figure.getByText('Show the numbers').click();
      const june = await figure
        .getByRole('row', { name: /^June 2025/ })
        .getByRole('cell')
        .allTextContents();
      const own = (sample.tables.player_game ?? []).filter((row) => row.player_id === pitcherId && String(row.official_date).startsWith('2025-06')); // prettier-ignore
      const [whiffs, swings] = ['whiffs', 'swings'].map((name) => own.reduce((sum, row) => sum + Number(row[name]), 0)); // prettier-ignore
      expect(june[0]).toBe(`${((whiffs! / swings!) * 100).toFixed(1)}%`);
      expect(june[1]).toMatch(/^\d+\.\d% to \d+\.\d%$/);
      expect(june.slice(2)).toEqual([String(swings), String(own.length)]);
      expect(await figure.locator('circle').count()).toBe(await figure.locator('tbody tr').count());
    });

    test('keeps both trades of a two-way player, and leaves out what was not tracked', async () => {
      await page.goto(`/players/${twoWayId}`);
      expect(await page.locator('#months-pitcher, #months-batter').count()).toBe(2);
      expect(await page.getByRole('table', { name: 'Batting by season' }).count()).toBe(1);
      await page.goto(`/players/${untrackedId}`);
      expect(await page.locator('#months-pitcher').textContent()).toContain('No tracking data');
      expect(await page.locator('#months-pitcher').getByRole('img').count()).toBe(0);
    });

    test('says so where there are no games, no injuries, or nobody', async () => {
      await page.goto(`/players/${benchId}`);
      expect(await mainText()).toMatch(
        /No time on an injured list is known of him.*took part in none of the games/s,
      );
      await page.goto('/players/990012');
      expect(await mainText()).toMatch(/None of his games are loaded.*left shoulder · strain/s);
      expect((await get('/players/990999')).status).toBe(404);
      expect((await get(`/players/${pitcherId}?measure=speed`)).status).toBe(400);
    });

    test('gives each chart as a picture, and its games with their sources as JSON', async () => {
      await page.goto(`/players/${pitcherId}?season=2025&games=regular`);
      const pictures = await page.getByRole('link', { name: / as SVG$/ }).evaluateAll((all) => all.map((one) => one.getAttribute('href'))); // prettier-ignore
      expect(pictures.map((address) => /charts\/([a-z-]+)\.svg/.exec(address ?? '')?.[1])).toEqual(['timeline', 'months-pitcher', 'velocity', 'plate']); // prettier-ignore
      for (const address of pictures) {
        const answer = await get(address ?? '');
        expect([address, answer.status, answer.headers.get('content-type')]).toEqual([address, 200, 'image/svg+xml']); // prettier-ignore
      }
      expect((await get(`/players/${pitcherId}/charts/nothing.svg`)).status).toBe(404);
      const json = (await (await get(`/players/${pitcherId}/provenance.json?season=2025`)).json()) as {
        charts: Record<string, { count?: number; games?: number[] }>;
        games: { gamePk: number; lakeKey: string; contentHash: string }[];
      };
      expect(json.games.map(({ gamePk }) => gamePk).sort()).toEqual(
        [...(json.charts['plate']?.games ?? [])].sort(),
      );
      expect(json.games.every(({ lakeKey, contentHash }) => lakeKey.includes('league/') && contentHash.length === 64)).toBe(true); // prettier-ignore
      expect(json.charts['months-pitcher']?.count).toBe(80);
      const refused = await get('/players/1/provenance.json');
      expect([refused.status, Object.keys((await refused.json()) as object)]).toEqual([404, ['error']]);
    });
  });

  describe('players side by side', () => {
    test('are found by name and added, without scripts', async () => {
      await page.goto('/compare');
      await page.getByLabel('Add a player, by his name').fill('brightwater');
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: /^Add Ansel Brightwater/ }).click();
      await page.getByLabel('Add a player, by his name').fill('hartnell');
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: /^Add Dov Hartnell/ }).click();
      expect(new URL(page.url()).searchParams.get('players')).toBe(`${pitcherId},${rivalId}`);
      expect(await page.getByRole('list', { name: 'Compared' }).getByRole('listitem').count()).toBe(2);
      await page.getByRole('link', { name: 'Take out Ansel Brightwater, P' }).click();
      expect(new URL(page.url()).searchParams.get('players')).toBe(String(rivalId));
    });

    test('have one scale, figures with n and interval, and a difference where they are two', async () => {
      await page.goto(`/compare?players=${pitcherId},${rivalId}&by=season`);
      const chart = page.locator('#measure').getByRole('img', { name: /^Fastball velocity by season/ });
      expect(await chart.locator('path[transform]').count()).toBe(3 + 3);
      const row = page.getByRole('table', { name: 'Measures side by side' }).getByRole('row', { name: /^Fastball velocity/ }); // prettier-ignore
      const cells = await row.getByRole('cell').allTextContents();
      expect(cells).toHaveLength(3);
      const [first, second] = cells.map((text) => Number(/^[0-9.]+/.exec(text)?.[0]));
      const difference = Number(/^([−+]?[0-9.]+)/.exec(cells[2] ?? '')?.[1]?.replace('−', '-'));
      expect(Math.abs(difference - (second! - first!))).toBeLessThan(0.11);
      expect(cells[2]).toMatch(/ mph−\d\.\d to −\d\.\d$/);
      await page.goto(`/compare?players=${pitcherId},${rivalId},${twoWayId},${batterId}`);
      expect(await page.getByRole('columnheader', { name: / less / }).count()).toBe(0);
      expect(await mainText()).toContain('No game as a pitcher is known of Corwin Dace');
      expect(await mainText()).toContain('Four is the most');
    });

    test('refuses what makes no sense, in plain words', async () => {
      for (const [query, words] of [
        ['players=1,2,3,4,5', 'expected at most 4 players'],
        ['players=ten', 'is no id'],
        [`players=${pitcherId},${pitcherId}`, 'only once'],
        [`players=${pitcherId}&stints=${sample.pitcherStint}`, 'players or stints, not both'],
        ['players=990999', 'No player is known with the id 990999'],
        ['stints=990999-20250101', 'No injury is known'],
        [`players=${pitcherId}&measure=speed`, 'expected a measure'],
      ]) {
        const answer = await get(`/compare?${query}`);
        expect([query, answer.status]).toEqual([query, 400]);
        expect((await answer.text()).replaceAll('&quot;', '"')).toContain(words);
      }
    });
  });

  describe('injuries side by side', () => {
    test('are compared over the same windows, and laid over each other', async () => {
      await page.goto(`/players/${pitcherId}`);
      await page.getByRole('link', { name: 'Compare his injuries side by side' }).click();
      const table = page.getByRole('table', { name: 'Before and after' });
      const elbow = await table.getByRole('row', { name: /right elbow inflammation, 2025/ }).textContent();
      expect(elbow).toMatch(/93\.5 mphn = 500 in 10 games92\.3 mphn = 400 in 10 games−1\.2 mph−1\.6 to −0\.8slower after/); // prettier-ignore
      expect(await table.getByRole('row', { name: /right forearm strain/ }).textContent()).toContain(
        'still out',
      );
      const changes = page.getByRole('img', { name: /^Change of fastball velocity/ });
      expect(await changes.locator('path[transform]').count()).toBe(2);
      const aligned = page.getByRole('img', { name: /^Fastball velocity game by game/ });
      expect(await aligned.locator('path[transform]').count()).toBe(28);
      for (const name of ['changes.svg', 'aligned.png']) {
        const answer = await get(
          `/compare/charts/${name}?stints=${sample.pitcherStint},${sample.earlyStint}`,
        );
        expect([name, answer.status]).toEqual([name, 200]);
      }
      const { stints } = (await (await get(`/compare/provenance.json?stints=${sample.pitcherStint}`)).json()) as { stints: { stintId: string }[] }; // prettier-ignore
      expect(stints.map(({ stintId }) => stintId)).toEqual([sample.pitcherStint]);
    });
  });
});
