import { randomBytes } from 'node:crypto';
import { createConnection } from 'mysql2/promise';

/** An empty database with a random name, reached by the administrator. */
export interface ScratchDatabase {
  url: string;
  drop(): Promise<void>;
}

async function administer(adminUrl: string, statement: string): Promise<void> {
  const connection = await createConnection(adminUrl);
  try {
    await connection.query(statement);
  } finally {
    await connection.end();
  }
}

/** Makes a database for one measurement on a running server. @param adminUrl - may make and drop databases */
export async function createScratchDatabase(adminUrl: string): Promise<ScratchDatabase> {
  const name = `scratch${randomBytes(6).toString('hex')}`;
  await administer(adminUrl, `CREATE DATABASE \`${name}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci`);
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => administer(adminUrl, `DROP DATABASE IF EXISTS \`${name}\``) };
}
