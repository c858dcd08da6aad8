import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { parseGamedayXml } from '../../core/gameday/xml/parse-gameday-xml';
import type { ParsedGame } from '../../core/gameday/parsed-game';
import { describeEachEngine } from '../setup/database';
import { gamedayXml } from './gameday-xml';
import { leagueGame, versionOf } from './league-games';
import { rowsOf, storeUnderTest } from './store-under-test';
import type { StoreUnderTest } from './store-under-test';

describeEachEngine('a game that both Gameday XML and the Stats API tell', (engine) => {
  const feed = leagueGame(0);
  const xml = parseGamedayXml(gamedayXml(feed), feed.game.gamePk, 'league');
  let under: StoreUnderTest;

  beforeAll(async () => {
    under = await storeUnderTest(engine);
  });
  afterAll(() => under.close());
  beforeEach(() => under.clear());

  // The XML files are imported years after the feed was seen, or long before: neither may matter.
  const load = (parsed: ParsedGame, observedAt: string) =>
    under.store.loadGame(parsed, versionOf(parsed, { observedAt }));
  const loadFeed = (observedAt: string) => load(feed, observedAt);
  const loadXml = (observedAt: string) => load(xml, observedAt);
  const games = () =>
    rowsOf<{ gamePk: number; stamp: string | null }>(
      under.beside,
      'SELECT game_pk AS gamePk, feed_timestamp AS stamp FROM game',
    );

  async function feedAlone() {
    await loadFeed('2026-04-01T05:00:00Z');
    const digest = await under.store.digest();
    await under.clear();
    return digest;
  }

  test('is one game, and the feed stays when the XML comes later', async () => {
    const clean = await feedAlone();
    expect((await loadFeed('2026-04-01T05:00:00Z')).outcome).toBe('loaded');
    expect(await loadXml('2030-01-01T05:00:00Z')).toMatchObject({ outcome: 'stale', rowsWritten: 0 });
    expect(await games()).toHaveLength(1);
    expect(await under.store.digest()).toEqual(clean);
  });

  test('is one game, and the feed takes its place when the XML came first', async () => {
    const clean = await feedAlone();
    expect((await loadXml('2030-01-01T05:00:00Z')).outcome).toBe('loaded');
    expect(await games()).toMatchObject([{ stamp: null }]);
    expect((await loadFeed('2026-04-01T05:00:00Z')).outcome).toBe('loaded');
    expect(await games()).toHaveLength(1);
    expect(await under.store.digest()).toEqual(clean);
  });

  test('by XML alone is replaced by a later XML of other content, and unchanged by the same', async () => {
    await loadXml('2026-04-01T05:00:00Z');
    expect((await loadXml('2026-05-01T05:00:00Z')).outcome).toBe('unchanged');
    const corrected = { ...xml, game: { ...xml.game, attendance: 1 } };
    expect((await load(corrected, '2026-05-01T05:00:00Z')).outcome).toBe('loaded');
  });

  test('leaves players as the feed of an earlier day describes them', async () => {
    await loadFeed('2026-04-01T05:00:00Z');
    const before = await rowsOf(
      under.beside,
      'SELECT player_id, birth_date, bat_side FROM player ORDER BY player_id',
    );
    const nextDay = {
      ...xml,
      game: { ...xml.game, gamePk: (xml.game.gamePk + 1) as typeof xml.game.gamePk },
    };
    await load(
      {
        ...nextDay,
        pitches: [],
        plateAppearances: [],
        battedBalls: [],
        runners: [],
        events: [],
        innings: [],
        roster: [],
        batting: [],
        pitching: [],
      },
      '2026-04-02T05:00:00Z',
    );
    expect(
      await rowsOf(under.beside, 'SELECT player_id, birth_date, bat_side FROM player ORDER BY player_id'),
    ).toEqual(before);
  });
});
