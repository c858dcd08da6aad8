import type { SqlPackage } from '../packages/sql-package';
import type { LocalSecrets } from './secrets';

/** The database and the accounts of the local server. */
export const sqlNames = {
  database: 'injuryfx',
  admin: 'root',
  writer: 'injuryfx',
  web: 'injuryfx_web',
} as const;

/** Only connections over the loopback address; names are not resolved. */
export const sqlHost = '127.0.0.1';

/**
 * What the server runs before it takes a connection, at each start: one statement a line, and each may be repeated.
 *
 * So no account is ever without a password while the port is open, and a state folder's secrets always apply.
 */
export function accountStatements(engine: SqlPackage['engine'], secrets: LocalSecrets): string {
  const account = (name: string, password: string) => {
    // MySQL 8's own default method wants TLS or a key exchange, which not every client does.
    const identified =
      engine === 'mysql'
        ? `IDENTIFIED WITH mysql_native_password BY '${password}'`
        : `IDENTIFIED BY '${password}'`;
    return [
      `CREATE USER IF NOT EXISTS '${name}'@'${sqlHost}' ${identified};`,
      `ALTER USER '${name}'@'${sqlHost}' ${identified};`,
    ];
  };
  const socketOnly = engine === 'mysql' ? 'WITH mysql_native_password BY' : 'BY';
  return [
    `ALTER USER 'root'@'localhost' IDENTIFIED ${socketOnly} '${secrets.databaseAdmin}';`,
    ...account(sqlNames.admin, secrets.databaseAdmin),
    `GRANT ALL PRIVILEGES ON *.* TO '${sqlNames.admin}'@'${sqlHost}' WITH GRANT OPTION;`,
    `CREATE DATABASE IF NOT EXISTS \`${sqlNames.database}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;`,
    ...account(sqlNames.writer, secrets.databaseWriter),
    `GRANT ALL PRIVILEGES ON \`${sqlNames.database}\`.* TO '${sqlNames.writer}'@'${sqlHost}';`,
    ...account(sqlNames.web, secrets.databaseWeb),
    `GRANT SELECT ON \`${sqlNames.database}\`.* TO '${sqlNames.web}'@'${sqlHost}';`,
    '',
  ].join('\n');
}
