import { expect, test } from '@jest/globals';
import { addDays } from '../../calendar';
import { seededRandom } from '../seeded-random';
import { compiledMeasuresOf } from './compiled-measure';
import { indexSeries } from './indexed-series';
import type { IndexedSeries } from './indexed-series';
import { day, pitcher, stint } from './league.fixture';
import { findCandidates } from './match-controls';
import { reachOf } from './reach';
import type { SubjectStint } from './subject-stint';

const MEASURES = compiledMeasuresOf('pitcher').slice(0, 1);

/** Two seasons with gaps, and up to three stints that do not overlap. */
function randomCareer(id: number, seed: string): { indexed: IndexedSeries; stints: SubjectStint[] } {
  const random = seededRandom(seed);
  const days = [2015, 2016].flatMap((season) =>
    Array.from({ length: 180 }, (_, index) => addDays(day(`${season}-04-03`), index)),
  );
  const stints: SubjectStint[] = [];
  for (let at = random.below(120); at < 360; at += random.below(200)) {
    const until = Math.min(359, at + random.below(60));
    stints.push(stint(id, days[at]!, days[until]!));
    at = until + 1;
  }
  const isOut = (date: string) => stints.some((one) => date >= one.startedOn && date < (one.endedOn ?? ''));
  const played = days.filter((date) => !isOut(date) && random.below(3) === 0);
  return {
    indexed: indexSeries(
      pitcher(id, played, () => 93),
      stints,
      MEASURES,
    ),
    stints,
  };
}

test('what a control reaches is what the windows of a stint at the same dates would be chosen from', () => {
  let compared = 0;
  for (let trial = 0; trial < 80; trial++) {
    const treated = randomCareer(1, `treated ${trial}`);
    const other = randomCareer(2, `other ${trial}`);
    for (const crossOffSeason of [false, true]) {
      for (const one of treated.stints) {
        const reach = reachOf(treated.indexed, one, treated.stints, crossOffSeason);
        if (reach.before.from === reach.before.until || reach.after.from === reach.after.until) continue;
        const pool = [{ indexed: other.indexed, seasons: new Set([2015, 2016]) }];
        const [candidate] = findCandidates(pool, treated.indexed, reach, crossOffSeason);
        const dates = treated.indexed.series.games.map(({ date }) => date);
        const [last, first] = [dates[reach.before.until - 1]!, dates[reach.after.from]!];
        if (candidate === undefined) continue;
        const same = stint(2, addDays(last, 1), first);
        expect(candidate.reach).toEqual(reachOf(other.indexed, same, other.stints, crossOffSeason));
        compared++;
      }
    }
  }
  expect(compared).toBeGreaterThan(60);
});
