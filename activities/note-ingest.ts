import type { DayIngestNote, GameIngestNote } from '../store/record-ingest';
import type { ActivityDependencies } from './dependencies';

/** Notes what became of a game that was not loaded. */
export function noteGame({ store }: ActivityDependencies) {
  return (note: GameIngestNote): Promise<void> => store.recordGameIngest(note);
}

/** Notes the end of a day's run. */
export function noteDay({ store }: ActivityDependencies) {
  return (note: DayIngestNote): Promise<void> => store.recordDayIngest(note);
}
