import type { Client } from '@temporalio/client';
import type { ReplayedGame } from '../../activities/replay-kept-game';
import type { GamePk, IsoDate } from '../../core/ids';
import { SEARCH_ATTRIBUTES, TASK_QUEUES, workflowIds } from '../../workflows/contracts';
import type { ReplayProgress } from '../../workflows/contracts';
import type { replay } from '../../workflows/replay';
import type { replayGame } from '../../workflows/replay-game';
import { startOrJoin } from './start-or-join';
import { watch } from './watch';

export interface ReplayOptions {
  readonly from?: IsoDate | undefined;
  readonly to?: IsoDate | undefined;
  /** Days in work at once. */
  readonly concurrency?: number | undefined;
  readonly daysPerRun?: number | undefined;
  readonly onProgress?: (progress: ReplayProgress) => void;
  readonly say?: (line: string) => void;
}

/** Replays from the lake and waits for the end. A replay of the same days that runs already is joined. */
export async function replayDays(client: Client, options: ReplayOptions = {}): Promise<ReplayProgress> {
  const { from, to, concurrency, daysPerRun, onProgress = () => {}, say = () => {} } = options;
  const input = {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(concurrency === undefined ? {} : { concurrency }),
    ...(daysPerRun === undefined ? {} : { daysPerRun }),
  };
  const handle = await startOrJoin<typeof replay>(
    client,
    'replay',
    input,
    {
      workflowId: workflowIds.replay,
      args: [input],
      staticSummary: `From the lake: ${from ?? 'the first day'} to ${to ?? 'the last'}`,
      typedSearchAttributes: [{ key: SEARCH_ATTRIBUTES.kind, value: 'replay' }],
    },
    say,
  );
  return watch(handle.result(), () => handle.query<ReplayProgress>('progress'), onProgress);
}

/** Loads all kept versions of one game from the lake and waits for the end. */
export async function replayOneGame(client: Client, gamePk: GamePk): Promise<ReplayedGame> {
  const handle = await client.workflow.start<typeof replayGame>('replayGame', {
    workflowId: workflowIds.replayGame(gamePk),
    taskQueue: TASK_QUEUES.ingest,
    workflowIdConflictPolicy: 'USE_EXISTING',
    args: [{ gamePk }],
    staticSummary: `Game ${gamePk} from the lake`,
    typedSearchAttributes: [
      { key: SEARCH_ATTRIBUTES.gamePk, value: gamePk },
      { key: SEARCH_ATTRIBUTES.kind, value: 'replay' },
    ],
  });
  return handle.result();
}
