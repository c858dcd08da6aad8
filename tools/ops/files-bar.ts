import { SingleBar } from 'cli-progress';

const LINE_EVERY_MS = 3_000;

/**
 * A bar of steps on a terminal; a line every few seconds where there is none (logs, CI).
 *
 * @param unit - what `games` counts, where it is not games
 */
export function filesBar(
  what: string,
  unit = 'games loaded',
): {
  update(done: number, of: number, games: number): void;
  stop(): void;
} {
  if (!process.stderr.isTTY) {
    let lastLine = Date.now();
    return {
      update(done, of, games) {
        if (Date.now() - lastLine < LINE_EVERY_MS) return;
        lastLine = Date.now();
        console.error(`  ${what}: ${done} of ${of} steps, ${games} ${unit}`);
      },
      stop() {},
    };
  }
  const bar = new SingleBar({
    format: `  ${what} {bar} {value} of {total} steps, {games} ${unit}, {eta_formatted} left`,
    stream: process.stderr,
  });
  let started = false;
  return {
    update(done, of, games) {
      if (!started) bar.start(of, done, { games });
      started = true;
      bar.update(done, { games });
    },
    stop: () => bar.stop(),
  };
}
