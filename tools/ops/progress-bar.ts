import { SingleBar } from 'cli-progress';

/** How far a work of many days has come. */
export interface DaysProgress {
  readonly daysDone: number;
  readonly days: number;
  readonly gamesDone: number;
}

/** A bar on a terminal; a line every few seconds where there is none (logs, CI). */
export function daysProgressBar(what: string): { update(progress: DaysProgress): void; stop(): void } {
  const startedAt = Date.now();
  const rate = (done: number) => (done / Math.max((Date.now() - startedAt) / 1_000, 0.001)).toFixed(1);
  if (!process.stderr.isTTY) {
    let lastLine = 0;
    return {
      update({ daysDone, days, gamesDone }) {
        if (Date.now() - lastLine < 3_000 && daysDone < days) return;
        lastLine = Date.now();
        console.error(
          `  ${what}: ${daysDone} of ${days} days, ${gamesDone} games (${rate(gamesDone)} games/s)`,
        );
      },
      stop() {},
    };
  }
  const bar = new SingleBar({
    format: `  ${what} {bar} {value} of {total} days, {games} games, {rate} games/s, {eta_formatted} left`,
    stream: process.stderr,
  });
  let started = false;
  return {
    update({ daysDone, days, gamesDone }) {
      const payload = { games: gamesDone, rate: rate(gamesDone) };
      if (!started) bar.start(days, daysDone, payload);
      started = true;
      bar.update(daysDone, payload);
    },
    stop: () => bar.stop(),
  };
}
