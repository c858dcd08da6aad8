import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createConnection } from 'mysql2/promise';
import type { RowDataPacket } from 'mysql2/promise';
import { parseFeed } from '../../core/gameday/parse-feed';
import type { ParsedGame } from '../../core/gameday/parsed-game';
import { gamePk } from '../../core/ids';
import { startLeagueServer } from '../../league';
import type { LeagueServer } from '../../league';
import { importPlace } from '../../tools/ops/import';
import type { ImportOptions } from '../../tools/ops/import';
import { replayDays } from '../../tools/ops/replay';
import { describeImport, hasRefusals } from '../../tools/ops/describe-import';
import { startPlatform } from '../platform/platform';
import type { Platform } from '../platform/platform';
import { describeWithRecordings } from '../platform/recordings';
import { temporalAddress } from '../setup/temporal';
import { gamedayXml } from '../store/gameday-xml';
import { savantCsv } from '../store/savant-csv';

const DAY = '2026-05-06';

describe('history files', () => {
  let source: LeagueServer;
  let platform: Platform;
  let folder: string;
  let games: ParsedGame[];

  beforeAll(async () => {
    source = await startLeagueServer({ today: '2026-11-01' });
    platform = await startPlatform(source.url, 'league');
    folder = mkdtempSync(path.join(tmpdir(), 'injuryfx-import-'));
    games = await feedsOf(source.url, DAY);
  });
  afterAll(async () => {
    await platform.stop();
    await source.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const run = (place: string, options: Partial<ImportOptions> = {}) =>
    importPlace(platform.client, place, {
      lake: platform.lake,
      store: platform.store,
      source: 'league',
      ...options,
    });

  async function rows(sql: string): Promise<Record<string, unknown>[]> {
    const connection = await createConnection(platform.database.writerUrl);
    const [found] = await connection.query<RowDataPacket[]>(sql);
    await connection.end();
    return found.map((row) => ({ ...row }));
  }

  /** All but what Savant adds. */
  async function gameTables() {
    const { pitch_statcast: _savant, ...tables } = (await platform.store.digest()).tables;
    return tables;
  }

  function place(name: string): string {
    const made = path.join(folder, name);
    mkdirSync(made, { recursive: true });
    return made;
  }

  /** Writes a game as Gameday's folders had it: innings one by one in a folder of their own. */
  function writeGame(
    under: string,
    game: ParsedGame,
    change: (name: string, text: string) => string = (_, text) => text,
  ) {
    const { gid, files } = gamedayXml(game);
    const home = place(path.join(path.relative(folder, under), 'month_05', 'day_06', gid));
    for (const [name, text] of Object.entries(files))
      writeFileSync(path.join(home, name), change(name, text));
    return home;
  }

  test('are loaded through a workflow, games first, then what hangs on their pitches', async () => {
    const all = place('all');
    // A name that sorts before the games' folders.
    writeFileSync(path.join(all, 'a.csv'), savantCsv(games[0]!));
    for (const game of games.slice(0, 3)) writeGame(all, game);
    const report = await run(all);
    expect(report.notKept).toEqual([]);
    expect(report.runs).toMatchObject([
      {
        items: 4,
        done: 4,
        games: { loaded: 3, unchanged: 0, stale: 0, refused: 0 },
        statcast: { files: 1, matched: games[0]!.pitches.length, unmatched: 0 },
        refused: [],
      },
    ]);
    const status = await platform.store.status();
    expect([status.games, status.pitches]).toEqual([3, report.runs[0]!.pitches]);
  });

  test('imported again write nothing, in runs of one file each too', async () => {
    const before = await platform.store.digest();
    const [again] = (await run(path.join(folder, 'all'))).runs;
    expect(again).toMatchObject({
      rowsWritten: 0,
      games: { loaded: 0, unchanged: 3 },
      statcast: { written: 0 },
    });
    const [piecemeal] = (await run(path.join(folder, 'all'), { itemsPerRun: 1 })).runs;
    expect(piecemeal).toMatchObject({
      done: 4,
      rowsWritten: 0,
      games: { unchanged: 3 },
      statcast: { files: 1 },
    });
    expect(await platform.store.digest()).toEqual(before);
  });

  test('come back from the lake alone, and with them what Savant adds and whose data they are', async () => {
    const before = await platform.store.digest();
    expect(before.tables.pitch_statcast?.rows).toBe(games[0]!.pitches.length);
    const sources = () => rows('SELECT source, fictional, copyright FROM data_source');
    const [known] = await sources();
    expect(known).toMatchObject({ source: 'league', fictional: 1 });
    await platform.loseDatabase();
    const replayed = await replayDays(platform.client);
    expect(replayed).toMatchObject({ games: 3, versions: 3, quarantined: 0 });
    expect(await platform.store.digest()).toEqual(before);
    expect(await sources()).toEqual([known]);
  });

  test('yield to the feed of the same game, before it and after it', async () => {
    await platform.ingest(DAY);
    const current = await gameTables();
    const report = await run(path.join(folder, 'all'));
    expect(report.runs).toMatchObject([
      { games: { stale: 3, loaded: 0, refused: 0 }, statcast: { unmatched: 0 } },
    ]);
    // A feed counts events that Gameday has no words for: Savant's rows of such turns at bat moved to their pitches.
    const [again] = (await run(path.join(folder, 'all'))).runs;
    expect(again).toMatchObject({ rowsWritten: 0, statcast: { matched: games[0]!.pitches.length } });
    expect(await gameTables()).toEqual(current);
    expect((await platform.store.status()).games).toBe(games.length);
  });

  test('that are broken are kept, refused with file, field and value, and keep nobody else out', async () => {
    const some = place('some');
    const [sound, broken] = games;
    const other = (game: ParsedGame, add: number): ParsedGame => ({
      ...game,
      game: { ...game.game, gamePk: gamePk(game.game.gamePk + add), gameNumber: 3 },
    });
    writeGame(some, other(sound!, 5_000));
    writeGame(some, other(broken!, 5_000), (name, text) =>
      name === 'inning_all.xml' ? text.replace(/batter="\d+"/, 'batter="nobody"') : text,
    );
    writeFileSync(path.join(some, 'rates.csv'), 'currency,rate\nEUR,1\n');
    const report = await run(some);
    expect(report.notKept).toEqual([
      {
        path: path.join(some, 'rates.csv'),
        reason: expect.stringMatching(/ShapeMismatch.*no column game_pk/),
      },
    ]);
    expect(report.runs).toMatchObject([
      {
        games: { loaded: 1, refused: 1 },
        refused: [
          {
            id: String(broken!.game.gamePk + 5_000),
            errorKind: 'FieldMismatch',
            errorMessage: expect.stringMatching(
              /inning_all\.xml.*@batter: expected an integer, found "nobody"/,
            ),
          },
        ],
      },
    ]);
    expect(hasRefusals(report)).toBe(true);
    expect(describeImport(report)).toMatch(
      /refused {4}gameday-xml \d+ of 2026-05-06: FieldMismatch: .*"nobody"/,
    );
    const { troubled } = await platform.store.status();
    expect(troubled).toMatchObject([{ gamePk: broken!.game.gamePk + 5_000, outcome: 'quarantined' }]);
  });

  test('whose game nobody knows are refused with what would help', async () => {
    const unknown = place('unknown');
    const home = writeGame(unknown, games[0]!, (name, text) =>
      name === 'game.xml' ? text.replace(/game_pk="\d+"/, '') : text,
    );
    const report = await run(home);
    expect(report.runs).toEqual([]);
    expect(report.notKept[0]!.reason).toMatch(/neither the files nor the schedule know .* give --game-pk/);
    expect((await run(home, { gamePk: games[0]!.game.gamePk })).runs).toMatchObject([
      { games: { stale: 1 } },
    ]);
  });

  test('are imported by the command, which ends with 3 when something was refused', async () => {
    const { status, stdout } = await ops(platform, ['import', path.join(folder, 'some')]);
    expect(stdout).toMatch(
      /^3 files; 0 rows written\ngames {6}0 loaded, 1 unchanged, 0 older than their feed, 1 refused;/,
    );
    expect(stdout).toContain('found "nobody"');
    expect(status).toBe(3);
    const wrong = await ops(platform, ['import', path.join(folder, 'some'), '--game-pk', '1']);
    expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringContaining('--game-pk: names one game')]);
  });

  test('that are not there, or no history, are a wrong use', async () => {
    const badInput = expect.objectContaining({ kind: 'BadInput' });
    await expect(run(path.join(folder, 'nowhere'))).rejects.toEqual(badInput);
    await expect(run(place('empty'))).rejects.toEqual(badInput);
    await expect(run(path.join(folder, 'all'), { gamePk: gamePk(1) })).rejects.toEqual(badInput);
    expect(readdirSync(path.join(folder, 'empty'))).toEqual([]);
  });
});

/** Runs the operator's command as a process of its own, on the platform's services. */
function ops({ settings, namespace }: Platform, args: readonly string[]) {
  const own = Object.entries(settings).filter(([, value]) => value !== undefined);
  const env = {
    ...process.env,
    ...Object.fromEntries(own.map(([name, value]) => [name, String(value)])),
    TEMPORAL_ADDRESS: temporalAddress(),
    TEMPORAL_NAMESPACE: namespace,
  };
  return new Promise<{ status: number; stdout: string; stderr: string }>((resolve) => {
    const command = ['--import', 'tsx', path.resolve('tools', 'ops.ts'), ...args];
    execFile(process.execPath, command, { env }, (error, stdout, stderr) =>
      resolve({ status: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });
}

async function feedsOf(url: string, day: string): Promise<ParsedGame[]> {
  const get = async (address: string) => (await fetch(`${url}${address}`)).json();
  const schedule = (await get(`/api/v1/schedule?sportId=1&date=${day}`)) as {
    dates: { games: { gamePk: number }[] }[];
  };
  const pks = schedule.dates.flatMap(({ games }) => games.map((game) => game.gamePk));
  return Promise.all(pks.map(async (pk) => parseFeed(await get(`/api/v1.1/game/${pk}/feed/live`), 'league')));
}

describeWithRecordings('recorded history files', () => {
  let source: LeagueServer;
  let platform: Platform;
  const recordings = path.resolve('..', 'shared', 'recordings', 'gd2');

  beforeAll(async () => {
    source = await startLeagueServer({ today: '2026-11-01' });
    platform = await startPlatform(source.url, 'mlb');
  });
  afterAll(async () => {
    await platform.stop();
    await source.close();
  });

  test('of 2014 are loaded under the gamePk that the operator gives, those of 2009 are refused as incomplete', async () => {
    const options = { lake: platform.lake, store: platform.store, source: 'mlb' };
    const noHitter = await importPlace(platform.client, path.join(recordings, '2014_06_18_colmlb_lanmlb_1'), {
      ...options,
      gamePk: gamePk(381_456),
    });
    expect(noHitter.runs).toMatchObject([{ games: { loaded: 1 }, pitches: 257 }]);
    const pieces = await importPlace(platform.client, path.join(recordings, 'timothyf_sample'), options);
    expect(pieces.runs).toMatchObject([
      { games: { refused: 1 }, refused: [{ id: '246355', errorKind: 'Implausible' }] },
    ]);
  });
});
