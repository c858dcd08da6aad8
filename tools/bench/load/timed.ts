/** Runs work and takes the time, in seconds. */
export async function timed<T>(work: () => Promise<T>): Promise<{ seconds: number; result: T }> {
  const startedAt = performance.now();
  const result = await work();
  return { seconds: (performance.now() - startedAt) / 1_000, result };
}

/** To two decimals, as reports give figures. */
export const rounded = (value: number): number => Number(value.toFixed(2));
