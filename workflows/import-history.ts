import {
  continueAsNew,
  defineQuery,
  proxyActivities,
  setCurrentDetails,
  setHandler,
  upsertSearchAttributes,
} from '@temporalio/workflow';
import type { IngestActivities } from '../activities/create-activities';
import { SEARCH_ATTRIBUTES } from './contracts';
import type { ImportHistoryInput, ImportItem, ImportProgress } from './contracts';
import { eachConcurrently } from './lanes';

/** Files in work at once. */
const LANES = 4;
/** A run's history stays far below the size at which Temporal asks for a new one. */
const ITEMS_PER_RUN = 500;
/** What a report names; the counts go on. */
const MOST_NAMED = 50;

export const importProgressQuery = defineQuery<ImportProgress>('progress');

const { importGame, importStatcast } = proxyActivities<IngestActivities>({
  startToCloseTimeout: '10 minutes',
  heartbeatTimeout: '30s',
  retry: { initialInterval: '1s', maximumInterval: '30s', maximumAttempts: 12 },
});

const nothingYet = (items: number): ImportProgress => ({
  items,
  done: 0,
  games: { loaded: 0, unchanged: 0, stale: 0, refused: 0 },
  pitches: 0,
  rowsWritten: 0,
  statcast: { files: 0, refused: 0, rows: 0, matched: 0, unmatched: 0, written: 0 },
  firstUnmatched: [],
  refused: [],
});

/**
 * Loads history files that lie in the lake: games first, then what hangs on their pitches. Started again with the same
 * list it goes through it once more and writes nothing that is there.
 */
export async function importHistory(input: ImportHistoryInput): Promise<ImportProgress> {
  const { source, itemsPerRun = ITEMS_PER_RUN } = input;
  let progress = input.progress ?? nothingYet(input.items.length);
  setHandler(importProgressQuery, () => progress);

  const isGame = ({ kind }: ImportItem) => kind === 'gameday-xml';
  const ordered = [...input.items.filter(isGame), ...input.items.filter((item) => !isGame(item))];
  const now = ordered.slice(0, itemsPerRun);
  await eachConcurrently(now.filter(isGame), LANES, async (item) => {
    const entry = { source, ...item };
    const game = await importGame.executeWithOptions(
      { summary: `Game ${item.id} of ${item.day}, version ${item.hash.slice(0, 12)}` },
      [{ entry }],
    );
    progress = {
      ...progress,
      done: progress.done + 1,
      games: { ...progress.games, [game.outcome]: progress.games[game.outcome] + 1 },
      pitches: progress.pitches + game.pitches,
      rowsWritten: progress.rowsWritten + game.rowsWritten,
      refused: withRefusal(progress, item, game.refusal),
    };
    setCurrentDetails(describe(progress));
  });
  // One after another: where two files speak of one pitch, the later one stands.
  for (const item of now.filter((one) => !isGame(one))) {
    const file = await importStatcast.executeWithOptions({ summary: `CSV file ${item.id} of ${item.day}` }, [
      { entry: { source, ...item } },
    ]);
    progress = withStatcast(progress, item, file);
    setCurrentDetails(describe(progress));
  }

  const rest = ordered.slice(itemsPerRun);
  if (rest.length > 0) await continueAsNew<typeof importHistory>({ ...input, items: rest, progress });
  const isClean = progress.games.refused + progress.statcast.refused === 0;
  upsertSearchAttributes([
    { key: SEARCH_ATTRIBUTES.outcome, value: isClean ? 'completed' : 'completed_with_issues' },
  ]);
  return progress;
}

type StatcastResult = Awaited<ReturnType<IngestActivities['importStatcast']>>;

function withStatcast(progress: ImportProgress, item: ImportItem, file: StatcastResult): ImportProgress {
  const { statcast } = progress;
  if ('refusal' in file) {
    return {
      ...progress,
      done: progress.done + 1,
      statcast: { ...statcast, files: statcast.files + 1, refused: statcast.refused + 1 },
      refused: withRefusal(progress, item, file.refusal),
    };
  }
  return {
    ...progress,
    done: progress.done + 1,
    rowsWritten: progress.rowsWritten + file.written,
    statcast: {
      files: statcast.files + 1,
      refused: statcast.refused,
      rows: statcast.rows + file.rows,
      matched: statcast.matched + file.matched,
      unmatched: statcast.unmatched + file.unmatched,
      written: statcast.written + file.written,
    },
    firstUnmatched: [...progress.firstUnmatched, ...file.firstUnmatched].slice(0, MOST_NAMED),
  };
}

function withRefusal(
  { refused }: ImportProgress,
  { kind, id, day }: ImportItem,
  refusal: { readonly kind: string; readonly message: string } | undefined,
): ImportProgress['refused'] {
  if (refusal === undefined || refused.length >= MOST_NAMED) return refused;
  return [...refused, { kind, id, day, errorKind: refusal.kind, errorMessage: refusal.message }];
}

function describe({ items, done, games, statcast }: ImportProgress): string {
  return `${done} of ${items} files: ${games.loaded} games loaded, ${games.refused + statcast.refused} files refused`;
}
