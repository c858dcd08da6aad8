import { activityInfo, cancellationSignal, heartbeat } from '@temporalio/activity';
import type { GamePk, IsoDate } from '../core/ids';
import type { GameState } from '../core/gameday/game-state';
import { readAnswer, scheduleShape } from '../sources/answer-shapes';
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

/** Asks what is played on a day, keeps the answer in the lake, then writes the schedule's rows. */
export function fetchSchedule({ source, sourceName, lake, store }: ActivityDependencies) {
  return async ({ date }: FetchScheduleInput): Promise<ListedGame[]> => {
    const answer = await source.schedule(date, date, { signal: cancellationSignal(), onProgress: heartbeat });
    const json = readAnswer(answer.bytes, scheduleShape, `schedule of ${date}`);
    const subject = { source: sourceName, kind: 'schedule', id: date } as const;
    const { workflowExecution } = activityInfo();
    await lake.keep(subject, answer.bytes, {
      day: date,
      url: answer.url,
      workflowId: workflowExecution?.workflowId ?? '',
    });
    const games = await loadSchedule(store, json, sourceName);
    return games.map(({ gamePk, officialDate, season, state }) => ({ gamePk, officialDate, season, state }));
  };
}
