import { describe, expect, test } from '@jest/globals';
import { COUNTERS } from '../measures/counters';
import type { GameForm } from '../measures/counters';
import { addForms, gameRatios, measureValue } from '../measures/measure-value';
import type { Role } from '../measures/measure';
import { sumOfRatios } from '../ratio-error';
import { seededRandom } from '../seeded-random';
import { compiledMeasuresOf, countOver, valueOver } from './compiled-measure';
import { indexSeries, measuredGames } from './indexed-series';
import { day, everyDays, gameRow } from './league.fixture';
import { playerSeries } from './series';
import { estimateOver } from './window-estimate';

const PITCHES = COUNTERS.indexOf('pitches');
const WIDTH = COUNTERS.length;

describe('the series of a player', () => {
  test('has running sums in game order, whatever the order of the rows', () => {
    const late = gameRow(1, 'batter', day('2016-05-02'), { pitches: 7 }, { gameNumber: 2 });
    const early = gameRow(1, 'batter', day('2016-05-02'), { pitches: 11 });
    const series = playerSeries([late, early, gameRow(1, 'batter', day('2016-05-01'), { pitches: 5 })], null);
    expect(series.games.map(({ date, gameNumber }) => `${date} ${gameNumber}`)).toEqual([
      '2016-05-01 1',
      '2016-05-02 1',
      '2016-05-02 2',
    ]);
    expect([0, 1, 2, 3].map((row) => series.sums[row * WIDTH + PITCHES])).toEqual([0, 5, 16, 23]);
  });

  test('leaves out spring training and All-Star games', () => {
    const rows = ['S', 'R', 'A', 'W'].map((gameType, index) =>
      gameRow(1, 'batter', day(`2016-07-0${index + 1}`), { pitches: 1 }, { gameType }),
    );
    expect(playerSeries(rows, null).games.map(({ gameType }) => gameType)).toEqual(['R', 'W']);
  });

  test('is refused without games, of two players, with a game twice, with a figure that is none', () => {
    const row = gameRow(1, 'batter', day('2016-05-01'), { pitches: 5 });
    expect(() => playerSeries([], null)).toThrow('no games');
    expect(() => playerSeries([row, { ...row }], null)).toThrow('given twice');
    expect(() => playerSeries([row, gameRow(2, 'batter', day('2016-05-02'), {})], null)).toThrow("another's");
    expect(() => playerSeries([row, gameRow(1, 'pitcher', day('2016-05-02'), {})], null)).toThrow(
      "another's",
    );
    const broken = gameRow(1, 'batter', day('2016-05-02'), { exitVelocitySum: NaN });
    expect(() => playerSeries([row, broken], null)).toThrow('exitVelocitySum');
  });
});

test.each<Role>(['pitcher', 'batter'])(
  'a window of a %s taken from running sums is the sum of its games, value and error, for every measure',
  (role) => {
    const random = seededRandom(`windows ${role}`);
    const days = everyDays(1, '2016-04-03', '2016-06-30');
    const rows = days.map((date) => {
      // A third of the games have nothing at all; of the others single counters are missing, with what depends on them.
      if (random.below(3) === 0) return gameRow(1, role, date, {});
      const counts = Object.fromEntries(COUNTERS.map((counter) => [counter, 1 + random.below(40)]));
      const missing =
        random.below(2) === 0 ? { atBats: 0, hits: 0, doubles: 0, triples: 0, homeRuns: 0 } : {};
      // Pitches outside the zone are those located less those inside.
      return gameRow(1, role, date, { ...counts, ...missing, located: 90 } as GameForm);
    });
    const series = playerSeries(rows, null);
    const measures = compiledMeasuresOf(role);
    const indexed = indexSeries(series, [], measures);
    for (let trial = 0; trial < 20; trial++) {
      const from = random.below(days.length);
      const until = from + random.below(days.length - from + 1);
      const window = rows.slice(from, until);
      measures.forEach((compiled, place) => {
        const { measure } = compiled;
        const value = valueOver(compiled, series.sums, from, until);
        const direct = measureValue(measure, addForms(window));
        const theirs = sumOfRatios(gameRatios(measure, window));
        const ours = estimateOver(compiled, series.sums, from, until);
        if (direct === null) {
          expect([value, ours, theirs]).toEqual([NaN, null, null]);
          // A sum of two ratios may have one of them.
          if (measure.ratios.length === 1) expect(measuredGames(indexed, place, from, until)).toBe(0);
          return;
        }
        expect(value).toBeCloseTo(direct, 9);
        expect(ours?.value).toBeCloseTo(direct, 9);
        expect(ours?.games).toBe(theirs?.games);
        expect(measuredGames(indexed, place, from, until)).toBe(theirs?.games);
        expect(ours?.variance === null).toBe(theirs?.variance === null);
        expect(ours?.variance ?? 0).toBeCloseTo(theirs?.variance ?? 0, 9);
        const counted = gameRatios(measure, window)[0]?.reduce(
          (sum, { denominator }) => sum + denominator,
          0,
        );
        expect(countOver(compiled, series.sums, from, until)).toBe(counted);
      });
    }
  },
);
