import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { startRecordedSource, type RecordedServer } from '../server/recorded-server';
import { liveFeed } from '../simulation/feed/live-feed';
import { seasonOf } from '../simulation/season';

const RECORDINGS = resolve(process.cwd(), '../shared/recordings');
const maybe = existsSync(RECORDINGS) ? describe : describe.skip;
if (!existsSync(RECORDINGS))
  process.stderr.write('recordings not found beside the project: their tests are skipped\n');

interface Row {
  gamePk: number;
  officialDate?: string;
  status: { detailedState: string };
  teams: { away: { score?: number } };
}
const rowsOf = async (server: RecordedServer, query: string): Promise<Row[]> => {
  const answer = (await (await fetch(`${server.url}/api/v1/schedule?sportId=1&${query}`)).json()) as {
    dates: { games: Row[] }[];
  };
  return answer.dates.flatMap((day) => day.games);
};
const bytesOf = async (server: RecordedServer, path: string): Promise<Buffer> =>
  Buffer.from(await (await fetch(server.url + path)).arrayBuffer());

describe('a folder of feeds', () => {
  const folder = mkdtempSync(join(tmpdir(), 'recorded-'));
  const season = seasonOf(2016, 2026);
  const game = season.fixtures[200]!;
  const whole = JSON.stringify(liveFeed(season, game, { kind: 'final' }), null, 1);
  const part = JSON.stringify(liveFeed(season, game, { kind: 'live', plays: 20 }));
  const pk = (JSON.parse(whole) as { gamePk: number }).gamePk;
  let server: RecordedServer;

  beforeAll(async () => {
    writeFileSync(join(folder, 'b.json'), whole);
    writeFileSync(join(folder, 'a.json.gz'), gzipSync(part));
    writeFileSync(join(folder, 'cut.json'), whole.slice(0, 5000));
    writeFileSync(join(folder, 'headless.json'), '{"gameData":{},"liveData":{}}');
    writeFileSync(join(folder, 'other.json'), '{"hello":1}');
    writeFileSync(
      join(folder, 'wire.csv'),
      'date,transaction\n2026-04-20,"A placed RHP B, C on the 15-day injured list. ""Sore"" elbow"\n2026-04-21,X activated Y.\n',
    );
    server = await startRecordedSource({ folder, clones: { count: 15, date: '2026-08-01' } });
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  test('serves the bytes as recorded, the latest snapshot unless another is asked for', async () => {
    expect((await bytesOf(server, `/api/v1.1/game/${pk}/feed/live`)).equals(Buffer.from(whole))).toBe(true);
    expect(
      (await bytesOf(server, `/api/v1.1/game/${pk}/feed/live?snapshot=1`)).equals(Buffer.from(part)),
    ).toBe(true);
    server.faults.add({ gamePk: pk, fault: { kind: 'snapshot', number: 1 } });
    expect((await bytesOf(server, `/api/v1.1/game/${pk}/feed/live`)).equals(Buffer.from(part))).toBe(true);
    expect((await rowsOf(server, `gamePk=${pk}`))[0]!.status.detailedState).toBe('In Progress');
    server.faults.clear();
  });

  test('lists what it does not serve, and marks broken feeds', () => {
    const broken = server.ignored.filter((file) => file.broken).map((file) => file.file);
    expect(broken.sort()).toEqual(['cut.json', 'headless.json']);
    expect(server.ignored.filter((file) => !file.broken).map((file) => file.file)).toEqual(['other.json']);
  });

  test('rows of a CSV keep their date and text and gain nothing', async () => {
    const answer = (await (await fetch(`${server.url}/api/v1/transactions?date=2026-04-20`)).json()) as {
      transactions: unknown[];
    };
    expect(answer.transactions).toEqual([
      { date: '2026-04-20', description: 'A placed RHP B, C on the 15-day injured list. "Sore" elbow' },
    ]);
  });

  test('clones fill one day under gamePks of their own and differ from the original in ids and dates only', async () => {
    const rows = await rowsOf(server, 'date=2026-08-01');
    expect(rows).toHaveLength(15);
    const clonePk = rows[3]!.gamePk;
    const clone = JSON.parse((await bytesOf(server, `/api/v1.1/game/${clonePk}/feed/live`)).toString()) as {
      gamePk: number;
      gameData: { game: { pk: number }; datetime: { officialDate: string } };
      liveData: unknown;
    };
    expect([clone.gamePk, clone.gameData.game.pk, clone.gameData.datetime.officialDate]).toEqual([
      clonePk,
      clonePk,
      '2026-08-01',
    ]);
    expect(JSON.stringify(clone.liveData)).toBe(
      JSON.stringify((JSON.parse(whole) as { liveData: unknown }).liveData),
    );
    expect(server.dates()).toEqual([game.date, '2026-08-01']);
  });
});

maybe('the real recordings', () => {
  let server: RecordedServer;
  beforeAll(async () => {
    server = await startRecordedSource({ folder: RECORDINGS });
  });
  afterAll(() => server.close());

  test('nine games, two of them with two snapshots, served byte for byte', async () => {
    const games = server.games();
    expect(games.length).toBeGreaterThanOrEqual(9);
    expect(
      games
        .filter((game) => game.snapshots === 2)
        .map((game) => game.gamePk)
        .sort(),
    ).toEqual([715720, 746551]);
    for (const game of games.slice(0, 4)) {
      const served = await bytesOf(server, `/api/v1.1/game/${game.gamePk}/feed/live`);
      expect(served.equals(readFileSync(join(RECORDINGS, game.file)))).toBe(true);
    }
  });

  test('a feed without officialDate still has its date; schedule rows without a feed are kept', async () => {
    expect(server.dates()).toContain('2021-06-03');
    const rows = await rowsOf(server, 'date=2024-07-01');
    expect(rows.map((row) => row.gamePk)).toEqual(expect.arrayContaining([744914, 744840, 746535]));
    const postponed = await rowsOf(server, 'date=2024-06-05');
    expect(postponed.map((row) => row.status.detailedState)).toContain('Postponed');
    expect((await rowsOf(server, 'startDate=2024-10-27&endDate=2024-10-27')).length).toBe(0);
  });

  test('both kinds of transactions are served', async () => {
    const wire = async (query: string): Promise<Record<string, unknown>[]> =>
      (
        (await (await fetch(`${server.url}/api/v1/transactions?${query}`)).json()) as {
          transactions: Record<string, unknown>[];
        }
      ).transactions;
    expect(
      (await wire('startDate=2016-04-01&endDate=2016-04-30')).some((row) =>
        String(row.description).includes('15-day disabled list'),
      ),
    ).toBe(true);
    expect(
      (await wire('startDate=2024-03-01&endDate=2024-03-02')).every((row) => typeof row.id === 'number'),
    ).toBe(true);
  });
});
