import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser } from './browser';

const USAGE = 'usage: npx tsx tests/browser/screenshots.ts <url of the site> <folder> [path …]';

/** Writes pictures of pages of a running site: light and dark, at desktop and phone width. */
async function main([site, folder, ...paths]: string[]): Promise<void> {
  if (site === undefined || folder === undefined) throw new Error(USAGE);
  mkdirSync(folder, { recursive: true });
  const browser = await launchBrowser();
  try {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [1440, 360]) {
        const context = await browser.newContext({
          colorScheme,
          viewport: { width, height: 900 },
          userAgent: 'screenshots',
        });
        const page = await context.newPage();
        for (const address of paths.length > 0
          ? paths
          : ['/', '/days', '/players', '/data', '/methods', '/about']) {
          await page.goto(new URL(address, site).href);
          const name = address.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '') || 'home';
          await page.screenshot({
            path: path.join(folder, `${name}.${colorScheme}.${width}.png`),
            fullPage: true,
          });
        }
        await context.close();
      }
    }
  } finally {
    await browser.close();
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
