import type { Pool } from 'mariadb';
import type { Prisma, PrismaClient } from '../generated/prisma/client';
import { type Driver, LentConnections } from './driver-rows';

/** What a read model queries with: the client, or a transaction that pins one snapshot. */
export type Reader = Prisma.TransactionClient;

/** Told each statement and its parameters (JSON). */
export type OnQuery = (sql: string, parameters: string) => void;

/** What runs a reader's SQL past Prisma's client. */
export interface RowSource {
  readonly driver: Driver;
  readonly onQuery: OnQuery | undefined;
}

/** Readers of an open database. A client that somebody else opened has none, and reads rows through Prisma. */
const sources = new WeakMap<Reader, RowSource>();

export const rowSourceOf = (reader: Reader): RowSource | undefined => sources.get(reader);

/** Runs the queries of one page on one snapshot. */
export type OnOneSnapshot = <T>(read: (reader: Reader) => Promise<T>) => Promise<T>;

/**
 * Lets a client, and each transaction begun with what is returned, read rows by the driver of the pool that the client
 * itself uses.
 *
 * A game reloaded in between is seen whole, old or new, by all queries of a page: rows are read on the connection on
 * which Prisma began the page's transaction. `pool` must give connections that read repeatably. Plain SELECTs: an account that may only read can do this.
 */
export function readByDriver(prisma: PrismaClient, pool: Pool, onQuery?: OnQuery): OnOneSnapshot {
  const lent = new LentConnections(pool);
  sources.set(prisma, { driver: pool, onQuery });
  return (read) =>
    prisma.$transaction(
      async (reader) => {
        const [own] = await reader.$queryRaw<{ id: bigint | number }[]>`SELECT CONNECTION_ID() AS id`;
        const driver = lent.numbered(Number(own?.id));
        if (driver !== undefined) sources.set(reader, { driver, onQuery });
        return read(reader);
      },
      { maxWait: 4_000, timeout: 10_000 },
    );
}
