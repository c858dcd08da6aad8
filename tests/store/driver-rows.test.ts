import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Prisma } from '../../store/generated/prisma/client';
import { openDatabase, type Database } from '../../store/read/open-database';
import { readRows } from '../../store/read/rows';
import { describeEachEngine } from '../setup/database';
import { storeUnderTest } from './store-under-test';
import type { StoreUnderTest } from './store-under-test';

describeEachEngine('rows that a page reads', (engine) => {
  let tested: StoreUnderTest;
  let site: Database;

  beforeAll(async () => {
    tested = await storeUnderTest(engine);
    site = openDatabase(tested.database.webUrl, { connectionLimit: 2 });
    await tested.beside.query(`CREATE TABLE kinds (
      id INT PRIMARY KEY, big BIGINT, tiny TINYINT(1), whole SMALLINT, exact DECIMAL(9,3), approx DOUBLE, few CHAR(2),
      many TEXT, day DATE, at DATETIME(3))`);
    await tested.beside.query(`INSERT INTO kinds VALUES
      (1, 9007199254740991, 1, -5, 12.345, -1.234567, 'FF', 'Peña ⚾', '2026-03-01', '2026-03-01 23:59:59.123'),
      (2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL)`);
  });
  afterAll(async () => {
    await site.close();
    await tested.close();
  });

  const all = Prisma.sql`SELECT * FROM kinds WHERE day < ${new Date('2026-03-02T00:00:00Z')} OR id = ${2} ORDER BY id`;

  test('are the same by the driver, in a transaction or not, and by a client that has none', async () => {
    const byPrisma = await readRows(tested.connections.prisma, all);
    expect(byPrisma).toHaveLength(2);
    expect(byPrisma[0]).toMatchObject({
      big: 9007199254740991,
      exact: 12.345,
      approx: -1.234567,
      many: 'Peña ⚾',
    });
    expect(await readRows(site.prisma, all)).toEqual(byPrisma);
    expect(await site.onOneSnapshot((reader) => readRows(reader, all))).toEqual(byPrisma);
  });

  test('stay those of the moment at which the page began, for the driver as for Prisma', async () => {
    const whole = Prisma.sql`SELECT whole FROM kinds WHERE id = 1`;
    const seen = await site.onOneSnapshot(async (reader) => {
      const first = await readRows(reader, whole);
      await tested.beside.query('UPDATE kinds SET whole = 6 WHERE id = 1');
      return [first, await readRows(reader, whole), await reader.$queryRaw(whole)];
    });
    expect(seen).toEqual([[{ whole: -5 }], [{ whole: -5 }], [{ whole: -5 }]]);
    expect(await readRows(site.prisma, whole)).toEqual([{ whole: 6 }]);
  });
});
