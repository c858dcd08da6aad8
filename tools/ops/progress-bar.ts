import { SingleBar } from 'cli-progress';

/** How far a work of many days has come. */
export interface DaysProgress {
  readonly daysDone: number;
  readonly days: number;
  readonly gamesDone: number;
}

const LINE_EVERY_MS = 3_000;

/** Speed and time left since a work was first looked at: one that is joined in the middle counts from there. */
export function pace(now: () => number = Date.now) {
  let first: (DaysProgress & { at: number }) | undefined;
  return ({ daysDone, days, gamesDone }: DaysProgress) => {
    first ??= { daysDone, days, gamesDone, at: now() };
    const seconds = Math.max((now() - first.at) / 1_000, 0.001);
    const daysPerSecond = (daysDone - first.daysDone) / seconds;
    return {
      gamesPerSecond: ((gamesDone - first.gamesDone) / seconds).toFixed(1),
      left: daysPerSecond > 0 ? duration((days - daysDone) / daysPerSecond) : 'unknown time',
    };
  };
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3_600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3_600)} h ${Math.floor((whole % 3_600) / 60)} min`;
}

/**
 * A bar on a terminal; a line every few seconds where there is none (logs, CI).
 *
 * @param unit - what `gamesDone` counts, where it is not games
 */
export function daysProgressBar(
  what: string,
  unit = 'games',
): { update(progress: DaysProgress): void; stop(): void } {
  const paceOf = pace();
  if (!process.stderr.isTTY) {
    let lastLine = 0;
    return {
      update(progress) {
        const { daysDone, days, gamesDone } = progress;
        // Before the days are listed there is nothing to tell.
        if (days === 0) return;
        const { gamesPerSecond, left } = paceOf(progress);
        if (Date.now() - lastLine < LINE_EVERY_MS && daysDone < days) return;
        lastLine = Date.now();
        const rest = daysDone < days ? `, ${left} left` : '';
        console.error(
          `  ${what}: ${daysDone} of ${days} days, ${gamesDone} ${unit} (${gamesPerSecond} ${unit}/s)${rest}`,
        );
      },
      stop() {},
    };
  }
  const bar = new SingleBar({
    format: `  ${what} {bar} {value} of {total} days, {games} ${unit}, {rate} ${unit}/s, {left} left`,
    stream: process.stderr,
  });
  let started = false;
  return {
    update(progress) {
      const { daysDone, days, gamesDone } = progress;
      if (days === 0) return;
      const { gamesPerSecond, left } = paceOf(progress);
      const payload = { games: gamesDone, rate: gamesPerSecond, left };
      if (!started) bar.start(days, daysDone, payload);
      started = true;
      bar.update(daysDone, payload);
    },
    stop: () => bar.stop(),
  };
}
