import { activityInfo, cancellationSignal, heartbeat } from '@temporalio/activity';
import { IngestError } from '../core/errors';
import { gamePk } from '../core/ids';
import type { GamePk, IsoDate } from '../core/ids';
import { scheduleShape } from '../sources/answer-shapes';
import type { ActivityDependencies } from './dependencies';
import type { ListedGame } from './fetch-schedule';
import { readOrRefuse } from './read-or-refuse';

export interface FetchChangedGamesInput {
  /** ISO 8601, UTC. */
  readonly updatedSince: string;
  /** The day under which the answer is kept. */
  readonly day: IsoDate;
}

export interface ChangedGames {
  /** Games that the source listed. */
  readonly listed: number;
  /** Those that we know, newest first. */
  readonly games: readonly ListedGame[];
  /** Why there is no list, or what was left out of it; null when all is well. */
  readonly note: string | null;
}

/** MLB's list has held games of forty years ago; a night has time for so many of ours. */
const MOST_GAMES = 500;

/**
 * Asks the source which games changed, keeps the answer in the lake, and says which of them we know. A source that has
 * no such list is not an error: the days back that are asked again every night do without it.
 */
export function fetchChangedGames(dependencies: ActivityDependencies) {
  const { source, sourceName, lake, store } = dependencies;
  return async ({ updatedSince, day }: FetchChangedGamesInput): Promise<ChangedGames> => {
    const options = { signal: cancellationSignal(), onProgress: heartbeat };
    try {
      const answer = await source.changedGames(updatedSince, options);
      const json = await readOrRefuse(dependencies, answer.bytes, scheduleShape, {
        id: day,
        what: `games changed since ${updatedSince}`,
      });
      await lake.keep({ source: sourceName, kind: 'changes', id: day }, answer.bytes, {
        day,
        url: answer.url,
        workflowId: activityInfo().workflowExecution?.workflowId ?? '',
      });
      const listed = gamesOf(json.dates.flatMap(({ games }) => games));
      const known = await store.listedGames(listed);
      const leftOut = Math.max(known.length - MOST_GAMES, 0);
      return {
        listed: listed.length,
        games: known.slice(0, MOST_GAMES),
        note: leftOut === 0 ? null : `the ${leftOut} oldest of ${known.length} games were left out`,
      };
    } catch (error) {
      if (!(error instanceof IngestError) || !isNoList(error)) throw error;
      return { listed: 0, games: [], note: `${error.kind}: ${error.message}` };
    }
  };
}

function isNoList({ kind }: IngestError): boolean {
  return kind === 'NotFound' || kind === 'ShapeMismatch' || kind === 'TooLarge';
}

function gamesOf(rows: readonly unknown[]): GamePk[] {
  const found = new Set<GamePk>();
  for (const row of rows) {
    const pk: unknown = typeof row === 'object' && row !== null ? Reflect.get(row, 'gamePk') : undefined;
    if (typeof pk === 'number' && Number.isSafeInteger(pk) && pk > 0) found.add(gamePk(pk));
  }
  return [...found];
}
