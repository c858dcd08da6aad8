import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Environment } from '../process/environment';

/** A command ended badly; the message carries the end of what it printed. */
export class CommandError extends Error {
  override name = 'CommandError';
}

/** Runs a program to its end, without a shell, and returns its standard output. */
export function runCommand(
  command: string,
  args: readonly string[],
  options: { env?: Environment; cwd?: string; timeoutMs?: number } = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(
      command,
      [...args],
      {
        cwd: options.cwd,
        env: { ...process.env, ...options.env },
        timeout: options.timeoutMs ?? 600_000,
        maxBuffer: 64 * 1024 * 1024,
      },
      (error, stdout, stderr) => {
        if (!error) return resolve(stdout);
        const printed = `${stdout}\n${stderr}`.trim().split('\n').slice(-12).join('\n');
        reject(
          new CommandError(`${command} failed (${error.code ?? error.signal ?? 'unknown'}):\n${printed}`),
        );
      },
    ).stdin?.end();
  });
}

/** Debian keeps servers in folders that an ordinary user's PATH lacks. */
const serverFolders = ['/usr/local/sbin', '/usr/sbin', '/sbin'];

/** The full path of the first of `names` that can be run, or null. */
export function findOnPath(...names: string[]): string | null {
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...serverFolders];
  for (const name of names) {
    for (const folder of folders) {
      if (!folder) continue;
      const path = join(folder, name);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        continue;
      }
    }
  }
  return null;
}
