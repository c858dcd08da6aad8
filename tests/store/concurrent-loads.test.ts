import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { RowDataPacket } from 'mysql2/promise';
import type { ParsedGame } from '../../core/gameday/parsed-game';
import { describeEachEngine } from '../setup/database';
import { gamesOfOneClub, later, leagueGame, versionOf, withPitch, withoutLastPlay } from './league-games';
import { countOf, storeUnderTest } from './store-under-test';
import type { StoreUnderTest } from './store-under-test';

/** Games of one club whose shared rows differ from game to game, so that the order of loading could matter. */
const games: readonly ParsedGame[] = gamesOfOneClub(8).map((number, n) => {
  const parsed = leagueGame(number);
  return {
    ...parsed,
    players: parsed.players.map((row) => ({ ...row, weight: 180 + n })),
    teams: parsed.teams.map((row) => ({ ...row, teamName: `Club in game ${n}` })),
    venues: parsed.venues.map((row) => ({ ...row, capacity: 40_000 + n })),
  };
});

describeEachEngine('loads at the same time', (engine) => {
  let under: StoreUnderTest;

  beforeAll(async () => {
    under = await storeUnderTest(engine);
  });
  afterAll(() => under.close());
  beforeEach(() => under.clear());

  const load = (parsed: ParsedGame) => under.store.loadGame(parsed, versionOf(parsed));
  const oneAfterAnother = async (order: readonly ParsedGame[]) => {
    await under.clear();
    for (const parsed of order) await load(parsed);
    return under.store.digest();
  };

  test('of eight games that share their players leave what loading them in turn leaves', async () => {
    const expected = await oneAfterAnother(games);
    expect(expected.tables.game!.rows).toBe(8);
    for (let round = 0; round < 2; round += 1) {
      await under.clear();
      const order = round === 1 ? [...games].reverse() : games;
      await Promise.all(order.map(load));
      expect(await under.store.digest()).toEqual(expected);
    }
  });

  test('of eight corrections to such games leave what loading the corrections leaves', async () => {
    const corrected = games.map((parsed) => later(withPitch(parsed, 5, { startSpeed: 77.7 })));
    const expected = await oneAfterAnother(corrected);
    await oneAfterAnother(games);
    await Promise.all(corrected.map(load));
    expect(await under.store.digest()).toEqual(expected);
  });

  test('are not needed for the order not to matter: any order gives the same players, clubs and ballparks', async () => {
    const expected = await oneAfterAnother(games);
    const shuffled = [3, 7, 0, 5, 1, 6, 2, 4].map((n) => games[n]!);
    for (const order of [[...games].reverse(), shuffled]) {
      expect(await oneAfterAnother(order)).toEqual(expected);
    }
    const capacities = await under.connections.prisma.venueSeason.findMany({ select: { capacity: true } });
    expect(Math.max(...capacities.map(({ capacity }) => capacity!))).toBe(40_007);
  });

  test('of one version of a game load it once', async () => {
    const expected = await oneAfterAnother([games[0]!]);
    await under.clear();
    const loads = await Promise.all([1, 2, 3, 4].map(() => load(games[0]!)));
    expect(loads.map(({ outcome }) => outcome).sort()).toEqual([
      'loaded',
      'unchanged',
      'unchanged',
      'unchanged',
    ]);
    expect(await under.store.digest()).toEqual(expected);
  });

  test('of several versions of a game end with the newest', async () => {
    const versions = [0, 60, 120, 180].map((seconds) =>
      later(withPitch(games[0]!, 5, { startSpeed: 70 + seconds / 60 }), seconds),
    );
    const newest = versions.at(-1)!;
    const expected = await oneAfterAnother([newest]);
    for (const order of [versions, [...versions].reverse()]) {
      await under.clear();
      await Promise.all(order.map(load));
      expect(await under.store.digest()).toEqual(expected);
    }
  });

  test('never show a reader half a game', async () => {
    const long = games[0]!;
    const { gamePk } = long.game;
    const cut = withoutLastPlay(withoutLastPlay(withoutLastPlay(long)));
    // The game's row says how many pitches there are; a reader sees just as many.
    const short = { ...cut, game: { ...cut.game, pitches: cut.pitches.length } };
    expect(short.pitches.length).toBeLessThan(long.pitches.length);
    await load(long);

    let done = false;
    const seen = new Map<number, number>();
    const read = async () => {
      while (!done) {
        const [rows] = await under.connections.pool.query<RowDataPacket[]>(
          'SELECT game.pitches AS told, (SELECT COUNT(*) FROM pitch WHERE pitch.game_pk = game.game_pk) AS found, ' +
            '(SELECT COUNT(*) FROM plate_appearance AS pa WHERE pa.game_pk = game.game_pk) AS turns ' +
            'FROM game WHERE game.game_pk = ?',
          [gamePk],
        );
        const { told, found, turns } = rows[0]!;
        const whole = told === long.pitches.length ? long : short;
        expect({ told, found, turns }).toEqual({
          told: whole.pitches.length,
          found: whole.pitches.length,
          turns: whole.plateAppearances.length,
        });
        seen.set(found, (seen.get(found) ?? 0) + 1);
      }
    };
    const reading = Promise.all([read(), read()]);
    try {
      for (let n = 1; n <= 12; n += 1) await load(later(n % 2 === 1 ? short : long, n));
    } finally {
      done = true;
    }
    await reading;
    expect([...seen.keys()].sort((a, b) => a - b)).toEqual([short.pitches.length, long.pitches.length]);
    expect(await countOf(under.beside, 'pitch', gamePk)).toBe(long.pitches.length);
  });
});
