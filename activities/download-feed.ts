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

/**
 * Downloads a game's feed and keeps the bytes in the lake. Only the key and the hash travel on. An answer that
 * is no feed is kept too, under `refused`, where nothing will take it for current.
 */
export function downloadFeed({ source, sourceName, lake }: ActivityDependencies) {
  return async ({ gamePk, officialDate }: DownloadFeedInput): Promise<KeptContent> => {
    const answer = await source.feed(gamePk, { signal: cancellationSignal(), onProgress: heartbeat });
    const id = String(gamePk);
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
      throw new IngestError(error.kind, error.message, { ...error.facts, lakeKey });
    }
    const { workflowExecution } = activityInfo();
    return lake.keep({ source: sourceName, kind: 'feed', id }, answer.bytes, {
      day: officialDate,
      url: answer.url,
      workflowId: workflowExecution?.workflowId ?? '',
    });
  };
}
