import { activityInfo, heartbeat } from '@temporalio/activity';
import { easternDate } from '../core/calendar';
import { PARSER_VERSION } from '../core/gameday/parse-feed';
import type { ContentHash } from '../core/ids';
import type { GameLoad } from '../store/load-games';
import type { ActivityDependencies } from './dependencies';
import { heartbeating } from './heartbeating';
import { readKeptFeed } from './kept-feed';
import { plausibleFindings } from './plausible-game';

export interface LoadGameInput {
  readonly lakeKey: string;
  readonly hash: ContentHash;
  readonly observedAt: string;
}

/** Reads a feed from the lake, verifies, parses and examines it, and makes the game's rows those of this version. */
export function loadGame({ sourceName, lake, store }: ActivityDependencies) {
  return async ({ lakeKey, hash, observedAt }: LoadGameInput): Promise<GameLoad> => {
    const parsed = await readKeptFeed(lake, lakeKey, sourceName);
    heartbeat('parsed');
    const version = {
      lakeKey,
      contentHash: hash,
      observedAt,
      parserVersion: PARSER_VERSION,
      workflowId: activityInfo().workflowExecution?.workflowId ?? '',
    };
    const findings = await plausibleFindings(store, parsed, version);
    // The transaction may wait for another one that loads the same game.
    return heartbeating(async () => {
      const load = await store.loadGame(parsed, version, findings);
      // Whoever asked for the game (its day, a correction, an operator): its day's count follows.
      // A second attempt may find the game written by the first.
      if (load.rowsWritten > 0 || activityInfo().attempt > 1) {
        const { officialDate: day } = parsed.game;
        await store.certify({ from: day, to: day }, easternDate(new Date()));
      }
      return load;
    });
  };
}
