/** The database can't answer: it is down, out of connections, refuses the account, or has no schema yet. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

/** By name, not by class: the bundled site and the server hold two copies of this module. */
export function isStoreUnavailable(error: unknown): boolean {
  return error instanceof Error && error.name === 'StoreUnavailable';
}

/** Prisma's own codes: no connection, no transaction in time, no such table or column. */
const PRISMA_CODES = /^(P1\d{3}|P2021|P2022|P2024|P2028|P2037)$/;
/** Server errors: too many connections, access, no such database or table, shutting down, killed. */
const SERVER_CODES = new Set([
  1040, 1044, 1045, 1046, 1049, 1053, 1054, 1129, 1142, 1146, 1152, 1203, 1226, 1927, 3032,
]);
/** The driver's own codes start here: refused, timed out, closed. */
const FIRST_DRIVER_CODE = 45_000;

interface AdapterCause {
  kind?: string;
  code?: number;
  originalCode?: string;
  state?: string | undefined;
}

function isOutage(cause: AdapterCause | undefined): boolean {
  if (cause === undefined) return false;
  if (cause.kind !== undefined && /NotReachable|Closed|Timeout|TooManyConnections|AuthenticationFailed|DatabaseDoesNotExist|AccessDenied|TableDoesNotExist|ColumnNotFound/.test(cause.kind)) return true; // prettier-ignore
  const code = Number(cause.code ?? cause.originalCode);
  return SERVER_CODES.has(code) || code >= FIRST_DRIVER_CODE || (cause.state?.startsWith('08') ?? false);
}

/** Turns what Prisma, or the driver below it, throws during an outage into {@link StoreUnavailable}; any other error stays itself. */
export function asStoreError(error: unknown): unknown {
  if (!(error instanceof Error) || isStoreUnavailable(error)) return error;
  const { code, meta, cause, errno, sqlState } = error as Error & {
    code?: unknown;
    errno?: unknown;
    sqlState?: unknown;
    meta?: { driverAdapterError?: { cause?: AdapterCause } };
  };
  const adapterCause = meta?.driverAdapterError?.cause ?? (cause as AdapterCause | undefined);
  const outage =
    (typeof code === 'string' && PRISMA_CODES.test(code)) ||
    error.name === 'PrismaClientInitializationError' ||
    isOutage(adapterCause) ||
    (typeof errno === 'number' &&
      isOutage({ code: errno, state: typeof sqlState === 'string' ? sqlState : undefined }));
  return outage ? new StoreUnavailable('the database does not answer', { cause: error }) : error;
}
