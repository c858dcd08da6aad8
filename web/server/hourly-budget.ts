const HOUR_MS = 3_600_000;

/** True for as many calls an hour as the budget has. */
export function hourlyBudget(most: number, now: () => number = Date.now): () => boolean {
  let begun = now();
  let used = 0;
  return () => {
    if (now() - begun >= HOUR_MS) {
      begun = now();
      used = 0;
    }
    return ++used <= most;
  };
}
