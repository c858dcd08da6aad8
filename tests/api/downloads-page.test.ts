import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser/browser';
import { describeInBrowser } from '../setup/browser';
import { startApiSite, type ApiSite } from './api-site';

describeInBrowser('the page of downloads', (executablePath) => {
  let site: ApiSite;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([startApiSite(), launchBrowser(executablePath)]);
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test('builds a file without scripts, found from the foot of any page', async () => {
    const context = await browser.newContext({ baseURL: site.url, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/about');
    await page.getByRole('contentinfo').getByRole('link', { name: 'API and downloads' }).click();
    await page.getByLabel('What', { exact: true }).selectOption('Stints on lists');
    await page.getByLabel('Season').fill('');
    await page.getByLabel('Player’s number').fill(String(site.formulaPlayerId));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('stints.csv');
    expect(download.url()).toBe(`${site.url}/api/v1/stints?player=${site.formulaPlayerId}&format=csv`);
    await context.close();
  });

  test('says what is missing when nothing narrows the pitches', async () => {
    const response = await fetch(`${site.url}/downloads/file?kind=pitches&season=&player=`);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('expected a season or a player');
  });
});
