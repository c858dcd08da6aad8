import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../process/environment';
import { findOnPath, runCommand } from './command';
import { projectRoot } from './folder';
import { announce } from './progress';
import { publishOnce } from './publish';

const requirements = join(projectRoot, 'tools/local/packages/requirements/schemathesis.txt');

/** How to run Schemathesis: a Python module, with the folder of its packages. */
export interface Schemathesis {
  command: string;
  /** To be put before its own arguments. */
  args: readonly string[];
  env: Environment;
}

/**
 * Fetches Schemathesis, which asks an API whatever its OpenAPI document allows and more, once: wheels pinned by hash.
 *
 * @throws CommandError where Python's packages cannot be had
 */
export async function schemathesis(): Promise<Schemathesis> {
  const python = findOnPath('python3');
  if (!python) throw new Error('fuzzing the API needs python3, and this machine has none');
  const version = await runCommand(python, ['-c', 'import sys; print("{0}.{1}".format(*sys.version_info))']);
  const pins = createHash('sha256').update(readFileSync(requirements)).digest('hex').slice(0, 12);
  const folder = await publishOnce(`schemathesis-${version.trim()}-${pins}`, async (target) => {
    announce('fetching Schemathesis and what it imports (13 MB)');
    await runCommand(python, [
      ...['-m', 'pip', 'install', '--quiet', '--no-deps', '--require-hashes', '--only-binary', ':all:'],
      ...['--disable-pip-version-check', '--target', target, '--requirement', requirements],
    ]);
  });
  const env = { PYTHONPATH: folder, PYTHONDONTWRITEBYTECODE: '1' };
  return { command: python, args: ['-c', 'from schemathesis.cli import schemathesis; schemathesis()'], env };
}
