/** How late timers come when waiting visitors would rather be told so. */
const MOST_LAG_MS = 1_500;
/** A single slow page may hold up the loop; that alone is no overload. */
const LEAST_MAKING = 10;
const EVERY_MS = 250;

/**
 * Whether the process has more work than it can do: too many answers being made at once, or many of them and an event
 * loop that is seconds behind. A quick refusal leaves the rest their speed.
 *
 * @param most - answers being made at once
 */
export function watchOverload(most: number): (making: number) => boolean {
  let expected = performance.now() + EVERY_MS;
  let lag = 0;
  setInterval(() => {
    lag = Math.max(0, performance.now() - expected);
    expected = performance.now() + EVERY_MS;
  }, EVERY_MS).unref();
  const lagNow = () => Math.max(lag, performance.now() - expected);
  return (making) => making >= most || (making >= LEAST_MAKING && lagNow() > MOST_LAG_MS);
}
