import type { Prisma, PrismaClient } from '../generated/prisma/client';

/** What a read model queries with: the client, or a transaction that pins one snapshot. */
export type Reader = Prisma.TransactionClient;

/**
 * Runs the queries of one page on one snapshot, so that a game reloaded in between is seen whole, old or new.
 * Plain SELECTs: an account that may only read can do this.
 */
export function onOneSnapshot<T>(prisma: PrismaClient, read: (reader: Reader) => Promise<T>): Promise<T> {
  return prisma.$transaction(read, { isolationLevel: 'RepeatableRead', maxWait: 4_000, timeout: 10_000 });
}
