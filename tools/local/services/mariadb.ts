import { mariadbPackage } from '../packages/mariadb';
import { startSqlServer, type SqlOptions, type SqlService } from './sql-server';

/** Starts the default database server: MariaDB, or a suitable server of this machine. */
export async function startMariadb(options: SqlOptions): Promise<SqlService> {
  return startSqlServer('mariadb', await mariadbPackage(), options);
}
