import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startLeagueServer } from '../../league';
import type { FaultRule, LeagueServer } from '../../league';
import { startPlatform } from '../platform/platform';
import type { Platform } from '../platform/platform';
import { findWorkflows } from '../platform/visibility';

const DAY = '2026-05-05';

/** Four ways in which a feed can be wrong, on four games of one day. */
const BROKEN: readonly {
  readonly nth: number;
  readonly fault: FaultRule['fault'];
  readonly kind: string;
  readonly says: string;
}[] = [
  {
    nth: 1,
    fault: { kind: 'replaced', body: '{"gamePk": 920260519, "gameData": {"game": {"pk"' },
    kind: 'ShapeMismatch',
    says: 'broken off',
  },
  { nth: 2, fault: { kind: 'html' }, kind: 'ShapeMismatch', says: 'expected JSON' },
  {
    nth: 5,
    fault: {
      kind: 'changed',
      changes: [{ op: 'delete', pointer: '/liveData/plays/allPlays/3/about/inning' }],
    },
    kind: 'FieldMismatch',
    says: 'liveData.plays.allPlays[3].about.inning: expected an integer, found nothing',
  },
  {
    nth: 7,
    fault: { kind: 'changed', changes: [{ op: 'set', pointer: '/gameData/game/season', value: 'next' }] },
    kind: 'FieldMismatch',
    says: 'gameData.game.season',
  },
];

describe('a day with broken feeds', () => {
  let source: LeagueServer;
  let platform: Platform;
  let games: number[];

  beforeAll(async () => {
    source = await startLeagueServer({ today: '2026-11-01' });
    platform = await startPlatform(source.url, 'league');
    const schedule = (await (await fetch(`${source.url}/api/v1/schedule?sportId=1&date=${DAY}`)).json()) as {
      dates: { games: { gamePk: number; status: { codedGameState: string } }[] }[];
    };
    games = (schedule.dates[0]?.games ?? [])
      .filter((game) => game.status.codedGameState === 'F')
      .map((game) => game.gamePk);
    for (const { nth, fault } of BROKEN) source.faults.add({ gamePk: games[nth]!, fault });
  });
  afterAll(async () => {
    await platform.stop();
    await source.close();
  });

  test('quarantines those games and loads the others', async () => {
    const [day] = await platform.ingest(DAY);
    expect(day?.troubled).toEqual(BROKEN.map(({ nth }) => games[nth]).sort());
    expect(day?.outcomes).toMatchObject({ loaded: games.length - BROKEN.length, quarantined: BROKEN.length });
  });

  test('tries a broken transfer again before it gives up', () => {
    const asked = Object.entries(source.requests()).find(([path]) => path.includes(`/${games[1]}/feed`));
    expect(asked?.[1]).toBe(5);
  });

  test('says in the status which field of which game is wrong, and where its bytes are', async () => {
    const { troubled } = await platform.store.status();
    for (const { nth, kind, says } of BROKEN) {
      const entry = troubled.find((game) => game.gamePk === games[nth]);
      expect(entry).toMatchObject({ outcome: 'quarantined', errorKind: kind });
      expect(entry?.errorMessage).toContain(says);
      expect(await platform.lake.getRaw(entry?.lakeKey ?? '')).toBeInstanceOf(Buffer);
    }
  });

  test('is found in Temporal by search attribute, day and games', async () => {
    const quarantined = await findWorkflows(platform, "InjuryFxOutcome = 'quarantined'", BROKEN.length);
    expect(quarantined).toEqual(BROKEN.map(({ nth }) => `game/${games[nth]}`).sort());
    expect(await findWorkflows(platform, "InjuryFxOutcome = 'completed_with_issues'", 1)).toEqual([
      `day/${DAY}`,
    ]);
  });

  test('heals when the source does', async () => {
    source.faults.clear();
    const [day] = await platform.ingest(DAY);
    expect(day).toMatchObject({ troubled: [], outcomes: { loaded: BROKEN.length } });
    expect((await platform.store.status()).troubled).toEqual([]);
  });

  test('tells a feed that is missing after the final from one that is not there yet', async () => {
    source.faults.add({ gamePk: games[0]!, fault: { kind: 'status', status: 404 } });
    const [day] = await platform.ingest(DAY);
    expect(day).toMatchObject({ outcomes: { missing: 1 }, troubled: [games[0]] });
    source.faults.clear();
    source.setToday(DAY);
    source.faults.add({ gamePk: games[0]!, fault: { kind: 'status', status: 404 } });
    const [early] = await platform.ingest(DAY);
    expect(early?.outcomes.missing).toBeUndefined();
    expect(early?.outcomes.pending).toBeGreaterThanOrEqual(1);
    source.faults.clear();
  });
});
