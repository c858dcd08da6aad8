import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { PARSER_VERSION, parseFeed } from '../../../core/gameday/parse-feed';
import type { ParsedGame } from '../../../core/gameday/parsed-game';
import type { GameToLoad } from '../../../store/load-games';
import { openStore } from '../../../store/open-store';

/** `ours.ts <folder> <database url> <games> <a commit>`: loads the games as the peers do, prints one JSON line. */
async function main(folder: string, url: string, games: number, perCommit: number): Promise<void> {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json.gz'))
    .sort()
    .slice(0, games);
  const store = openStore(url, 1);
  let parseMs = 0;
  let rowsWritten = 0;
  const startedAt = performance.now();
  for (let start = 0; start < files.length; start += perCommit) {
    const before = performance.now();
    const some = files.slice(start, start + perCommit).map((name) => readGame(folder, name));
    parseMs += performance.now() - before;
    await store.loadGames(some);
    rowsWritten += some.reduce((sum, { parsed }) => sum + rowsOf(parsed), 0);
  }
  const seconds = (performance.now() - startedAt) / 1_000;
  await store.close();
  console.log(
    JSON.stringify({
      method: perCommit === 1 ? 'ours' : 'ours_by_day',
      driver: 'mysql2',
      runtime: `Node ${process.versions.node}`,
      games: files.length,
      rows_written: rowsWritten,
      seconds,
      parse_s: parseMs / 1_000,
      peak_rss_mb: process.resourceUsage().maxRSS / 1_024,
    }),
  );
}

function readGame(folder: string, name: string): GameToLoad {
  const packed = readFileSync(path.join(folder, name));
  const parsed = parseFeed(JSON.parse(gunzipSync(packed).toString('utf8')), 'mlb');
  const version = {
    lakeKey: `peers/${name}`,
    contentHash: createHash('sha256').update(packed).digest('hex'),
    observedAt: new Date().toISOString(),
    parserVersion: PARSER_VERSION,
    workflowId: 'peers',
  };
  return { parsed, version, findings: [] };
}

/** Rows of all tables, shared ones counted at each game that writes them. */
function rowsOf({ game: _game, copyright: _copyright, ...tables }: ParsedGame): number {
  return 1 + Object.values(tables).reduce((sum, rows) => sum + rows.length, 0);
}

const [folder = '', url = '', games = '0', perCommit = '1'] = process.argv.slice(2);
await main(folder, url, Number(games), Number(perCommit));
