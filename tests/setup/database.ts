import { randomBytes } from 'node:crypto';
import { describe } from '@jest/globals';
import { createConnection } from 'mysql2/promise';
import { fromSetup } from './required';

/** The engines on which the store is tested; mysql8 is the stricter one, MySQL 8.0.15. */
const ENGINES = ['mariadb', 'mysql8', 'tidb'] as const;

export type TestEngine = (typeof ENGINES)[number];

/** What `npm test` runs on; TiDB has a command of its own, which sets INJURYFX_TEST_ENGINES. */
const DEFAULT_ENGINES = 'mariadb,mysql8';

function chosenEngines(): TestEngine[] {
  const names = (process.env.INJURYFX_TEST_ENGINES || DEFAULT_ENGINES).split(',');
  const unknown = names.filter((name) => !(ENGINES as readonly string[]).includes(name));
  if (unknown.length > 0)
    throw new Error(`INJURYFX_TEST_ENGINES: no engine is named "${unknown.join('", "')}"`);
  return names as TestEngine[];
}

/** A database of a test's own. */
export interface FreshDatabase {
  name: string;
  /** The account that may do all in this database. */
  writerUrl: string;
  /** The account that may only SELECT. */
  webUrl: string;
  drop(): Promise<void>;
}

const variable = (engine: TestEngine, role: 'ADMIN' | 'WRITER' | 'WEB') =>
  fromSetup(`TEST_${engine.toUpperCase()}_${role}`);

async function administer(engine: TestEngine, statements: readonly string[]): Promise<void> {
  const connection = await createConnection(variable(engine, 'ADMIN'));
  try {
    for (const statement of statements) await connection.query(statement);
  } finally {
    await connection.end();
  }
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

/** Makes an empty database with a random name and gives the two accounts their rights in it. */
export async function freshDatabase(engine: TestEngine = 'mariadb'): Promise<FreshDatabase> {
  // No underscore: in a GRANT it stands for any character.
  const name = `test${randomBytes(8).toString('hex')}`;
  const urls = { writerUrl: variable(engine, 'WRITER'), webUrl: variable(engine, 'WEB') };
  const account = (url: string) => `'${new URL(url).username}'@'127.0.0.1'`;
  await administer(engine, [
    `CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci`,
    `GRANT ALL PRIVILEGES ON ${name}.* TO ${account(urls.writerUrl)}`,
    `GRANT SELECT ON ${name}.* TO ${account(urls.webUrl)}`,
  ]);
  const drop = () =>
    administer(engine, [
      `DROP DATABASE IF EXISTS ${name}`,
      `REVOKE ALL PRIVILEGES ON ${name}.* FROM ${account(urls.writerUrl)}`,
      `REVOKE SELECT ON ${name}.* FROM ${account(urls.webUrl)}`,
    ]);
  return {
    name,
    writerUrl: withDatabase(urls.writerUrl, name),
    webUrl: withDatabase(urls.webUrl, name),
    drop,
  };
}

/** Why the engine cannot be tested in this run, or null. */
export function missingEngine(engine: TestEngine): string | null {
  return engine === 'mysql8' ? process.env.TEST_MYSQL8_MISSING || null : null;
}

/** `describe` once for each engine; one that is not to be had counts as skipped, and its title says why. */
export function describeEachEngine(title: string, body: (engine: TestEngine) => void): void {
  for (const engine of chosenEngines()) {
    const missing = missingEngine(engine);
    if (missing) describe.skip(`${title} on ${engine} (${missing})`, () => body(engine));
    else describe(`${title} on ${engine}`, () => body(engine));
  }
}
