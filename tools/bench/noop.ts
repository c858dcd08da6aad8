import { startSeasonPlatform } from './load/season-platform';
import { rounded, timed } from './load/timed';

/** About a month of a season. */
export const GAMES_A_MONTH = 405;

const REPEATS = 5;

export interface NoopReport {
  readonly games: number;
  readonly first_s: number;
  readonly rows: number;
  /** The same replay again, nothing changed: median of several. */
  readonly again_s: number;
  readonly again_rows: number;
  /** How many times faster. */
  readonly ratio: number;
}

/** A month replayed from the lake, and replayed again when all of it is loaded. */
export async function benchNoop(say: (text: string) => void): Promise<NoopReport> {
  const platform = await startSeasonPlatform({ games: GAMES_A_MONTH, name: 'bench-month', say });
  try {
    await platform.emptyDatabase();
    await platform.startWorkers();
    const first = await timed(() => platform.replay());
    const again = [];
    for (let n = 0; n < REPEATS; n += 1) again.push(await timed(() => platform.replay()));
    const seconds = again.map((run) => run.seconds).sort((a, b) => a - b)[Math.floor(REPEATS / 2)] ?? 0;
    return {
      games: first.result.games,
      first_s: rounded(first.seconds),
      rows: first.result.rowsWritten,
      again_s: rounded(seconds),
      again_rows: again.reduce((sum, { result }) => sum + result.rowsWritten, 0),
      ratio: rounded(first.seconds / seconds),
    };
  } finally {
    await platform.stop();
  }
}
