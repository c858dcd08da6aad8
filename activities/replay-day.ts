import { activityInfo, cancellationSignal, heartbeat } from '@temporalio/activity';
import type { IsoDate } from '../core/ids';
import { rawKey } from '../lake/keys';
import type { ManifestEntry } from '../lake/keys';
import { readAnswer, scheduleShape } from '../sources/answer-shapes';
import type { ActivityDependencies } from './dependencies';
import { loadSchedule } from './load-schedule';
import { loadVersions } from './load-versions';
import { notYetLoaded } from './not-yet-loaded';

/** What a day's replay did. */
export interface ReplayedDay {
  readonly games: number;
  /** Versions that the lake holds; a corrected game has several. */
  readonly versions: number;
  readonly rowsWritten: number;
  readonly quarantined: number;
}

/** Days of which the lake holds a schedule or a feed, within the bounds. */
export function listKeptDays({ lake, sourceName }: ActivityDependencies) {
  return async ({
    from,
    to,
  }: {
    readonly from: IsoDate | null;
    readonly to: IsoDate | null;
  }): Promise<IsoDate[]> => {
    const kinds = await Promise.all([lake.days(sourceName, 'schedule'), lake.days(sourceName, 'feed')]);
    const days = [...new Set(kinds.flat())].sort() as IsoDate[];
    return days.filter((day) => (from === null || day >= from) && (to === null || day <= to));
  };
}

/**
 * Loads all that the lake holds of a day, version by version in the order in which they were seen, as the live
 * runs did; the games of a day go in together. Touches lake and store only. Interrupted, it can be run again: what is
 * loaded is known by its hash and not even read.
 */
export function replayDay(dependencies: ActivityDependencies) {
  const { lake, store, sourceName } = dependencies;

  async function replaySchedules(day: IsoDate): Promise<void> {
    for await (const entry of lake.entries(sourceName, 'schedule', `${day}/`)) {
      const bytes = await lake.getRaw(rawKey(entry, entry.hash));
      await loadSchedule(store, readAnswer(bytes, scheduleShape, `kept schedule of ${day}`), sourceName);
    }
  }

  return async ({ day }: { readonly day: IsoDate }): Promise<ReplayedDay> => {
    const workflowId = activityInfo().workflowExecution?.workflowId ?? '';
    await replaySchedules(day);
    const games = new Map<string, ManifestEntry[]>();
    let versions = 0;
    for await (const entry of lake.entries(sourceName, 'feed', `${day}/`)) {
      versions += 1;
      games.set(entry.id, [...(games.get(entry.id) ?? []), entry]);
    }
    const todo = await notYetLoaded(store, [...games.values()]);
    let rowsWritten = 0;
    const refused = new Set<string>();
    // Round by round: a game's second version goes in after its first.
    for (let round = 0; todo.some((ofGame) => ofGame.length > round); round += 1) {
      const entries = todo.flatMap((ofGame) => ofGame[round] ?? []);
      const done = await loadVersions(dependencies, entries, {
        workflowId,
        signal: cancellationSignal(),
        onProgress: heartbeat,
      });
      rowsWritten += done.rowsWritten;
      for (const { id } of entries) refused.delete(id);
      for (const id of done.refused) refused.add(id);
    }
    return { games: games.size, versions, rowsWritten, quarantined: refused.size };
  };
}
