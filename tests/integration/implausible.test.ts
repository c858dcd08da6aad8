import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startLeagueServer } from '../../league';
import type { LeagueServer } from '../../league';
import type { Certificate } from '../../store/certificate';
import type { IsoDate } from '../../core/ids';
import { startPlatform } from '../platform/platform';
import type { Platform } from '../platform/platform';

const DAY = '2026-05-05' as IsoDate;
const AFTERWARDS = '2026-11-20' as IsoDate;

describe('a day with feeds that can be read and cannot be true', () => {
  let source: LeagueServer;
  let platform: Platform;
  let gap: number;
  let fast: number;

  beforeAll(async () => {
    source = await startLeagueServer({ today: '2026-11-01' });
    platform = await startPlatform(source.url, 'league');
    const answer = await fetch(`${source.url}/api/v1/schedule?sportId=1&date=${DAY}`);
    const { dates } = (await answer.json()) as {
      dates: { games: { gamePk: number; status: { codedGameState: string } }[] }[];
    };
    const final = dates[0]!.games.filter((game) => game.status.codedGameState === 'F');
    [gap, fast] = [final[2]!.gamePk, final[4]!.gamePk];
    source.faults.add({
      gamePk: gap,
      fault: { kind: 'changed', changes: [{ op: 'delete', pointer: '/liveData/plays/allPlays/3' }] },
    });
    const feed = (await (await fetch(`${source.url}/api/v1.1/game/${fast}/feed/live`)).json()) as {
      liveData: { plays: { allPlays: { playEvents: { isPitch: boolean }[] }[] } };
    };
    const pitch = feed.liveData.plays.allPlays[0]!.playEvents.findIndex((event) => event.isPitch);
    const speed = `/liveData/plays/allPlays/0/playEvents/${pitch}/pitchData/startSpeed`;
    source.faults.add({
      gamePk: fast,
      fault: { kind: 'changed', changes: [{ op: 'set', pointer: speed, value: 195 }] },
    });
    await platform.ingest(DAY);
  });
  afterAll(async () => {
    await platform.stop();
    await source.close();
  });

  const certificate = (): Promise<Certificate> => platform.store.certify({ from: DAY, to: DAY }, AFTERWARDS);

  test('refuses the game that lacks a turn at bat, and says which', async () => {
    const { troubled } = await platform.store.status();
    expect(troubled).toMatchObject([{ gamePk: gap, outcome: 'quarantined', errorKind: 'Implausible' }]);
    const [first] = await platform.store.findings({ grade: 'quarantine' }, 10);
    expect(first).toMatchObject({
      gamePk: gap,
      rule: 'plate_appearances_contiguous',
      place: 'plate appearance 4',
    });
  });

  test('loads the game with a pitch of 195 miles an hour, and shows the finding beside it', async () => {
    expect(await platform.store.findings({ grade: 'warn' }, 10)).toContainEqual({
      gamePk: fast,
      date: DAY,
      rule: 'physical_range',
      grade: 'warn',
      place: expect.stringMatching(/^pitch 0\//),
      message: 'start speed 195 mph: expected 30 to 110',
    });
  });

  test('is not certified until the source mends the game; then it is, and its findings are gone', async () => {
    expect(await certificate()).toMatchObject({
      complete: false,
      missing: 1,
      quarantined: 1,
      troubled: [{ gamePk: gap, reason: 'quarantined' }],
    });
    source.faults.clear();
    await platform.ingest(DAY);
    expect(await certificate()).toMatchObject({ complete: true, missing: 0, mismatched: 0 });
    expect(await platform.store.findings({ grade: 'quarantine' }, 10)).toEqual([]);
  });
});
