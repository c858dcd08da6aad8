import { build } from '../build';
import { overBudget } from './budgets/budgets';
import { measurePage } from './budgets/measure-page';
import type { PageWeight } from './budgets/measure-page';
import { launchChromium } from './site/chromium';
import { siteGround } from './site/ground';
import { knownIds } from './site/known-ids';
import { pageOfEachKind } from './site/mix';
import { runSite } from './site/running-site';

export interface BudgetsReport {
  readonly pages: Readonly<Record<string, PageWeight>>;
  /** By kind of page, what is too much; the bench fails unless it is empty. */
  readonly over: Readonly<Record<string, readonly string[]>>;
}

/**
 * Weighs a page of each kind in Chromium without a window: an empty cache, a processor four times slower. The exit code
 * is 1 when one of them is over budget.
 *
 * @throws Error without Chromium
 */
export async function benchBudgets(say: (text: string) => void, folder: string): Promise<BudgetsReport> {
  await build(say);
  const ground = await siteGround(folder, say);
  // One process: what was asked for once is then known to the site.
  const site = await runSite(ground.url, 1);
  const browser = await launchChromium();
  try {
    if (browser === null) throw new Error('Chromium is missing: set CHROMIUM_PATH');
    const pages: Record<string, PageWeight> = {};
    const over: Record<string, string[]> = {};
    for (const { kind, path } of pageOfEachKind(await knownIds(ground.url))) {
      say(path);
      // What is weighed is the page, not the first rendering of a site that has just started.
      await (await fetch(site.url + path)).arrayBuffer();
      const weight = await measurePage(browser, site.url + path);
      pages[kind] = weight;
      const problems = overBudget(weight);
      if (problems.length > 0) over[kind] = problems;
    }
    if (Object.keys(over).length > 0) process.exitCode = 1;
    return { pages, over };
  } finally {
    await browser?.close();
    await site.stop();
    await ground.stop();
  }
}
