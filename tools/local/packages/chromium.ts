import { existsSync } from 'node:fs';
import { findOnPath, runCommand } from './command';
import { announce } from './progress';

/** A Chromium that is on this machine, or null. CHROMIUM_PATH names another. */
export function findChromium(): string | null {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) return existsSync(chosen) ? chosen : null;
  return findOnPath('chromium', 'chromium-browser', 'google-chrome');
}

/** Why the browser tests are skipped where there is no Chromium. */
export const chromiumMissing =
  'Chromium is missing: run "apt-get install chromium fonts-dejavu-core" as root, or set CHROMIUM_PATH';

/** Finds Chromium; installs Debian's where it is missing and the user is root. */
export async function ensureChromium(): Promise<string | null> {
  const found = findChromium();
  if (found || process.env.CHROMIUM_PATH) return found;
  if (process.getuid?.() !== 0 || !findOnPath('apt-get')) return null;
  // Without a font there is no text on the page.
  const packages = ['chromium', 'fonts-dejavu-core'];
  announce("installing Chromium from Debian's packages (350 MB on disk)");
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  try {
    await runCommand('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', 'update'], { env });
    const install = ['-qq', '-y', '-o', 'DPkg::Lock::Timeout=300', 'install', '--no-install-recommends'];
    await runCommand('apt-get', [...install, ...packages], { env });
  } catch (error) {
    announce(`Chromium could not be installed: ${error instanceof Error ? error.message : String(error)}`);
  }
  return findChromium();
}
