import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Environment } from '../process/environment';

/** The top folder of this clone: `tools/local/packages` is three levels below it. */
export const projectRoot = resolve(fileURLToPath(new URL('.', import.meta.url)), '../../..');

/** Where all local state lives; ignored by git. */
export const defaultStateDir = resolve(projectRoot, '.injuryfx');

/** Where fetched packages are kept; INJURYFX_PACKAGES lets several clones share one folder. */
export function packagesFolder(env: Environment = process.env): string {
  return resolve(env.INJURYFX_PACKAGES || resolve(defaultStateDir, 'packages'));
}
