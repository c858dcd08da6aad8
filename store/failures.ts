import { IngestError } from '../core/errors';
import type { ErrorKind } from '../core/errors';

const KINDS: Readonly<Record<string, ErrorKind>> = {
  ER_LOCK_DEADLOCK: 'StoreConflict',
  ER_LOCK_WAIT_TIMEOUT: 'StoreConflict',
  ER_CHECKREAD: 'StoreConflict',
  ER_DATA_TOO_LONG: 'RowRefused',
  ER_WARN_DATA_OUT_OF_RANGE: 'RowRefused',
  ER_BAD_NULL_ERROR: 'RowRefused',
  ER_TRUNCATED_WRONG_VALUE: 'RowRefused',
  ER_TRUNCATED_WRONG_VALUE_FOR_FIELD: 'RowRefused',
  ER_DUP_ENTRY: 'RowRefused',
  WARN_DATA_TRUNCATED: 'RowRefused',
  ER_ACCESS_DENIED_ERROR: 'StoreMisconfigured',
  ER_DBACCESS_DENIED_ERROR: 'StoreMisconfigured',
  ER_TABLEACCESS_DENIED_ERROR: 'StoreMisconfigured',
  ER_BAD_DB_ERROR: 'StoreMisconfigured',
  ER_NO_SUCH_TABLE: 'StoreMisconfigured',
  ER_BAD_FIELD_ERROR: 'StoreMisconfigured',
  ER_PARSE_ERROR: 'StoreMisconfigured',
};

/**
 * What a database error means for us. Unknown codes count as passing trouble (a full disk, a read-only or
 * stopping server, a lost connection), which retries survive. The statement that mysql2 hangs on its errors is
 * left behind: it holds a whole game.
 */
export function storeFailure(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof IngestError) return error;
  const code: unknown = 'code' in error ? error.code : undefined;
  if (typeof code !== 'string') return error;
  return new IngestError(KINDS[code] ?? 'StoreUnavailable', `database: ${error.message} (${code})`);
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
