import { mysql8Package } from '../packages/mysql8';
import { startSqlServer, type SqlOptions, type SqlService } from './sql-server';

/**
 * Starts genuine MySQL 8.0.15.
 *
 * @throws Mysql8Unavailable where it cannot be had
 */
export async function startMysql8(options: SqlOptions): Promise<SqlService> {
  return startSqlServer('mysql8', await mysql8Package(), options);
}
