import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '../../tools/local/packages/chromium';

/** Starts Chromium, by default the one the set-up found. */
export function launchBrowser(executablePath = findChromium()): Promise<Browser> {
  if (executablePath === null) throw new Error('Chromium is not installed');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
