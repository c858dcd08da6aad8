import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { BUDGETS } from '../../tools/bench/budgets/budgets';
import { measurePage } from '../../tools/bench/budgets/measure-page';
import { describeInBrowser } from '../setup/browser';
import { launchBrowser } from './browser';
import { startSite, type SiteUnderTest } from './site-under-test';

describeInBrowser('on a first visit', (executablePath) => {
  let browser: Browser;
  let site: SiteUnderTest;

  beforeAll(async () => {
    [browser, site] = await Promise.all([launchBrowser(executablePath), startSite()]);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  const paths = ({ facts }: SiteUnderTest): string[] => [
    '/',
    '/players?q=a',
    `/players/${facts.pitcherId}`,
    `/games/${facts.gamePk}`,
    '/injuries',
    `/injuries/${facts.injuries.transferred}`,
    '/cohorts',
    '/methods',
    '/data',
  ];

  test('no page sends more scripts and styles than its budget, moves while it loads, or fails in the console', async () => {
    for (const path of paths(site)) {
      const { js_bytes, css_bytes, cls, console_errors } = await measurePage(browser, site.url + path);
      expect({ path, errors: console_errors, moves: cls > BUDGETS.cls }).toEqual({
        path,
        errors: 0,
        moves: false,
      });
      expect(js_bytes).toBeLessThanOrEqual(BUDGETS.js_bytes);
      expect(css_bytes).toBeLessThanOrEqual(BUDGETS.css_bytes);
      // The measuring sees what is sent at all.
      expect(css_bytes).toBeGreaterThan(1_000);
    }
  }, 60_000);
});
