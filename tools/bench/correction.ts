import { createHash } from 'node:crypto';
import { PARSER_VERSION, parseFeed } from '../../core/gameday/parse-feed';
import type { ParsedGame } from '../../core/gameday/parsed-game';
import { GAMES_A_MONTH } from './noop';
import { startSeasonPlatform } from './load/season-platform';
import { rounded, timed } from './load/timed';

const GAMES_CORRECTED = 20;

export interface CorrectionReport {
  readonly games_in_database: number;
  readonly corrections: number;
  /** From the parsed feed to the commit, median and longest. */
  readonly median_ms: number;
  readonly longest_ms: number;
  /** The pitch and the row of the game. */
  readonly rows_written: number;
}

/** One pitch of a game corrected, among a month of games: what it costs the database. */
export async function benchCorrection(say: (text: string) => void): Promise<CorrectionReport> {
  const platform = await startSeasonPlatform({ games: GAMES_A_MONTH, name: 'bench-month', say });
  try {
    await platform.emptyDatabase();
    await platform.startWorkers();
    const { games } = await platform.replay();
    const runs = await platform.withStore(async (store) => {
      const done = [];
      for (const planned of platform.plan.games.slice(0, GAMES_CORRECTED)) {
        const parsed = corrected(parseFeed(JSON.parse(planned.feed()), 'mlb'));
        done.push(await timed(() => store.loadGame(parsed, versionOf(parsed))));
      }
      return done;
    });
    const times = runs.map(({ seconds }) => seconds * 1_000).sort((a, b) => a - b);
    return {
      games_in_database: games,
      corrections: runs.length,
      median_ms: rounded(times[Math.floor(times.length / 2)] ?? 0),
      longest_ms: rounded(times.at(-1) ?? 0),
      rows_written: Math.max(...runs.map(({ result }) => result.rowsWritten)),
    };
  } finally {
    await platform.stop();
  }
}

/** The game with another speed of its tenth pitch, as a feed of a minute later tells it. */
function corrected(parsed: ParsedGame): ParsedGame {
  const { game, pitches } = parsed;
  const feedTimestamp = new Date(Date.parse(game.feedTimestamp ?? '') + 60_000).toISOString();
  return {
    ...parsed,
    game: { ...game, feedTimestamp },
    pitches: pitches.map((pitch, n) => (n === 9 ? { ...pitch, startSpeed: 77.7 } : pitch)),
  };
}

function versionOf(parsed: ParsedGame) {
  return {
    lakeKey: `bench/${parsed.game.gamePk}`,
    contentHash: createHash('sha256').update(JSON.stringify(parsed.game)).digest('hex'),
    observedAt: new Date().toISOString(),
    parserVersion: PARSER_VERSION,
    workflowId: 'bench',
  };
}
