import type { ScheduledGameRow } from '../core/gameday/game-rows';
import { parseSchedule } from '../core/gameday/parse-schedule';
import type { Store } from '../store/open-store';

/** Writes a schedule answer's rows and its copyright line. */
export async function loadSchedule(
  store: Store,
  answer: { readonly [key: string]: unknown },
  sourceName: string,
): Promise<ScheduledGameRow[]> {
  const games = parseSchedule(answer, sourceName);
  await store.recordSchedule(games);
  await store.recordSource({
    source: sourceName,
    fictional: sourceName === 'league',
    copyright: typeof answer.copyright === 'string' ? answer.copyright : '',
  });
  return games;
}
