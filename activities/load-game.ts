import { activityInfo, heartbeat } from '@temporalio/activity';
import { IngestError } from '../core/errors';
import { PARSER_VERSION, parseFeed } from '../core/gameday/parse-feed';
import type { ContentHash } from '../core/ids';
import { parseJson } from '../core/json';
import type { GameLoad } from '../store/load-game';
import type { ActivityDependencies } from './dependencies';

export interface LoadGameInput {
  readonly lakeKey: string;
  readonly hash: ContentHash;
  readonly observedAt: string;
}

/** Reads a feed from the lake, verifies and parses it, and makes the game's rows those of this version. */
export function loadGame({ sourceName, lake, store }: ActivityDependencies) {
  return async ({ lakeKey, hash, observedAt }: LoadGameInput): Promise<GameLoad> => {
    const bytes = await lake.getRaw(lakeKey);
    heartbeat('read');
    const parsed = parseKept(bytes, lakeKey, sourceName);
    heartbeat('parsed');
    return store.loadGame(parsed, {
      lakeKey,
      contentHash: hash,
      observedAt,
      parserVersion: PARSER_VERSION,
      workflowId: activityInfo().workflowExecution?.workflowId ?? '',
    });
  };
}

/** Errors of the parse tell which bytes they are about. */
function parseKept(bytes: Buffer, lakeKey: string, sourceName: string) {
  try {
    return parseFeed(parseJson(bytes.toString('utf8'), lakeKey), sourceName);
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    // The lake's bytes are verified: broken JSON in them stays broken, however often it is read.
    const kind = error.kind === 'TransferBroken' ? 'ShapeMismatch' : error.kind;
    throw new IngestError(kind, error.message, { ...error.facts, lakeKey });
  }
}
