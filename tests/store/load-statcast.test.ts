import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { PitchRow } from '../../core/gameday/play-rows';
import { playerId } from '../../core/ids';
import { parseSavantCsv } from '../../core/statcast/parse-savant-csv';
import type { SavantPitch } from '../../core/statcast/savant-pitch';
import { describeEachEngine } from '../setup/database';
import { later, leagueGame, versionOf, withPitch, withoutLastPlay } from './league-games';
import { savantCsv } from './savant-csv';
import { rowsOf, storeUnderTest } from './store-under-test';
import type { StoreUnderTest } from './store-under-test';

const KEY = 'raw/league/statcast-csv/first/file.csv.gz';

describeEachEngine("loading Savant's rows", (engine) => {
  const game = leagueGame(0);
  const rows = parseSavantCsv(savantCsv(game), 'league.csv');
  let under: StoreUnderTest;

  beforeAll(async () => {
    under = await storeUnderTest(engine);
  });
  afterAll(() => under.close());
  beforeEach(() => under.clear());

  const loadGame = () => under.store.loadGame(game, versionOf(game));
  const load = (pitches: readonly SavantPitch[], key = KEY) => under.store.loadStatcast(pitches, key);
  const kept = () =>
    rowsOf<{ at: number; event: number; speed: number | null; lakeKey: string }>(
      under.beside,
      'SELECT at_bat_index AS at, event_index AS event, bat_speed AS speed, lake_key AS lakeKey ' +
        'FROM pitch_statcast ORDER BY at_bat_index, event_index',
    );
  const withValue = (place: number, batSpeed: number) =>
    rows.map((row, n) => (n === place ? { ...row, values: { ...row.values, batSpeed } } : row));

  test('hangs each on its own pitch, whatever events stand between the pitches', async () => {
    await loadGame();
    const result = await load(rows);
    const count = game.pitches.length;
    expect(result).toEqual({ rows: count, matched: count, unmatched: 0, firstUnmatched: [], written: count });
    const inOrder = [...game.pitches].sort(byPlace);
    expect((await kept()).map(({ at, event }) => [at, event])).toEqual(
      inOrder.map(({ atBatIndex, eventIndex }) => [atBatIndex, eventIndex]),
    );
    // The league has turns at bat in which other events push the pitches' own numbers back.
    expect(inOrder.filter((pitch) => pitch.eventIndex !== pitch.pitchNumber - 1).length).toBeGreaterThan(0);
  });

  test('writes nothing when they are loaded again, be it from another file', async () => {
    await loadGame();
    await load(rows);
    const before = await kept();
    expect((await load(rows)).written).toBe(0);
    expect((await load(rows, 'raw/league/statcast-csv/second/file.csv.gz')).written).toBe(0);
    expect(await kept()).toEqual(before);
  });

  test('writes the one row that differs', async () => {
    await loadGame();
    await load(rows);
    expect((await load(withValue(7, 66.5), 'second')).written).toBe(1);
    expect((await kept()).filter(({ lakeKey }) => lakeKey === 'second')).toMatchObject([{ speed: 66.5 }]);
  });

  test('keeps those that a file of fewer pitches does not speak of', async () => {
    await loadGame();
    await load(rows);
    expect((await load(rows.slice(0, 3))).written).toBe(0);
    expect(await kept()).toHaveLength(rows.length);
  });

  test('names those of which no pitch is loaded, twenty of them', async () => {
    expect(await load(rows)).toMatchObject({ matched: 0, unmatched: rows.length, written: 0 });
    const { firstUnmatched } = await load(rows);
    expect(firstUnmatched).toHaveLength(20);
    expect(firstUnmatched[0]).toMatch(/^game \d+, at bat \d+, pitch \d+: no such pitch is loaded$/);
  });

  test('does not believe a numbering that slipped: pitcher, batter and count must agree', async () => {
    await loadGame();
    const [first, second, third, ...others] = rows;
    const slipped = [
      { ...first!, pitcherId: playerId(1) },
      { ...second!, batterId: playerId(2) },
      { ...third!, balls: 3, strikes: third!.strikes === 2 ? 1 : 2 },
      ...others,
    ];
    const result = await load(slipped);
    expect(result).toMatchObject({ matched: rows.length - 3, unmatched: 3 });
    expect(result.firstUnmatched.map((name) => name.replace(/^.*?: /, '').split(' ')[0])).toEqual([
      'pitcher',
      'batter',
      'count',
    ]);
  });

  test('leaves no row of a pitch that a correction took away', async () => {
    await loadGame();
    await load(rows);
    const shorter = later(withoutLastPlay(game), 60);
    await under.store.loadGame(shorter, versionOf(shorter));
    const gone = rows.length - shorter.pitches.length;
    expect(gone).toBeGreaterThan(0);
    // Where pitches come or go, another one may stand in a row's place: none is kept until the file is loaded again.
    expect(await kept()).toEqual([]);
    const result = await load(rows);
    expect(result).toMatchObject({ unmatched: gone, written: shorter.pitches.length });
    expect(await kept()).toHaveLength(shorter.pitches.length);
  });

  test('keeps them when a correction leaves every pitch in its place', async () => {
    await loadGame();
    await load(rows);
    const before = await kept();
    const corrected = later(withPitch(game, 3, { startSpeed: 88.8 }), 60);
    await under.store.loadGame(corrected, versionOf(corrected));
    expect(await kept()).toEqual(before);
  });

  test('refuses a value that no column holds, and keeps the game as it was', async () => {
    await loadGame();
    await load(rows.slice(0, 5));
    const tooLong = rows.map((row) => ({ ...row, values: { ...row.values, pitchType: 'FOURSEAM' } }));
    await expect(load(tooLong)).rejects.toMatchObject({ kind: 'RowRefused' });
    expect(await kept()).toHaveLength(5);
  });
});

function byPlace(a: PitchRow, b: PitchRow): number {
  return a.atBatIndex - b.atBatIndex || a.eventIndex - b.eventIndex;
}
