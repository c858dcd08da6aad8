import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { ScheduledGameRow } from '../../core/gameday/game-rows';
import { parseSchedule } from '../../core/gameday/parse-schedule';
import { LeagueSource } from '../../league/simulation/league-source';
import { gamePk as gamePkOf, seasonOf } from '../../league/simulation/season';
import { describeEachEngine } from '../setup/database';
import { rowsOf, storeUnderTest } from './store-under-test';
import type { StoreUnderTest } from './store-under-test';

const SEED = 2016;
const postponed = seasonOf(SEED, 2026).fixtures.find((game) => game.postponed)!;

/** The schedule of a day, as it is told on the day `today`. */
function dayAsOf(date: string, today: string): ScheduledGameRow[] {
  const answer = new LeagueSource(SEED, today).schedule({
    range: { from: date, to: date },
    gamePks: null,
    viewOf: () => ({}),
  });
  return [...parseSchedule(JSON.parse(JSON.stringify(answer)), 'league').games];
}

const dateBefore = (date: string) => new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
const dateAfter = (date: string) => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);

describeEachEngine('the schedule in the store', (engine) => {
  let under: StoreUnderTest;

  beforeAll(async () => {
    under = await storeUnderTest(engine);
  });
  afterAll(() => under.close());
  beforeEach(() => under.clear());

  const { originalDate, date } = postponed;
  const calledOff = dayAsOf(originalDate, dateAfter(date));
  const playedLater = dayAsOf(date, dateAfter(date));
  const planned = dayAsOf(originalDate, dateBefore(originalDate));
  const state = async () => {
    const rows = await rowsOf<{ d: string; s: string }>(
      under.beside,
      'SELECT official_date AS d, state AS s FROM scheduled_game WHERE game_pk = ?',
      [gamePkOf(postponed)],
    );
    return rows;
  };

  test('has one row a game, with no date moved by a time zone', async () => {
    expect(await under.store.recordSchedule(planned)).toBe(planned.length);
    const rows = await rowsOf<{ d: string; at: string }>(
      under.beside,
      'SELECT official_date AS d, game_date AS at FROM scheduled_game ORDER BY game_pk',
    );
    expect(rows).toEqual(
      [...planned]
        .sort((a, b) => a.gamePk - b.gamePk)
        .map((row) => ({
          d: row.officialDate,
          at: new Date(row.gameDate!).toISOString().replace('T', ' ').slice(0, 23),
        })),
    );
  });

  test('is written only where it changed', async () => {
    await under.store.recordSchedule(planned);
    expect(await under.store.recordSchedule(planned)).toBe(0);
    const [first, ...others] = planned;
    // MySQL counts a changed row twice.
    expect(await under.store.recordSchedule([...others, { ...first!, detailedState: 'Warmup' }])).toBe(2);
    expect(await under.store.recordSchedule([])).toBe(0);
  });

  test('keeps the later date of a postponed game, whichever of its days is recorded first', async () => {
    const later = [{ d: date, s: 'final' }];
    await under.store.recordSchedule(planned);
    expect(await state()).toEqual([{ d: originalDate, s: 'scheduled' }]);
    await under.store.recordSchedule(calledOff);
    await under.store.recordSchedule(playedLater);
    expect(await state()).toEqual(later);
    const inOrder = await under.store.digest();

    await under.clear();
    await under.store.recordSchedule(playedLater);
    expect(await state()).toEqual(later);
    await under.store.recordSchedule(planned);
    await under.store.recordSchedule(calledOff);
    expect(await state()).toEqual(later);
    expect(await under.store.digest()).toEqual(inOrder);

    await under.clear();
    await under.store.recordSchedule([...playedLater, ...calledOff]);
    expect(await under.store.digest()).toEqual(inOrder);
  });

  test('is the same when overlapping days are recorded at once', async () => {
    await under.store.recordSchedule(calledOff);
    await under.store.recordSchedule(playedLater);
    const expected = await under.store.digest();
    await under.clear();
    await Promise.all([calledOff, playedLater, calledOff, playedLater].map(under.store.recordSchedule));
    expect(await under.store.digest()).toEqual(expected);
  });
});
