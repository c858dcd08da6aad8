import { readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Environment } from '../process/environment';

/** A MySQL-compatible server that can be started without being installed. */
export interface SqlPackage {
  engine: 'mariadb' | 'mysql';
  version: string;
  /** Full path of the server program. */
  server: string;
  /** What the server is told with --basedir. */
  basedir: string;
  /** Where the error messages are, when not where the server looks by itself. */
  messagesDir?: string;
  /** Folders of shared libraries that the machine may lack. */
  libraries: string[];
}

/** The environment in which the package's programs find their libraries. */
export function libraryEnv(libraries: readonly string[]): Environment {
  if (libraries.length === 0) return {};
  const own = process.env.LD_LIBRARY_PATH;
  return { LD_LIBRARY_PATH: [...libraries, ...(own ? [own] : [])].join(delimiter) };
}

/** The folders below an unpacked Debian tree that hold shared libraries (named after the architecture). */
export function libraryFolders(root: string): string[] {
  return ['usr/lib', 'lib'].flatMap((top) => {
    const folder = join(root, top);
    try {
      return readdirSync(folder)
        .filter((name) => name.endsWith('-linux-gnu') || name.endsWith('-linux-gnueabihf'))
        .map((name) => join(folder, name));
    } catch {
      return [];
    }
  });
}
