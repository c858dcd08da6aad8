import { activityInfo, cancellationSignal, heartbeat } from '@temporalio/activity';
import { IngestError } from '../core/errors';
import { PARSER_VERSION } from '../core/gameday/parse-feed';
import { gamePk } from '../core/ids';
import type { IsoDate } from '../core/ids';
import { rawKey } from '../lake/keys';
import type { ManifestEntry } from '../lake/keys';
import { readAnswer, scheduleShape } from '../sources/answer-shapes';
import type { ActivityDependencies } from './dependencies';
import { readKeptFeed } from './kept-feed';
import { loadSchedule } from './load-schedule';

/** What a day's replay did. */
export interface ReplayedDay {
  readonly games: number;
  /** Versions read; a corrected game has several. */
  readonly versions: number;
  readonly rowsWritten: number;
  readonly quarantined: number;
}

/** Games in work at once inside a day: the lake's and the database's answers overlap with the parse. */
const LANES = 4;

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
 * runs did. Touches lake and store only. Interrupted, it can be run again: what is loaded is skipped by its hash.
 */
export function replayDay({ lake, store, sourceName }: ActivityDependencies) {
  async function loadVersion(entry: ManifestEntry): Promise<number> {
    const lakeKey = rawKey(entry, entry.hash);
    const workflowId = activityInfo().workflowExecution?.workflowId ?? '';
    try {
      const parsed = await readKeptFeed(lake, lakeKey, sourceName);
      const { rowsWritten } = await store.loadGame(parsed, {
        lakeKey,
        contentHash: entry.hash,
        observedAt: entry.observedAt,
        parserVersion: PARSER_VERSION,
        workflowId,
      });
      return rowsWritten;
    } catch (error) {
      if (!(error instanceof IngestError) || error.retryable) throw error;
      await store.recordGameIngest({
        gamePk: gamePk(Number(entry.id)),
        officialDate: entry.day as IsoDate,
        season: Number(entry.day.slice(0, 4)),
        outcome: 'quarantined',
        errorKind: error.kind,
        errorMessage: error.message,
        lakeKey,
        workflowId,
      });
      return REFUSED;
    }
  }

  return async ({ day }: { readonly day: IsoDate }): Promise<ReplayedDay> => {
    for await (const entry of lake.entries(sourceName, 'schedule', `${day}/`)) {
      const answer = readAnswer(
        await lake.getRaw(rawKey(entry, entry.hash)),
        scheduleShape,
        `kept schedule of ${day}`,
      );
      await loadSchedule(store, answer, sourceName);
    }
    const games = new Map<string, ManifestEntry[]>();
    for await (const entry of lake.entries(sourceName, 'feed', `${day}/`)) {
      games.set(entry.id, [...(games.get(entry.id) ?? []), entry]);
    }
    const done = { games: 0, versions: 0, rowsWritten: 0, quarantined: 0 };
    const queue = [...games.values()];
    const lane = async () => {
      for (let versions = queue.shift(); versions !== undefined; versions = queue.shift()) {
        cancellationSignal().throwIfAborted();
        let last = 0;
        for (const version of versions) {
          last = await loadVersion(version);
          done.versions += 1;
          done.rowsWritten += Math.max(last, 0);
        }
        done.games += 1;
        if (last === REFUSED) done.quarantined += 1;
        heartbeat(done.games);
      }
    };
    await Promise.all(Array.from({ length: LANES }, lane));
    return done;
  };
}

/** In place of a number of rows: the version was refused. */
const REFUSED = -1;
