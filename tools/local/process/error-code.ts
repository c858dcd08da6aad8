/**
 * The code of a system error, such as ENOENT. Without `instanceof`, which is false for Node's own errors where tests
 * run in a realm of their own.
 */
export function errorCode(error: unknown): string | null {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : null;
}
