import { activityInfo, cancellationSignal, heartbeat } from '@temporalio/activity';
import { IngestError } from '../core/errors';
import type { GamePk, IsoDate } from '../core/ids';
import type { KeptContent } from '../lake/open-lake';
import { feedShape, readAnswer } from '../sources/answer-shapes';
import type { ActivityDependencies } from './dependencies';

export interface DownloadFeedInput {
  readonly gamePk: GamePk;
  readonly officialDate: IsoDate;
}

/** A whole answer with broken-off JSON may be a slip of the transfer; so often in a row, it is what the source has. */
const BROKEN_JSON_ATTEMPTS = 5;

/**
 * Downloads a game's feed and keeps the bytes in the lake. Only the key and the hash travel on. An answer that
 * is no feed is kept too, under `refused`, where nothing will take it for current.
 */
export function downloadFeed({ source, sourceName, lake }: ActivityDependencies) {
  return async ({ gamePk, officialDate }: DownloadFeedInput): Promise<KeptContent> => {
    const answer = await source.feed(gamePk, { signal: cancellationSignal(), onProgress: heartbeat });
    const id = String(gamePk);
    const { attempt, workflowExecution } = activityInfo();
    try {
      const feed = readAnswer(answer.bytes, feedShape, `feed of game ${gamePk}`);
      if (feed.gamePk !== gamePk) {
        throw new IngestError('ShapeMismatch', `feed of game ${gamePk}: gamePk: found ${feed.gamePk}`, {
          path: 'gamePk',
        });
      }
    } catch (error) {
      if (!(error instanceof IngestError)) throw error;
      const lakeKey = await lake.putRaw({ source: sourceName, kind: 'refused', id }, answer.bytes);
      const kind =
        error.kind === 'TransferBroken' && attempt >= BROKEN_JSON_ATTEMPTS ? 'ShapeMismatch' : error.kind;
      throw new IngestError(kind, error.message, { ...error.facts, lakeKey });
    }
    return lake.keep({ source: sourceName, kind: 'feed', id }, answer.bytes, {
      day: officialDate,
      url: answer.url,
      workflowId: workflowExecution?.workflowId ?? '',
    });
  };
}
