import { activityInfo } from '@temporalio/activity';
import { parseSchedule } from '../core/gameday/parse-schedule';
import type { ParsedSchedule } from '../core/gameday/parse-schedule';
import type { Store } from '../store/open-store';

/**
 * Writes a schedule answer's rows and its copyright line. A row that can't be read is noted as a quarantined game,
 * where it tells which.
 *
 * @param lakeKey - where the answer lies, for the note
 */
export async function loadSchedule(
  store: Store,
  answer: { readonly [key: string]: unknown },
  sourceName: string,
  lakeKey: string | null = null,
): Promise<ParsedSchedule> {
  const schedule = parseSchedule(answer, sourceName);
  await store.recordSchedule(schedule.games);
  await store.recordSource({
    source: sourceName,
    fictional: sourceName === 'league',
    copyright: typeof answer.copyright === 'string' ? answer.copyright : '',
  });
  for (const { gamePk, listedOn, message } of schedule.refused) {
    if (gamePk === null) continue;
    await store.recordGameIngest({
      gamePk,
      officialDate: listedOn,
      season: Number(listedOn.slice(0, 4)),
      outcome: 'quarantined',
      errorKind: 'FieldMismatch',
      errorMessage: `schedule: ${message}`,
      lakeKey,
      workflowId: activityInfo().workflowExecution?.workflowId ?? '',
    });
  }
  return schedule;
}
