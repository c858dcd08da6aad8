import path from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { temporalConnection } from '../../worker/temporal-connection';

export const MIGRATIONS = path.resolve('prisma', 'migrations');

/** Runs `work` with a Temporal client and closes the connection behind it. */
export async function withTemporal<T>(
  work: (client: Client, connection: Connection) => Promise<T>,
): Promise<T> {
  const { connectionOptions, namespace } = temporalConnection();
  const { address, tls, apiKey, metadata } = connectionOptions;
  const connection = await Connection.connect({ address, tls, apiKey, metadata }).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`Temporal at ${address ?? 'its default address'}: ${reason}`, { cause: error });
  });
  try {
    return await work(new Client({ connection, namespace }), connection);
  } finally {
    await connection.close();
  }
}
