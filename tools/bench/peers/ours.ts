import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { PARSER_VERSION, parseFeed } from '../../../core/gameday/parse-feed';
import type { ParsedGame } from '../../../core/gameday/parsed-game';
import { openStore } from '../../../store/open-store';

/** `ours.ts <folder> <database url> <games> <in flight>`: loads the games as the Python peers do, prints one JSON line. */
async function main(folder: string, url: string, games: number, inFlight: number): Promise<void> {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json.gz'))
    .sort()
    .slice(0, games);
  const store = openStore(url, inFlight);
  let parseMs = 0;
  let rowsWritten = 0;
  const read = (name: string): [ParsedGame, string] => {
    const before = performance.now();
    const packed = readFileSync(path.join(folder, name));
    const parsed = parseFeed(JSON.parse(gunzipSync(packed).toString('utf8')), 'mlb');
    const hash = createHash('sha256').update(packed).digest('hex');
    parseMs += performance.now() - before;
    return [parsed, hash];
  };
  const startedAt = performance.now();
  const waiting = files.values();
  const loadInTurn = async () => {
    for (const name of waiting) {
      const [parsed, contentHash] = read(name);
      await store.loadGame(parsed, {
        lakeKey: `peers/${name}`,
        contentHash,
        observedAt: new Date().toISOString(),
        parserVersion: PARSER_VERSION,
        workflowId: 'peers',
      });
      rowsWritten += rowsOf(parsed);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, loadInTurn));
  const seconds = (performance.now() - startedAt) / 1_000;
  await store.close();
  console.log(
    JSON.stringify({
      method: inFlight === 1 ? 'ours' : `ours_${inFlight}_in_flight`,
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

/** Rows of all tables, shared ones counted at each game that writes them. */
function rowsOf({ game: _game, copyright: _copyright, ...tables }: ParsedGame): number {
  return 1 + Object.values(tables).reduce((sum, rows) => sum + rows.length, 0);
}

const [folder = '', url = '', games = '0', inFlight = '1'] = process.argv.slice(2);
await main(folder, url, Number(games), Number(inFlight));
