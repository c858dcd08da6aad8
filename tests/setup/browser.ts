import { describe } from '@jest/globals';
import { chromiumMissing, findChromium } from '../../tools/local/packages/chromium';

/** The full path of Chromium, or null where the browser tests have to be skipped. */
export const chromiumPath = (): string | null => findChromium();

/** `describe` with Chromium's path; without Chromium the tests count as skipped, and the title says what is missing. */
export function describeInBrowser(title: string, body: (executablePath: string) => void): void {
  const path = chromiumPath();
  if (path) describe(title, () => body(path));
  else describe.skip(`${title} (${chromiumMissing})`, () => body(''));
}
