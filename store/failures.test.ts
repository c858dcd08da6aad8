import { describe, expect, jest, test } from '@jest/globals';
import { IngestError } from '../core/errors';
import { retryConflicts, storeFailure } from './failures';

/** An error as mysql2 makes it. */
const serverError = (errno: number, code?: string) =>
  Object.assign(new Error('as the server puts it'), { errno, code, sql: 'INSERT INTO pitch VALUES (…)' });

/** An error as Prisma makes it from one of its driver. */
const prismaError = (originalCode: string, cause?: string) =>
  Object.assign(new Error('Invalid invocation in record-ingest.ts:29'), {
    code: 'P2039',
    meta: {
      driverAdapterError: { cause: { originalCode, originalMessage: 'as the server puts it', cause } },
    },
  });

const deadlock = () => serverError(1213, 'ER_LOCK_DEADLOCK');

describe('a database error', () => {
  test.each([
    ['a lost deadlock', deadlock(), 'StoreConflict'],
    ['a lock wait', prismaError('1205'), 'StoreConflict'],
    ['a value that is too long', prismaError('1406'), 'RowRefused'],
    ['a duplicate within a game', serverError(1062, 'ER_DUP_ENTRY'), 'RowRefused'],
    ['an upsert of Prisma that another session overtook', prismaError('1062'), 'StoreConflict'],
    ['a missing table', prismaError('1146'), 'StoreMisconfigured'],
    ['an account without the right', serverError(1142, 'ER_TABLEACCESS_DENIED_ERROR'), 'StoreMisconfigured'],
    ['a conflict that only TiDB knows and the driver has no name for', serverError(9007), 'StoreConflict'],
    [
      'locks that TiDB cannot get',
      Object.assign(new Error('pessimistic lock retry limit reached'), {
        errno: 1105,
        code: 'ER_UNKNOWN_ERROR',
      }),
      'StoreConflict',
    ],
    ['a full disk', serverError(1021, 'ER_DISK_FULL'), 'StoreUnavailable'],
    ['a read-only server', serverError(1290, 'ER_OPTION_PREVENTS_STATEMENT'), 'StoreUnavailable'],
    ['a server that is away', serverError(-111, 'ECONNREFUSED'), 'StoreUnavailable'],
  ])('tells %s by its number', (_, error, kind) => {
    expect(storeFailure(error)).toMatchObject({ name: 'IngestError', kind });
  });

  test('leaves statement and source code behind and keeps the reason', () => {
    const failures = [storeFailure(deadlock()), storeFailure(prismaError('45028', 'Access denied'))];
    for (const failure of failures) expect(failure).not.toHaveProperty('sql');
    expect(failures.map((failure) => (failure as Error).message)).toEqual([
      'database: as the server puts it (ER_LOCK_DEADLOCK)',
      'database: as the server puts it: Access denied (45028)',
    ]);
    const counted = prismaError('45028', 'Access denied\n    (pool connections: active=0 idle=0 limit=4)');
    expect(storeFailure(counted)).toMatchObject({
      message: 'database: as the server puts it: Access denied (45028)',
    });
  });

  test('is only what a database says: other errors pass as they are', () => {
    const ours = new IngestError('BadInput', 'no date');
    const bug = new TypeError('undefined is not a function');
    expect(storeFailure(ours)).toBe(ours);
    expect(storeFailure(bug)).toBe(bug);
  });
});

describe('a conflict', () => {
  test('is tried again until it succeeds', async () => {
    const transaction = jest.fn<() => Promise<string>>();
    transaction.mockRejectedValueOnce(deadlock()).mockRejectedValueOnce(deadlock()).mockResolvedValue('done');
    await expect(retryConflicts(transaction)).resolves.toBe('done');
    expect(transaction).toHaveBeenCalledTimes(3);
  });

  test('is given up after five attempts', async () => {
    const transaction = jest.fn<() => Promise<void>>().mockRejectedValue(deadlock());
    await expect(retryConflicts(transaction)).rejects.toMatchObject({ kind: 'StoreConflict' });
    expect(transaction).toHaveBeenCalledTimes(5);
  });

  test('is the only thing that is tried again', async () => {
    const transaction = jest
      .fn<() => Promise<void>>()
      .mockRejectedValue(serverError(1406, 'ER_DATA_TOO_LONG'));
    await expect(retryConflicts(transaction)).rejects.toMatchObject({ kind: 'RowRefused' });
    expect(transaction).toHaveBeenCalledTimes(1);
  });
});
