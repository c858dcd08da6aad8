import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The commit of the checkout in a folder, such as `278d521a4` or `278d521a4-dirty`; `unknown` where there is none. */
export async function codeVersion(folder: string): Promise<string> {
  if (!existsSync(path.join(folder, '.git'))) return 'unknown';
  const describe = ['describe', '--always', '--dirty', '--abbrev=9', '--exclude=*'];
  try {
    const { stdout } = await run('git', describe, { cwd: folder, timeout: 5_000 });
    return stdout.trim() || 'unknown';
  } catch {
    return 'unknown';
  }
}
