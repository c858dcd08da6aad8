import { at, isFields, objects, type Fields } from './shapes';

const IN_PROGRESS: Fields = {
  abstractGameState: 'Live',
  codedGameState: 'I',
  detailedState: 'In Progress',
  statusCode: 'I',
  startTimeTBD: false,
  abstractGameCode: 'L',
};

/**
 * A recorded game as it stood after its first plays: later plays are dropped and the status says In Progress. Box score
 * and line score are left as recorded; who needs those exact uses a recorded snapshot.
 */
export function cutFeed(body: string, count: number): string {
  const feed: unknown = JSON.parse(body.replace(/^\uFEFF/, ''));
  if (!isFields(feed)) return body;
  const plays = at(feed, 'liveData', 'plays');
  const kept = objects(plays.allPlays).slice(0, count);
  plays.allPlays = kept;
  plays.currentPlay = kept[kept.length - 1];
  plays.scoringPlays = Array.isArray(plays.scoringPlays)
    ? plays.scoringPlays.filter((i) => Number(i) < count)
    : [];
  at(feed, 'gameData').status = { ...IN_PROGRESS };
  return JSON.stringify(feed);
}
