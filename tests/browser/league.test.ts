import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { describeInBrowser } from '../setup/browser';
import { launchBrowser } from './browser';
import { sampleLeague } from './sample-league';
import { startSite, type SiteUnderTest } from './site-under-test';

type Stint = Record<string, unknown>;

describeInBrowser('the league, its clubs, games and days, without scripts', (executablePath) => {
  const stints = sampleLeague(12).tables.injury_stint!.filter((row) => row.list_kind === 'injured');
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

  const daysOf = (rows: Stint[]) => rows.reduce((sum, row) => sum + Number(row.days_missed), 0);
  const mainText = async () => (await page.locator('main').textContent()) ?? '';
  const json = async (address: string) =>
    (await (await fetch(site.url + address)).json()) as Record<string, unknown>;

  /** The club that lost most days, from the rows themselves. */
  function mostDays(rows: Stint[]): { club: string; days: number } {
    const clubs = new Map<string, number>();
    for (const row of rows) {
      const club = String(row.team_name);
      clubs.set(club, (clubs.get(club) ?? 0) + Number(row.days_missed));
    }
    const [first] = [...clubs].sort((one, other) => other[1] - one[1]);
    return { club: first![0], days: first![1] };
  }

  describe('the league', () => {
    test('answers which club lost most days to shoulder injuries in a season', async () => {
      const { club, days } = mostDays(
        stints.filter((row) => row.season === 2025 && row.region === 'shoulder'),
      );
      await page.goto('/league');
      await page.getByRole('navigation', { name: 'Seasons' }).getByRole('link', { name: '2025' }).click();
      await page
        .getByRole('form', { name: 'Which injuries' })
        .getByLabel('Part of the body')
        .selectOption('shoulder');
      await page.getByRole('button', { name: 'Show' }).click();
      expect(await page.locator('h1').textContent()).toBe('Shoulder injuries of the league, 2025');
      expect(await mainText()).toContain(`${club} lost most days to shoulder injuries in 2025: ${days}`);
      await page.locator('#clubs').getByText('Show the numbers').click();
      const first = page.getByRole('table', { name: 'Injuries of 2025 by club' }).locator('tbody tr').first();
      expect(await first.textContent()).toContain(`${club}${days}`);
    });

    test('keeps role and part of the body in the address, and in the seasons’ links', async () => {
      await page.goto('/league?season=2025&region=elbow&role=pitcher&sort=club');
      const own = stints.filter(
        (row) => row.season === 2025 && row.region === 'elbow' && row.role !== 'batter',
      );
      expect(await mainText()).toMatch(new RegExp(`${own.length} injur(y|ies) took ${daysOf(own)} days`));
      await page.getByRole('navigation', { name: 'Seasons' }).getByRole('link', { name: '2024' }).click();
      const { searchParams } = new URL(page.url());
      expect([searchParams.get('season'), searchParams.get('region'), searchParams.get('role')]).toEqual([
        '2024',
        'elbow',
        'pitcher',
      ]);
    });

    test('sums days by part of the body and season, each cell leading to its injuries', async () => {
      await page.goto('/league?season=2025');
      const elbows = stints.filter((row) => row.season === 2024 && row.region === 'elbow');
      expect(elbows.length).toBeGreaterThan(1);
      const cell = page.getByRole('link', {
        name: `elbow, 2024: ${daysOf(elbows)} days, ${elbows.length} injuries`,
      });
      expect(await cell.textContent()).toBe(String(daysOf(elbows)));
      await cell.click();
      expect(await page.locator('tbody tr').count()).toBe(elbows.length);
    });

    test('gives each chart its numbers, its source and its picture', async () => {
      await page.goto('/league?season=2025');
      for (const id of ['regions', 'clubs', 'years', 'regions-years', 'clubs-regions']) {
        const figure = page.locator(`figure#${id}`);
        expect([id, await figure.getByRole('table', { includeHidden: true }).count()]).toEqual([id, 1]);
        const source = figure.locator('a[href*="provenance.json"]');
        const sums = await json((await source.getAttribute('href'))!);
        expect([id, sums['season']]).toEqual([id, 2025]);
        const picture = await figure.locator('a[href*=".svg"]').getAttribute('href');
        const answer = await fetch(site.url + picture!);
        expect([id, answer.status, answer.headers.get('content-type')]).toEqual([id, 200, 'image/svg+xml']);
      }
      expect((await fetch(`${site.url}/league/charts/nothing.svg`)).status).toBe(404);
    });

    test('refuses what is no part of the body or role', async () => {
      for (const query of ['region=tail', 'role=umpire', 'sort=luck'])
        expect([query, (await fetch(`${site.url}/league?${query}`)).status]).toEqual([query, 400]);
      const refused = await fetch(`${site.url}/league/provenance.json?region=tail`);
      expect([refused.status, Object.keys((await refused.json()) as object)]).toEqual([400, ['error']]);
    });
  });

  describe('a club', () => {
    test('has its rank, its years and what changed after each of its injuries', async () => {
      const { teamId } = site.facts.injuries;
      await page.goto(`/teams/${teamId}?season=2025`);
      expect(await mainText()).toMatch(/(Most|\d(st|nd|rd|th) most) days of \d+ clubs/);
      const own = stints.filter((row) => row.team_id === teamId);
      const table = page.getByRole('table', { name: /by part of the body and season|Days missed by part/ });
      for (const season of new Set(own.map((row) => String(row.season))))
        expect([season, await table.first().getByRole('columnheader', { name: season }).count()]).toEqual([season, 1]); // prettier-ignore
      expect(await page.getByRole('columnheader', { name: 'What changed after' }).count()).toBe(1);
      const sources = await json(`/teams/${teamId}/provenance.json?season=2025`);
      expect((sources['stints'] as unknown[]).length).toBe(own.filter((row) => row.season === 2025).length);
    });
  });

  describe('a game', () => {
    test('leads to the clubs’ games around it and back', async () => {
      await page.goto(`/games/${site.facts.gamePk}`);
      const around = page.getByRole('navigation', { name: 'Neighbouring games' });
      await around
        .getByRole('link', { name: /game before/ })
        .first()
        .click();
      expect(page.url()).not.toContain(String(site.facts.gamePk));
      const back = page.getByRole('navigation', { name: 'Neighbouring games' }).locator(`a[href="/games/${site.facts.gamePk}"]`); // prettier-ignore
      expect(await back.count()).toBeGreaterThan(0);
    });

    test('tells who was hurt in it, and leads to his stint', async () => {
      await page.goto(`/games/${site.facts.gamePk}`);
      const injuries = page.locator('#injuries');
      expect(await injuries.textContent()).toContain('Injury delay. (leg)');
      await injuries.getByRole('link', { name: /left wrist · contusion/ }).click();
      expect(page.url()).toContain(site.facts.injuries.hurtOnPitch);
    });

    test('names its bytes as JSON, and every version of its feed', async () => {
      const { gamePk } = site.facts;
      const sources = await json(`/games/${gamePk}/provenance.json`);
      expect(sources).toMatchObject({ page: `/games/${gamePk}`, parameters: { gamePk } });
      expect((sources['games'] as { workflowId: string }[])[0]!.workflowId).toBe(`ingest-game/${gamePk}`);
      expect((sources['versions'] as unknown[]).length).toBe(5);
      expect((await fetch(`${site.url}/games/999999999/provenance.json`)).status).toBe(404);
    });

    test('that was refused says so as JSON too', async () => {
      const refused = await json(`/games/${site.facts.quarantinedGamePk}/provenance.json`);
      expect(refused).toMatchObject({
        feed: null,
        games: [],
        outcome: 'quarantined',
        error: { kind: 'MissingField' },
      });
    });
  });

  test('a day tells who was out from it on', async () => {
    await page.goto(`/days/${site.facts.date}`);
    const injuries = page.locator('#injuries');
    expect(await injuries.getByRole('link', { name: 'left wrist · contusion' }).count()).toBe(1);
  });

  test('the state of the data names versions of data and code, and how to cite them', async () => {
    await page.goto('/data');
    const versions = page.locator('#versions');
    const { dataVersion } = await json(`/games/${site.facts.gamePk}/provenance.json`);
    expect(await versions.textContent()).toContain(
      `InjuryFX, data version ${String(dataVersion)}, code version`,
    );
    const grammar = versions.getByRole('row', { name: /^Grammar/ });
    // The sample was made by a newer grammar than the code's.
    expect(await grammar.getByRole('cell').allTextContents()).toEqual(['1', '3']);
  });

  test('about has the notice of the source as it came, and keeps nothing of a visitor', async () => {
    const answer = await fetch(`${site.url}/about`);
    expect(answer.headers.get('set-cookie')).toBeNull();
    await page.goto('/about');
    expect(await page.locator('blockquote').textContent()).toContain('Invented data of a simulated league.');
    expect(await mainText()).toContain('fictional league');
  });
});
