import { execFile } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { leagueGame, versionOf } from './league-games';
import { storeUnderTest } from './store-under-test';
import type { StoreUnderTest } from './store-under-test';

const game = leagueGame(0);
const { season, gamePk, officialDate } = game.game;

describe('the operator’s certify', () => {
  let under: StoreUnderTest;

  beforeAll(async () => {
    under = await storeUnderTest('mariadb');
    await under.store.recordSchedule([
      {
        ...game.game,
        listedOn: officialDate,
        awayName: 'Away',
        homeName: 'Home',
        state: 'final',
        detailedState: 'Final',
      },
    ]);
  });
  afterAll(() => under.close());

  const ops = (...words: string[]) =>
    new Promise<{ code: number; out: string; err: string }>((resolve) => {
      const env = {
        ...process.env, DATABASE_URL: under.database.writerUrl, LAKE_BUCKET: 'none', LAKE_ENDPOINT: 'http://127.0.0.1:1',
        LAKE_REGION: 'none', STATS_API_URL: 'http://127.0.0.1:1', SOURCE_NAME: 'league', TEMPORAL_ADDRESS: '127.0.0.1:1',
        AWS_ACCESS_KEY_ID: 'none', AWS_SECRET_ACCESS_KEY: 'none',
      }; // prettier-ignore
      const child = execFile(
        process.execPath,
        ['--import', 'tsx', 'tools/ops.ts', ...words],
        { env },
        (_error, out, err) => resolve({ code: child.exitCode ?? -1, out, err }),
      );
    });

  test('leaves with 3 and names the game while one is missing, with 0 once it is there', async () => {
    const missing = await ops('certify', String(season), '--json');
    expect([missing.code, missing.err]).toEqual([3, '']);
    expect(JSON.parse(missing.out)).toMatchObject({
      season,
      complete: false,
      scheduled: 1,
      missing: 1,
      mismatched: 0,
      days: [{ date: officialDate, missing: 1 }],
      troubled: [{ gamePk, reason: 'missing' }],
    });
    await under.store.loadGame(game, versionOf(game));
    const whole = await ops('certify', String(season));
    expect([whole.code, whole.out.split('\n')[0]]).toEqual([0, `season ${season}: complete`]);
  });

  test('leaves with 2 and says what is wrong with a season that is none', async () => {
    const wrong = await ops('certify', 'next');
    expect([wrong.code, wrong.out]).toEqual([2, '']);
    expect(wrong.err).toContain('found "next"');
  });

  test('lists findings of one grade on demand, and refuses a grade that is none', async () => {
    expect((await ops('findings', '--grade', 'warn')).out.trim()).toBe('no findings');
    expect((await ops('findings', '--grade', 'bad')).code).toBe(2);
  });
});
