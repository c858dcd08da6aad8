import { createHash } from 'node:crypto';
import { PARSER_VERSION, parseFeed } from '../../../core/gameday/parse-feed';
import { liveFeed } from '../../../league/simulation/feed/live-feed';
import { seasonOf } from '../../../league/simulation/season';
import type { Store } from '../../../store/open-store';

/** Loads a version of the season's hundredth game in which a pitch is called otherwise, as a new feed would. */
export async function correctOneGame(store: Store, seed: number, year: number): Promise<void> {
  const season = seasonOf(seed, year);
  const fixture = season.fixtures[99];
  if (fixture === undefined) throw new Error(`season ${year} has no hundredth game`);
  const parsed = parseFeed(liveFeed(season, fixture, { kind: 'final' }), 'league');
  const now = new Date().toISOString();
  const first = parsed.pitches.findIndex(({ callCode }) => callCode === 'B');
  const pitches = parsed.pitches.map((pitch, n) => (n === first ? { ...pitch, callCode: 'C' } : pitch));
  const game = { ...parsed.game, feedTimestamp: now };
  await store.loadGame(
    { ...parsed, game, pitches },
    {
      lakeKey: `bench/${game.gamePk}/${now}`,
      contentHash: createHash('sha256').update(now).digest('hex'),
      observedAt: now,
      parserVersion: PARSER_VERSION,
      workflowId: 'bench',
    },
  );
}
