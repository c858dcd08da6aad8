import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { describeInBrowser } from '../setup/browser';
import { launchBrowser } from './browser';
import { startSite, type SiteUnderTest } from './site-under-test';

describeInBrowser('the pages of injuries, without scripts', (executablePath) => {
  let site: SiteUnderTest;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    [site, browser] = await Promise.all([startSite(), launchBrowser(executablePath)]);
    context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.url });
    page = await context.newPage();
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const mainText = async () => (await page.locator('main').textContent()) ?? '';

  describe('the list', () => {
    test('leads back from a page that is beyond its end', async () => {
      await page.goto('/injuries?page=2000');
      expect(await mainText()).toContain('There is no page 2000');
      await page.getByRole('link', { name: 'To the last page' }).click();
      expect(await page.getByRole('status').textContent()).toContain('page 2 of 2');
    });

    test('is narrowed by a form whose address keeps what was chosen', async () => {
      await page.goto('/injuries');
      expect(await page.getByRole('status').textContent()).toMatch(
        new RegExp(`^${site.facts.injuries.injured} injuries of \\d+ players, page 1 of 2$`),
      );
      await page.getByLabel('Role').selectOption('Pitchers');
      await page.getByLabel('Part of the body').selectOption('elbow');
      await page.getByLabel('List').selectOption('60-day list');
      await page.getByRole('button', { name: 'Show' }).click();
      const chosen = new URL(page.url()).searchParams;
      expect([chosen.get('role'), chosen.get('region'), chosen.get('list')]).toEqual([
        'pitcher',
        'elbow',
        '60',
      ]);
      const lines = page.getByRole('table').getByRole('row').filter({ hasText: 'elbow' });
      const all = await page.locator('tbody tr').count();
      expect([all > 0, await lines.count()]).toEqual([true, all]);
      expect(await page.getByLabel('Part of the body').inputValue()).toBe('elbow');
      await page.getByRole('link', { name: 'Reset' }).click();
      expect(new URL(page.url()).search).toBe('');
    });

    test('finds a name typed without accents, and goes from page to page with its filters', async () => {
      await page.goto('/injuries');
      await page.getByLabel('Name', { exact: true }).fill('teofilo');
      await page.getByRole('button', { name: 'Show' }).click();
      expect(await page.getByRole('status').textContent()).toBe('1 injury of 1 player');
      await page.getByRole('link', { name: 'Teófilo Quist-Ferreira' }).click();
      expect(await mainText()).toContain('None of his games are loaded');
      expect(
        await page.locator('#injuries').getByRole('link', { name: 'right groin · strain' }).count(),
      ).toBe(1);

      await page.goto('/injuries?sort=longest');
      await page.getByRole('link', { name: /Next page/ }).click();
      expect(page.url()).toMatch(/sort=longest&page=2$/);
      expect(await page.getByRole('status').textContent()).toContain('page 2 of 2');
    });

    test('counts a paternity only when it is asked for', async () => {
      await page.goto('/injuries');
      expect(await page.locator('tbody').textContent()).not.toContain('paternity');
      await page.getByLabel('List').selectOption('paternity list');
      await page.getByRole('button', { name: 'Show' }).click();
      expect(await page.getByRole('status').textContent()).toBe('1 time on the paternity list of 1 player');
    });
  });

  describe('a stint', () => {
    test('tells each day with how it is known, and the sentences behind it', async () => {
      await page.goto(`/injuries/${site.facts.injuries.transferred}`);
      const text = await mainText();
      expect(text).toContain('goes back 3 days');
      expect(text).toContain('Moved to the 60-day injured list');
      expect(text).toContain('shoulder (rotator cuff) · fatigue');
      const sentences = page.locator('#sentences li');
      expect(await sentences.count()).toBe(4);
      expect(await sentences.first().textContent()).toMatch(/placed on the list.*retroactive to April 15, 2025.*Transaction t\d+, read from league\/transactions\/2025-04\//s); // prettier-ignore
      expect(await sentences.first().locator('strong').last().textContent()).toBe(
        'Right shoulder inflammation and fatigue in the rotator cuff',
      );
    });

    test('says what a note writes where that cannot be', async () => {
      await page.goto(`/injuries/${site.facts.injuries.repaired}`);
      expect(await mainText()).toMatch(
        /says Jul 28, 2024, which cannot be meant.*year mended, it goes back 2 days/,
      );
    });

    test('leads to the turn at bat in which he was hurt', async () => {
      await page.goto(`/injuries/${site.facts.injuries.hurtOnPitch}`);
      expect(await mainText()).toContain('The scorer noted an injury (wrist)');
      await page.getByRole('link', { name: 'the turn at bat' }).click();
      const { pathname, hash } = new URL(page.url());
      expect(pathname).toBe(`/games/${site.facts.gamePk}`);
      expect(hash).toMatch(/^#at-bat-\d+$/);
      expect(await page.locator(hash).isVisible()).toBe(true);
    });

    test('leads to the one before and the one after', async () => {
      const { reinjury, reinjuryOf, continuation } = site.facts.injuries;
      await page.goto(`/injuries/${reinjury}`);
      await page.getByText('On the list again at most ten days').getByRole('link').click();
      expect(page.url()).toContain(reinjuryOf);
      await page.getByText('He was on the list again').getByRole('link').click();
      expect(page.url()).toContain(reinjury);
      await page.goto(`/injuries/${continuation}`);
      await page.getByText('Carries on from the season before').getByRole('link').click();
      expect(await page.getByText('It went on in the next season').count()).toBe(1);
    });

    test('on another list is said to be no injury', async () => {
      await page.goto(`/injuries/${site.facts.injuries.paternity}`);
      expect(await mainText()).toContain('This is no injury');
      await page.goto(`/injuries/${site.facts.injuries.noReason}`);
      expect(await mainText()).toContain('The club gives no reason.');
    });

    test('shows a script in a reason as text', async () => {
      const answer = await fetch(`${site.url}/injuries/${site.facts.injuries.script}`);
      const body = await answer.text();
      expect(body).toContain('Sore &lt;script&gt;document.title=');
      expect(body).not.toContain('<script>document.title');
      const scripted = await browser.newPage();
      for (const address of [`/injuries/${site.facts.injuries.script}`, '/injuries?q=script', '/data']) {
        await scripted.goto(site.url + address);
        expect([address, await scripted.title()]).not.toEqual([address, 'owned']);
      }
      await scripted.close();
    });
  });

  describe('a club and the league', () => {
    test('lead from the league to a club, its season and a stint', async () => {
      await page.goto('/league');
      await page.getByRole('navigation', { name: 'Seasons' }).getByRole('link', { name: '2025' }).click();
      expect(await page.locator('h1').textContent()).toBe('Injuries of the league, 2025');
      await page.getByText('Show the numbers').nth(1).click();
      await page.getByRole('table', { name: 'Injuries of 2025 by club' }).getByRole('link', { name: 'Northport Herons' }).click(); // prettier-ignore
      expect(page.url()).toMatch(/\/teams\/9000\?season=2025$/);
      await page.getByRole('link', { name: 'right elbow · tear' }).click();
      expect(await page.locator('h1').textContent()).toContain('right elbow tear');
      await page.goto('/league?season=2025');
      await page.locator('main').getByRole('link', { name: 'forearm', exact: true }).click();
      expect(new URL(page.url()).searchParams.get('region')).toBe('forearm');
      expect(await page.locator('tbody tr').count()).toBeGreaterThan(0);
    });
  });

  describe('other pages', () => {
    test('the home page has who is hurt now and who is back, each leading to the stint', async () => {
      await page.goto('/');
      const back = page.getByRole('region', { name: 'Who came back lately' });
      expect(await back.getByRole('link', { name: 'right quadriceps · strain' }).count()).toBe(1);
      const injuries = page.getByRole('region', { name: 'Who is hurt now' });
      await injuries.getByRole('link', { name: 'left wrist · contusion' }).click();
      expect(page.url()).toContain(site.facts.injuries.hurtOnPitch);
    });

    test('a player’s page has his times on a list, by season and one by one', async () => {
      await page.goto('/players/900009');
      const injuries = page.locator('#injuries');
      expect(await injuries.textContent()).toContain('2 times on an injured list');
      expect(await injuries.locator('tbody tr').count()).toBe(2);
      await page.goto(`/players/${site.facts.pitcherId}`);
      expect(await page.locator('h1').count()).toBe(1);
    });

    test('the state of the data tells what is understood and what waits for a person, open items first', async () => {
      await page.goto('/data');
      const coverage = page.locator('#injury-coverage');
      expect(await coverage.textContent()).toContain('119 of 120 notes understood (99%)');
      expect(await coverage.textContent()).toMatch(/grammar version 3, vocabulary version 4 and 2 decisions/);
      const review = page.locator('#review');
      expect(await review.locator('tbody tr').first().textContent()).toBe(
        'A reason of which no word is known20',
      );
      expect(await review.locator('details').first().textContent()).toContain('Glorbified spleenwort');
      await review.getByText('Decided', { exact: true }).last().click();
      await review.getByText('a list of another club was meant').waitFor();
    });
  });
});
