import { activityInfo, cancellationSignal, heartbeat } from '@temporalio/activity';
import { easternDate } from '../core/calendar';
import type { IsoDate } from '../core/ids';
import { rawKey } from '../lake/keys';
import type { LakeKind, ManifestEntry } from '../lake/keys';
import { readAnswer, scheduleShape } from '../sources/answer-shapes';
import type { ActivityDependencies } from './dependencies';
import { heartbeating } from './heartbeating';
import { GAME_KINDS } from './kept-game';
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
    const kinds = ['schedule', ...GAME_KINDS] as const;
    const daysOfKinds = await Promise.all(kinds.map((kind) => lake.days(sourceName, kind)));
    const days = [...new Set(daysOfKinds.flat())].sort() as IsoDate[];
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

  async function entriesOf(kind: LakeKind, day: IsoDate): Promise<ManifestEntry[]> {
    const entries: ManifestEntry[] = [];
    for await (const entry of lake.entries(sourceName, kind, `${day}/`)) entries.push(entry);
    return entries;
  }

  async function replaySchedules(day: IsoDate): Promise<void> {
    for (const entry of await entriesOf('schedule', day)) {
      const lakeKey = rawKey(entry, entry.hash);
      const answer = readAnswer(await lake.getRaw(lakeKey), scheduleShape, `kept schedule of ${day}`);
      await loadSchedule(store, answer, sourceName, lakeKey);
    }
  }

  /** Versions by game. Those from history files come before the feeds, which replace them. */
  async function versionsOf(day: IsoDate): Promise<ManifestEntry[][]> {
    const ofKinds = await Promise.all([...GAME_KINDS].reverse().map((kind) => entriesOf(kind, day)));
    const games = new Map<string, ManifestEntry[]>();
    for (const entry of ofKinds.flat()) games.set(entry.id, [...(games.get(entry.id) ?? []), entry]);
    return [...games.values()];
  }

  async function replay(day: IsoDate): Promise<ReplayedDay> {
    const [games] = await Promise.all([versionsOf(day), replaySchedules(day)]);
    const run = {
      workflowId: activityInfo().workflowExecution?.workflowId ?? '',
      signal: cancellationSignal(),
      onProgress: heartbeat,
    };
    const todo = await notYetLoaded(store, games);
    const refused = new Set<string>();
    let rowsWritten = 0;
    // Round by round: a game's second version goes in after its first.
    for (let round = 0; todo.some((versions) => versions.length > round); round += 1) {
      const entries = todo.flatMap((versions) => versions[round] ?? []);
      const loaded = await loadVersions(dependencies, entries, run);
      rowsWritten += loaded.rowsWritten;
      for (const { id } of entries) refused.delete(id);
      for (const id of loaded.refused) refused.add(id);
    }
    if (rowsWritten > 0 || !(await store.isCertified(day))) {
      await store.certify({ from: day, to: day }, easternDate(new Date()));
    }
    return { games: games.length, versions: games.flat().length, rowsWritten, quarantined: refused.size };
  }

  return ({ day }: { readonly day: IsoDate }): Promise<ReplayedDay> => heartbeating(() => replay(day));
}
