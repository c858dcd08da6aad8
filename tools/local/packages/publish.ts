import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { packagesFolder } from './folder';

/** Two services that want one package at the same time share the fetching. */
const underWay = new Map<string, Promise<string>>();

/**
 * Returns the folder `name` below the packages folder, filling it first when it is missing.
 *
 * It is filled under a temporary name and renamed when whole, so that an interrupted download is never taken for a
 * package, and two processes that fetch the same package at once both end with a good one.
 *
 * @param fill writes the package's files into the folder it is given; what it throws leaves nothing behind
 */
export function publishOnce(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const target = join(packagesFolder(), name);
  if (existsSync(target)) return Promise.resolve(target);
  const publishing =
    underWay.get(target) ?? publish(name, target, fill).finally(() => underWay.delete(target));
  underWay.set(target, publishing);
  return publishing;
}

async function publish(
  name: string,
  target: string,
  fill: (folder: string) => Promise<void>,
): Promise<string> {
  await mkdir(packagesFolder(), { recursive: true });
  const temporary = await mkdtemp(join(packagesFolder(), `.${name}-`));
  try {
    await fill(temporary);
    await rename(temporary, target).catch((error: unknown) => {
      // Another process was faster: its package is as good as ours.
      if (!existsSync(target)) throw error;
    });
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
  return target;
}
