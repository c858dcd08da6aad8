import { activityInfo, cancellationSignal, heartbeat } from '@temporalio/activity';
import type { GamePk, IsoDate } from '../core/ids';
import type { GameState } from '../core/gameday/game-state';
import { scheduleShape } from '../sources/answer-shapes';
import { readOrRefuse } from './read-or-refuse';
import type { ActivityDependencies } from './dependencies';
import { loadSchedule } from './load-schedule';

export interface FetchScheduleInput {
  readonly date: IsoDate;
}

/** A game of the day, as little as a workflow needs. */
export interface ListedGame {
  readonly gamePk: GamePk;
  readonly officialDate: IsoDate;
  readonly season: number;
  readonly state: GameState;
}

/** What the schedule lists of a day. */
export interface ListedDay {
  readonly games: readonly ListedGame[];
  /** Games whose row can't be read; noted as quarantined. */
  readonly refusedGames: readonly GamePk[];
  /** Rows that do not even tell their game. */
  readonly unreadableRows: number;
}

/**
 * Asks what is played on a day, keeps the answer in the lake, then writes the schedule's rows. An answer that is no
 * schedule is kept too, under `refused`.
 */
export function fetchSchedule(dependencies: ActivityDependencies) {
  const { source, sourceName, lake, store } = dependencies;
  return async ({ date }: FetchScheduleInput): Promise<ListedDay> => {
    const answer = await source.schedule(date, date, { signal: cancellationSignal(), onProgress: heartbeat });
    const json = await readOrRefuse(dependencies, answer.bytes, scheduleShape, {
      id: date,
      what: `schedule of ${date}`,
    });
    const subject = { source: sourceName, kind: 'schedule', id: date } as const;
    const { workflowExecution } = activityInfo();
    const kept = await lake.keep(subject, answer.bytes, {
      day: date,
      url: answer.url,
      workflowId: workflowExecution?.workflowId ?? '',
    });
    const { games, refused } = await loadSchedule(store, json, sourceName, kept.key);
    const read = new Set(games.map(({ gamePk }) => gamePk));
    const refusedGames = new Set<GamePk>();
    for (const { gamePk } of refused) if (gamePk !== null && !read.has(gamePk)) refusedGames.add(gamePk);
    return {
      games: games.map(({ gamePk, officialDate, season, state }) => ({
        gamePk,
        officialDate,
        season,
        state,
      })),
      refusedGames: [...refusedGames],
      unreadableRows: refused.filter(({ gamePk }) => gamePk === null).length,
    };
  };
}
