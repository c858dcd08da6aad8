import { activityInfo, cancellationSignal, heartbeat } from '@temporalio/activity';
import { IngestError } from '../core/errors';
import type { GamePk, IsoDate } from '../core/ids';
import type { KeptContent } from '../lake/open-lake';
import { feedShape } from '../sources/answer-shapes';
import type { ActivityDependencies } from './dependencies';
import { readOrRefuse } from './read-or-refuse';

export interface DownloadFeedInput {
  readonly gamePk: GamePk;
  readonly officialDate: IsoDate;
}

/**
 * Downloads a game's feed and keeps the bytes in the lake. Only the key and the hash travel on. An answer that
 * is no feed is kept too, under `refused`, where nothing will take it for current.
 */
export function downloadFeed(dependencies: ActivityDependencies) {
  const { source, sourceName, lake } = dependencies;
  return async ({ gamePk, officialDate }: DownloadFeedInput): Promise<KeptContent> => {
    const answer = await source.feed(gamePk, { signal: cancellationSignal(), onProgress: heartbeat });
    const id = String(gamePk);
    const what = `feed of game ${gamePk}`;
    await readOrRefuse(dependencies, answer.bytes, feedShape, {
      id,
      what,
      check(feed) {
        if (feed.gamePk === gamePk) return;
        throw new IngestError('ShapeMismatch', `${what}: gamePk: found ${feed.gamePk}`, { path: 'gamePk' });
      },
    });
    return lake.keep({ source: sourceName, kind: 'feed', id }, answer.bytes, {
      day: officialDate,
      url: answer.url,
      workflowId: activityInfo().workflowExecution?.workflowId ?? '',
    });
  };
}
