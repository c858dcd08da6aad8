import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { plausibleFindings } from '../../activities/plausible-game';
import { describeEachEngine } from '../setup/database';
import { later, leagueGame, versionOf, withPitch } from './league-games';
import { countOf, storeUnderTest } from './store-under-test';
import type { StoreUnderTest } from './store-under-test';

const game = leagueGame(0);
/** Nobody has thrown a pitch at a count of seven balls. */
const impossible = withPitch(game, 9, { ballsBefore: 7 });

describeEachEngine('a version that cannot be true', (engine) => {
  let under: StoreUnderTest;

  beforeAll(async () => {
    under = await storeUnderTest(engine);
  });
  afterAll(() => under.close());
  beforeEach(() => under.clear());

  test('is refused, with the findings kept', async () => {
    await under.store.loadGame(game, versionOf(game));
    const newer = later(impossible);
    await expect(plausibleFindings(under.store, newer, versionOf(newer))).rejects.toMatchObject({
      kind: 'Implausible',
      message: expect.stringContaining('counts_possible'),
    });
    expect(await countOf(under.beside, 'game_finding', game.game.gamePk)).toBeGreaterThan(0);
  });

  test('says nothing against a newer one that is in the tables', async () => {
    await under.store.loadGame(later(game), versionOf(later(game)));
    expect(await plausibleFindings(under.store, impossible, versionOf(impossible))).toEqual([]);
    expect(await countOf(under.beside, 'game_finding', game.game.gamePk)).toBe(0);
  });
});
