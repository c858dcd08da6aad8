import { types } from 'node:util';
import { IngestError } from '../core/errors';
import type { ErrorKind } from '../core/errors';

/** By the server's error number, which both clients pass on. */
const KINDS: Readonly<Record<number, ErrorKind>> = {
  1213: 'StoreConflict', // ER_LOCK_DEADLOCK
  1205: 'StoreConflict', // ER_LOCK_WAIT_TIMEOUT
  1020: 'StoreConflict', // ER_CHECKREAD
  1406: 'RowRefused', // ER_DATA_TOO_LONG
  1264: 'RowRefused', // ER_WARN_DATA_OUT_OF_RANGE
  1048: 'RowRefused', // ER_BAD_NULL_ERROR
  1292: 'RowRefused', // ER_TRUNCATED_WRONG_VALUE
  1366: 'RowRefused', // ER_TRUNCATED_WRONG_VALUE_FOR_FIELD
  1062: 'RowRefused', // ER_DUP_ENTRY
  1265: 'RowRefused', // WARN_DATA_TRUNCATED
  1045: 'StoreMisconfigured', // ER_ACCESS_DENIED_ERROR
  1044: 'StoreMisconfigured', // ER_DBACCESS_DENIED_ERROR
  1142: 'StoreMisconfigured', // ER_TABLEACCESS_DENIED_ERROR
  1049: 'StoreMisconfigured', // ER_BAD_DB_ERROR
  1146: 'StoreMisconfigured', // ER_NO_SUCH_TABLE
  1054: 'StoreMisconfigured', // ER_BAD_FIELD_ERROR
  1064: 'StoreMisconfigured', // ER_PARSE_ERROR
  // TiDB's own numbers.
  8002: 'StoreConflict', // a locking read that cannot be repeated
  8022: 'StoreConflict', // a commit that may be repeated
  8028: 'StoreConflict', // the schema changed during the transaction
  9007: 'StoreConflict', // a write conflict at commit
  8121: 'StoreMisconfigured', // a missing privilege
};

/** What Prisma's adapter hangs on an error that came from the driver. */
interface AdapterCause {
  readonly originalCode?: string;
  readonly originalMessage?: string;
  /** Why no connection could be had. */
  readonly cause?: string;
}

function adapterCause(error: object): AdapterCause | undefined {
  const { meta } = error as { meta?: { driverAdapterError?: { cause?: AdapterCause } } };
  return meta?.driverAdapterError?.cause;
}

/** The driver ends some messages with a line of its pool's counts, which tells nobody anything. */
const POOL_COUNTS = /\s*\(pool connections: [^)]*\)/g;

/** TiDB gives up locking rows that others keep changing, under the number of all unknown errors (1105). */
const LOCKS_CHANGE_TOO_OFTEN = /^pessimistic lock retry limit reached/;

/**
 * What a database error means for us. Unknown numbers count as passing trouble (a full disk, a read-only or
 * stopping server, a lost connection), which retries survive. The statement that mysql2 hangs on its errors is
 * left behind: it holds a whole game. So is the piece of source code that Prisma puts into its messages.
 */
export function storeFailure(error: unknown): unknown {
  // Not `instanceof Error`: a socket's errors may come from another realm.
  if (!types.isNativeError(error) || error instanceof IngestError) return error;
  const adapter = adapterCause(error);
  if (adapter?.originalCode !== undefined) {
    const number = Number(adapter.originalCode);
    // Prisma's upsert reads, then inserts: a duplicate says that another session was faster.
    const kind = number === 1062 ? 'StoreConflict' : (KINDS[number] ?? 'StoreUnavailable');
    const reason = [adapter.originalMessage, adapter.cause]
      .filter((text) => text !== undefined && text !== '')
      .map((text) => text?.replace(POOL_COUNTS, ''))
      .join(': ');
    return new IngestError(kind, `database: ${reason} (${number})`);
  }
  const { code, errno } = error as { code?: unknown; errno?: unknown };
  // mysql2 knows no name for TiDB's own numbers.
  const name = code ?? errno;
  if (typeof name !== 'string' && typeof name !== 'number') return error;
  const kind = LOCKS_CHANGE_TOO_OFTEN.test(error.message) ? 'StoreConflict' : KINDS[Number(errno)];
  return new IngestError(kind ?? 'StoreUnavailable', `database: ${error.message} (${name})`);
}

const ATTEMPTS = 5;
const FIRST_PAUSE_MS = 20;

/** Runs a transaction again when it lost a deadlock or a lock wait, a bounded number of times. */
export async function retryConflicts<T>(transaction: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transaction();
    } catch (error) {
      const failure = storeFailure(error);
      const again = failure instanceof IngestError && failure.kind === 'StoreConflict' && attempt < ATTEMPTS;
      if (!again) throw failure;
      await new Promise((resume) =>
        setTimeout(resume, FIRST_PAUSE_MS * 2 ** attempt * (0.5 + Math.random())),
      );
    }
  }
}
