import { activityInfo, cancellationSignal } from '@temporalio/activity';
import { easternDate } from '../core/calendar';
import type { GamePk, IsoDate } from '../core/ids';
import { rawKey } from '../lake/keys';
import type { LakeKind, ManifestEntry } from '../lake/keys';
import { readAnswer, scheduleShape } from '../sources/answer-shapes';
import type { ActivityDependencies } from './dependencies';
import { heartbeating } from './heartbeating';
import { GAME_KINDS } from './kept-game';
import { loadSchedule } from './load-schedule';
import { loadVersions } from './load-versions';
import { notYetLoaded } from './not-yet-loaded';

/** What the replay of some days did. */
export interface ReplayedDays {
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

/** The versions of each game, in the order in which they go in. */
type GameVersions = ManifestEntry[][];

/**
 * Loads all that the lake holds of some days, version by version in the order in which they were seen, as the live
 * runs did; the games of a day go in together. Touches lake and store only. Interrupted, it can be run again: what is
 * loaded is known by its hash and not even read.
 */
export function replayDays(dependencies: ActivityDependencies) {
  const { lake, store, sourceName } = dependencies;

  /** One listing for all days: a listing a day would cost more than many a day's games. */
  async function entriesByDay(
    kind: LakeKind,
    days: readonly IsoDate[],
  ): Promise<ReadonlyMap<string, ManifestEntry[]>> {
    const byDay = new Map<string, ManifestEntry[]>(days.map((day) => [day, []]));
    const [from, to] = [days[0], days.at(-1)];
    if (from === undefined || to === undefined) return byDay;
    for await (const entry of lake.entriesBetween(sourceName, kind, from, to)) {
      byDay.get(entry.day)?.push(entry);
    }
    return byDay;
  }

  async function replaySchedules(day: IsoDate, entries: readonly ManifestEntry[]): Promise<void> {
    for (const entry of entries) {
      const lakeKey = rawKey(entry, entry.hash);
      const answer = readAnswer(await lake.getRaw(lakeKey), scheduleShape, `kept schedule of ${day}`);
      await loadSchedule(store, answer, sourceName, lakeKey);
    }
  }

  /** @returns rows written, and the games whose last version was refused */
  async function replayGames(games: GameVersions): Promise<{ rowsWritten: number; quarantined: number }> {
    const run = {
      workflowId: activityInfo().workflowExecution?.workflowId ?? '',
      signal: cancellationSignal(),
    };
    const refused = new Set<GamePk>();
    let rowsWritten = 0;
    // Round by round: a game's second version goes in after its first.
    for (let round = 0; games.some((versions) => versions.length > round); round += 1) {
      const entries = games.flatMap((versions) => versions[round] ?? []);
      for (const loaded of await loadVersions(dependencies, entries, run)) {
        rowsWritten += loaded.rowsWritten;
        if (loaded.refusal?.isQuarantined) refused.add(loaded.gamePk);
        else refused.delete(loaded.gamePk);
      }
    }
    return { rowsWritten, quarantined: refused.size };
  }

  async function replay(days: readonly IsoDate[]): Promise<ReplayedDays> {
    const [schedules, ...ofKinds] = await Promise.all([
      entriesByDay('schedule', days),
      // Games told by history files come before their feeds, which replace them.
      ...[...GAME_KINDS].reverse().map((kind) => entriesByDay(kind, days)),
    ]);
    const total = { games: 0, versions: 0, rowsWritten: 0, quarantined: 0 };
    const certified = await store.certifiedDays(days);
    for (const day of days) {
      await replaySchedules(day, schedules.get(day) ?? []);
      const games = byGame(ofKinds.flatMap((entries) => entries.get(day) ?? []));
      const done = await replayGames(await notYetLoaded(store, games));
      if (done.rowsWritten > 0 || !certified.has(day)) {
        await store.certify({ from: day, to: day }, easternDate(new Date()));
      }
      total.games += games.length;
      total.versions += games.flat().length;
      total.rowsWritten += done.rowsWritten;
      total.quarantined += done.quarantined;
    }
    return total;
  }

  return ({ days }: { readonly days: readonly IsoDate[] }): Promise<ReplayedDays> =>
    heartbeating(() => replay(days));
}

/** A single day, for replays that began before days went together. */
export function replayDay(dependencies: ActivityDependencies) {
  const replay = replayDays(dependencies);
  return ({ day }: { readonly day: IsoDate }): Promise<ReplayedDays> => replay({ days: [day] });
}

function byGame(entries: readonly ManifestEntry[]): GameVersions {
  const games = new Map<string, ManifestEntry[]>();
  for (const entry of entries) games.set(entry.id, [...(games.get(entry.id) ?? []), entry]);
  return [...games.values()];
}
