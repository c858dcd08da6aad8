import { createHash } from 'node:crypto';
import { readPlatformSettings } from '../../../config/platform';
import { PARSER_VERSION, parseFeed } from '../../../core/gameday/parse-feed';
import { liveFeed } from '../../../league/simulation/feed/live-feed';
import { seasonOf } from '../../../league/simulation/season';
import { openStore } from '../../../store/open-store';
import type { GameToLoad } from '../../../store/load-games';

/** Games of a season, by their place among its fixtures. */
export interface LeagueJob {
  readonly seed: number;
  readonly year: number;
  readonly from: number;
  readonly to: number;
}

const store = openStore(readPlatformSettings().DATABASE_URL, 2);

function gamesOf({ seed, year, from, to }: LeagueJob): GameToLoad[] {
  const season = seasonOf(seed, year);
  return season.fixtures.slice(from, to).map((fixture) => {
    const feed = JSON.stringify(liveFeed(season, fixture, { kind: 'final' }));
    const contentHash = createHash('sha256').update(feed).digest('hex');
    const parsed = parseFeed(JSON.parse(feed), 'league');
    const version = {
      lakeKey: `bench/${parsed.game.gamePk}`,
      contentHash,
      observedAt: `${parsed.game.officialDate}T23:59:00.000Z`,
      parserVersion: PARSER_VERSION,
      workflowId: 'bench',
    };
    return { parsed, version, findings: [] };
  });
}

process.on('message', (job: LeagueJob) => {
  void store.loadGames(gamesOf(job)).then((loads) => process.send?.(loads.length));
});
process.on('disconnect', () => {
  void store.close().then(() => process.exit(0));
});
process.send?.('ready');
