import { proxyActivities, upsertSearchAttributes } from '@temporalio/workflow';
import type { IngestActivities } from '../activities/create-activities';
import type { ReplayedGame } from '../activities/replay-kept-game';
import { SEARCH_ATTRIBUTES } from './contracts';
import type { ReplayGameInput } from './contracts';

const { replayKeptGame } = proxyActivities<IngestActivities>({
  startToCloseTimeout: '10 minutes',
  heartbeatTimeout: '30s',
  retry: { initialInterval: '1s', maximumInterval: '30s', maximumAttempts: 12 },
});

/** Loads all kept versions of one game from the lake, in the order in which they were seen. The source is never asked. */
export async function replayGame({ gamePk }: ReplayGameInput): Promise<ReplayedGame> {
  const replayed = await replayKeptGame.executeWithOptions({ summary: `Game ${gamePk} from the lake` }, [
    { gamePk },
  ]);
  const outcome = replayed.newestRefused ? 'quarantined' : 'loaded';
  upsertSearchAttributes([{ key: SEARCH_ATTRIBUTES.outcome, value: outcome }]);
  return replayed;
}
