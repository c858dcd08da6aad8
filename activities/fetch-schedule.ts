import { activityInfo, cancellationSignal, heartbeat } from '@temporalio/activity';
import { parseSchedule } from '../core/gameday/parse-schedule';
import type { GamePk, IsoDate } from '../core/ids';
import type { GameState } from '../core/gameday/game-state';
import { readAnswer, scheduleShape } from '../sources/answer-shapes';
import type { ActivityDependencies } from './dependencies';

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
    const games = parseSchedule(json, sourceName);
    await store.recordSchedule(games);
    await store.recordSource({
      source: sourceName,
      fictional: sourceName === 'league',
      copyright: typeof json.copyright === 'string' ? json.copyright : '',
    });
    return games.map(({ gamePk, officialDate, season, state }) => ({ gamePk, officialDate, season, state }));
  };
}
