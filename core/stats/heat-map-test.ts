import { IngestError } from '../errors';
import { dealGames, type Stratum } from './game-deals';
import { checkDraws } from './game-draws';

/** Where a pitch crossed the plate. One unit must mean the same on both axes of both windows: normalised by the zone. */
export interface Place {
  readonly x: number;
  readonly z: number;
}

export interface HeatMapTestOptions {
  readonly seed: string | number;
  /** Random arrangements where there are too many to try all; 499 when not given. */
  readonly draws?: number;
  /** The stratum of each game, such as its season: games are dealt within strata only. */
  readonly strata?: { readonly before: readonly Stratum[]; readonly after: readonly Stratum[] };
  /** About how many pitches are looked at; 3,000 when not given. */
  readonly mostPitches?: number;
}

export interface HeatMapTest {
  /** Energy distance of the two distributions, in the unit of the places; 0 for the same places. */
  readonly distance: number;
  /** Of the same distribution on both sides; never 0. */
  readonly pValue: number;
  readonly arrangements: number;
  readonly exact: boolean;
  /** Looked at: every one, or one in so many. */
  readonly pitchesBefore: number;
  readonly pitchesAfter: number;
  /** With a place. */
  readonly gamesBefore: number;
  readonly gamesAfter: number;
}

type Games = readonly (readonly Place[])[];

/** Sums of the distances between the pitches of each two games, row by row, and the sums of the rows. */
interface GameDistances {
  readonly count: number;
  readonly pitches: Float64Array;
  readonly between: Float64Array;
  readonly rows: Float64Array;
  readonly total: number;
}

function sumDistances(games: Games): GameDistances {
  const count = games.length;
  const xs = games.map((places) => Float64Array.from(places, ({ x }) => x));
  const zs = games.map((places) => Float64Array.from(places, ({ z }) => z));
  const between = new Float64Array(count * count);
  const sumOfPair = (first: number, second: number): number => {
    const [x1, z1, x2, z2] = [xs[first], zs[first], xs[second], zs[second]];
    if (x1 === undefined || z1 === undefined || x2 === undefined || z2 === undefined) return 0;
    let sum = 0;
    for (let a = 0; a < x1.length; a++) {
      const x = x1[a] as number;
      const z = z1[a] as number;
      for (let b = 0; b < x2.length; b++) {
        const dx = x - (x2[b] as number);
        const dz = z - (z2[b] as number);
        sum += Math.sqrt(dx * dx + dz * dz);
      }
    }
    return sum;
  };
  const rows = new Float64Array(count);
  for (let first = 0; first < count; first++) {
    for (let second = first; second < count; second++) {
      const sum = sumOfPair(first, second);
      between[first * count + second] = sum;
      between[second * count + first] = sum;
      rows[first] = (rows[first] ?? 0) + sum;
      if (second > first) rows[second] = (rows[second] ?? 0) + sum;
    }
  }
  const pitches = Float64Array.from(games, (places) => places.length);
  const total = rows.reduce((sum, row) => sum + row, 0);
  return { count, pitches, between, rows, total };
}

/** Energy distance 2 E|X−Y| − E|X−X′| − E|Y−Y′| of the games of one row of picks against the rest. */
function energyDistance(
  { count, pitches, between, rows, total }: GameDistances,
  picks: Uint16Array,
  from: number,
  until: number,
): { distance: number; scaled: number } {
  const all = sumOf(pitches);
  let n = 0;
  let within = 0;
  let reach = 0;
  for (let index = from; index < until; index++) {
    const game = picks[index] as number;
    n += pitches[game] as number;
    reach += rows[game] as number;
    const row = game * count;
    within += between[row + game] as number;
    for (let other = from; other < index; other++) {
      within += 2 * (between[row + (picks[other] as number)] as number);
    }
  }
  const rest = all - n;
  const across = reach - within;
  const withinRest = total - within - 2 * across;
  const distance = (2 * across) / (n * rest) - within / (n * n) - withinRest / (rest * rest);
  return { distance, scaled: ((n * rest) / all) * distance };
}

const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);

/**
 * One test of whether the places of pitches are distributed alike in two windows: the energy distance of the two
 * samples (Székely and Rizzo, Journal of Statistical Planning and Inference 143:1249, 2013), by dealing whole games to
 * the windows, because pitches of one game resemble each other. It answers for the whole picture at once, so no bin
 * needs a test of its own. The statistic is scaled by the numbers of pitches, n·m/(n+m), as these change with the
 * games that are dealt. Exact up to 5,000 arrangements; beyond, p = (b + 1) / (m + 1) of m seeded draws. On simulated
 * games of pitches whose aim wanders from game to game (5 v 5 to 20 v 20, and 6 v 18) it calls 5 to 6 % at a nominal 5 %.
 *
 * Time grows with the square of the pitches, once, and with the square of the games for each arrangement. Of more than
 * `mostPitches` every second, third and so on of each game is looked at, its first one always: what can be told hangs on
 * the number of games, and the test holds its level whichever pitches it is of.
 *
 * @param before - games, each with its pitches; a game without any is left out
 * @returns null when a window has no place
 * @throws IngestError `BadInput` for a place that is not finite, a game without stratum, or no draws
 */
export function heatMapTest(
  before: Games,
  after: Games,
  { seed, draws = 499, strata, mostPitches = 3_000 }: HeatMapTestOptions,
): HeatMapTest | null {
  checkDraws(draws, 'draws');
  const pitchesIn = (games: Games): number => games.reduce((sum, places) => sum + places.length, 0);
  const step = Math.max(1, Math.ceil((pitchesIn(before) + pitchesIn(after)) / mostPitches));
  const placed = (games: Games, labels?: readonly Stratum[]) =>
    games
      .map((places, game) => {
        const stratum = labels === undefined ? 0 : labels[game];
        if (stratum !== undefined)
          return { places: step === 1 ? places : places.filter((_, index) => index % step === 0), stratum };
        throw new IngestError('BadInput', `strata of ${labels?.length} games: game ${game} has none`);
      })
      .filter(({ places }) => places.length > 0);
  const first = placed(before, strata?.before);
  const second = placed(after, strata?.after);
  if (first.length === 0 || second.length === 0) return null;

  const distances = sumDistances([...first, ...second].map(({ places }) => places));
  if (!Number.isFinite(distances.total)) {
    throw new IngestError('BadInput', 'places of pitches: one of them is not finite');
  }
  const asSeen = Uint16Array.from(first, (_, game) => game);
  const observed = energyDistance(distances, asSeen, 0, first.length);
  const deals = dealGames(
    seed,
    draws,
    first.map(({ stratum }) => stratum),
    second.map(({ stratum }) => stratum),
  );
  const pitchesOf = (games: typeof first): number => pitchesIn(games.map(({ places }) => places));
  // Arrangements that tie with the observed one must count in whatever order their sums were rounded.
  const pitches = pitchesOf(first) + pitchesOf(second);
  const threshold = observed.scaled - (1e-12 * distances.total) / pitches;
  let extreme = 0;
  for (let row = 0; row < deals.draws; row++) {
    const from = row * first.length;
    const { scaled } = energyDistance(distances, deals.before, from, from + first.length);
    if (scaled >= threshold) extreme++;
  }
  return {
    // A difference of sums; rounding alone can make it negative.
    distance: Math.max(0, observed.distance),
    pValue: deals.exact ? extreme / deals.draws : (extreme + 1) / (deals.draws + 1),
    arrangements: deals.draws,
    exact: deals.exact,
    pitchesBefore: pitchesOf(first),
    pitchesAfter: pitchesOf(second),
    gamesBefore: first.length,
    gamesAfter: second.length,
  };
}
