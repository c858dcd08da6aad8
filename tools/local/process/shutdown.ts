const numbers = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 } as const;

/** Terminal, npm and the bootstrap each pass on one Ctrl-C: what comes within this time is the same key press. */
const sameKeyPressMs = 1_500;

/**
 * Runs `stop` once when the process is asked to end, then exits with 128 + the signal's number.
 * A second request, clearly later than the first, exits at once (the children are still ended).
 *
 * @returns a function that takes the handlers away again
 */
export function onShutdownSignal(stop: (signal: NodeJS.Signals) => Promise<void>): () => void {
  let first: number | null = null;
  const handle = (signal: NodeJS.Signals) => {
    const code = 128 + (numbers[signal as keyof typeof numbers] ?? 0);
    if (first !== null) {
      if (Date.now() - first > sameKeyPressMs) process.exit(code);
      return;
    }
    first = Date.now();
    stop(signal).then(
      () => process.exit(code),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  for (const signal of Object.keys(numbers)) process.on(signal, handle);
  return () => {
    for (const signal of Object.keys(numbers)) process.removeListener(signal, handle);
  };
}
