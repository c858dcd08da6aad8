import { cancellationSignal, heartbeat } from '@temporalio/activity';
import type { GamePk } from '../core/ids';
import { MEASURES_VERSION } from '../core/stats/measures/counters';
import { tallyGame } from '../core/stats/measures/tally';
import type { TalliedGame } from '../store/tallied-games';
import type { MeasuredGame } from '../store/write-measured';
import type { SeasonInput, SeasonMeasured } from '../workflows/statistics-contracts';
import type { ActivityDependencies } from './dependencies';

/** Games a transaction: some 20,000 pitches are in memory at once, and 2,000 rows go in together. */
const GAMES_TOGETHER = 60;

/**
 * Counts what every player did in the games of a season that are not measured as they are now, and forgets games that
 * are gone. Ended in the middle and started again it goes on: what is measured is found to be so.
 */
export function measureGames({ store }: Pick<ActivityDependencies, 'store'>) {
  return async ({ season }: SeasonInput): Promise<SeasonMeasured> => {
    const { stale, gone } = await store.unmeasuredGames(season);
    let games = 0;
    let rows = await store.forgetMeasured(gone);
    for (let start = 0; start < stale.length; start += GAMES_TOGETHER) {
      cancellationSignal().throwIfAborted();
      heartbeat({ season, done: games, of: stale.length });
      const written = await measure(stale.slice(start, start + GAMES_TOGETHER));
      games += written.games;
      rows += written.rows;
    }
    return { games, forgotten: gone.length, rows };
  };

  async function measure(gamePks: readonly GamePk[]) {
    return store.writeMeasured((await store.talliedGames(gamePks)).map(measured));
  }
}

function measured(game: TalliedGame): MeasuredGame {
  const { gamePk, season, officialDate, gameNumber, gameType, contentHash, parserVersion } = game;
  return {
    version: { gamePk, season, contentHash, parserVersion, measuresVersion: MEASURES_VERSION },
    rows: tallyGame(game).map(({ playerId, role, form }) => ({
      playerId,
      role,
      gamePk,
      season,
      officialDate,
      gameNumber,
      gameType,
      ...form,
    })),
  };
}
