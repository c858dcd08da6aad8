import AxeBuilder from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { describeInBrowser } from '../setup/browser';
import { launchBrowser } from './browser';
import { startHomeSite, type HomeSite } from './home-site';

describeInBrowser('the search', (executablePath) => {
  let site: HomeSite;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([startHomeSite(), launchBrowser(executablePath)]);
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  async function inPage<T>(javaScriptEnabled: boolean, visit: (page: Page) => Promise<T>): Promise<T> {
    const context = await browser.newContext({
      javaScriptEnabled,
      baseURL: site.url,
      userAgent: 'Mozilla/5.0 (tests)',
    });
    try {
      return await visit(await context.newPage());
    } finally {
      await context.close();
    }
  }

  const find = (name: string, more = {}) =>
    site.store.players({ name, role: 'all', letter: null, page: 1, ...more });

  describe('finds', () => {
    test.each([
      ['without accents', 'pena', 'Peña', 'match'],
      ['with wrong letters', 'brightwatr', 'Brightwater', 'near'],
      ['in any order', 'brightwater ans', 'Ansel Brightwater', 'match'],
      ['by initials', 'ab', 'Ansel Brightwater', 'match'],
      ['one whom only notes know', 'quist', 'Teófilo Quist-Ferreira', 'match'],
      ['a name that is a script', 'script owned', '<script>', 'match'],
    ] as const)('%s', async (_how, typed, name, how) => {
      const list = await find(typed);
      expect(list.how).toBe(how);
      expect(list.players.some((player) => player.name.includes(name))).toBe(true);
    });

    test('nobody by signs of LIKE or SQL', async () => {
      for (const typed of ['%', '_', "' OR '1'='1", '\\', '\u0000'])
        expect([typed, (await find(typed)).total]).toEqual([typed, 0]);
    });

    test('what the filters let through, and counts it', async () => {
      const everybody = await find('');
      const [pitchers, batters] = [await find('', { role: 'pitcher' }), await find('', { role: 'batter' })];
      expect(pitchers.total + batters.total).toBe(everybody.total);
      const hurt = await find('', { injuries: 'now' });
      expect(hurt.players.length).toBeGreaterThan(0);
      expect(hurt.players.every(({ isHurt, stints }) => isHurt && stints > 0)).toBe(true);
      const longest = await find('', { sort: 'days' });
      const days = longest.players.map(({ daysMissed }) => daysMissed);
      expect(days).toEqual([...days].sort((a, b) => b - a));
      const played = await find('', { season: 2026, sort: 'pitches' });
      expect([played.total > 0, played.players.every(({ hasGames }) => hasGames)]).toEqual([true, true]);
      expect((await find('', { season: 1999 })).total).toBe(0);
      const club = everybody.clubs[0]!;
      const ofClub = await find('', { teamId: club.teamId });
      expect(ofClub.players.every((player) => player.club === club.name)).toBe(true);
    });
  });

  test('leads from home to a stint’s velocity change in three interactions, without scripts', async () => {
    await inPage(false, async (page) => {
      await page.goto('/');
      await page.getByRole('searchbox', { name: 'Find a player' }).fill('brightwater');
      await page.keyboard.press('Enter');
      const found = page.getByRole('list', { name: 'Players found' });
      const text = (await found.textContent()) ?? '';
      expect(text).toContain('Ansel Brightwater');
      expect(text).toMatch(/Latest injury: right forearm · strain, out from Sep 20, 2025, still out/);
      await found
        .getByRole('link', { name: /Fastball velocity 93\.5 mph → 92\.3 mph: slower after/ })
        .click();
      expect(page.url()).toContain(`/injuries/${site.slowerStint}`);
    });
  });

  test('calls a guess a guess, and helps where the filters leave nobody', async () => {
    await inPage(false, async (page) => {
      await page.goto('/players?q=brightwatr');
      expect(await page.getByRole('status').textContent()).toBe(
        'No name has exactly “brightwatr”. Did you mean this? 1 player',
      );
      await page.goto('/players?q=brightwater&role=batter');
      expect(await page.getByRole('status').textContent()).toBe('0 players');
      await page.getByRole('link', { name: 'Look for “brightwater” without the filters' }).click();
      expect(await page.getByRole('status').textContent()).toBe('1 player');
      await page.getByLabel('Injuries', { exact: true }).selectOption('Hurt now');
      await page.getByRole('button', { name: 'Show' }).click();
      expect(new URL(page.url()).searchParams.get('injuries')).toBe('now');
      await page.getByRole('link', { name: 'Reset' }).click();
      expect(new URL(page.url()).search).toBe('');
    });
  });

  test('finds injuries by a name with wrong letters', async () => {
    await inPage(false, async (page) => {
      await page.goto('/injuries?q=brightwatr');
      expect(await page.getByRole('status').textContent()).toContain(
        'these come near. 2 injuries of 1 player',
      );
      expect(await page.locator('tbody').textContent()).toMatch(
        /Fastball −1\.2 mph95%: −1\.6 to −0\.8; 10 and 10 games/,
      );
    });
  });

  describe('while a name is typed', () => {
    test('offers names as a list to walk through by keyboard', async () => {
      await inPage(true, async (page) => {
        await page.goto('/');
        const field = page.locator('main form[role="search"] input');
        await field.focus();
        await page.keyboard.type('quist');
        const option = page.getByRole('option', { name: /Quist-Ferreira/ });
        await option.waitFor();
        expect(await field.getAttribute('role')).toBe('combobox');
        expect(await field.getAttribute('aria-expanded')).toBe('true');
        const { violations } = await new AxeBuilder({ page }).include('main form[role="search"]').analyze();
        expect(violations.map(({ id }) => id)).toEqual([]);
        await page.keyboard.press('Escape');
        expect([await option.isVisible(), await field.inputValue()]).toEqual([false, 'quist']);
        await page.keyboard.type('-');
        await option.waitFor();
        await page.keyboard.press('ArrowDown');
        expect(await option.getAttribute('aria-selected')).toBe('true');
        expect(await field.getAttribute('aria-activedescendant')).toBe(await option.getAttribute('id'));
        await page.keyboard.press('Enter');
        await page.waitForURL(`**/players/${site.gamelessPlayerId}`);
      });
    });

    test('searches for what was typed while none is chosen', async () => {
      await inPage(true, async (page) => {
        await page.goto('/');
        await page.locator('main form[role="search"] input').focus();
        await page.keyboard.type('quist');
        await page.getByRole('option').first().waitFor();
        await page.keyboard.press('Enter');
        await page.waitForURL('**/players?q=quist');
      });
    });

    test('shows a name that is a script as text', async () => {
      await inPage(true, async (page) => {
        await page.goto('/');
        await page.locator('main form[role="search"] input').focus();
        await page.keyboard.type('script');
        await page.getByRole('option', { name: /<script>/ }).waitFor();
        expect(await page.title()).not.toBe('owned');
      });
    });

    test('answers as JSON, and refuses what is too long', async () => {
      const answer = await fetch(`${site.url}/search.json?q=pen`);
      const { how, players } = (await answer.json()) as { how: string; players: { name: string }[] };
      expect([how, players.length > 0, players.length <= 8]).toEqual(['match', true, true]);
      expect(players[0]?.name).toContain('Peña');
      expect((await fetch(`${site.url}/search.json?q=${'a'.repeat(61)}`)).status).toBe(400);
      expect(await (await fetch(`${site.url}/search.json`)).json()).toEqual({ how: 'none', players: [] });
    });
  });
});
