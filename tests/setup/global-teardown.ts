import './global-setup';

/** Ends the services and removes their state. */
export default async function globalTeardown(): Promise<void> {
  await globalThis.stopTestServices?.();
}
