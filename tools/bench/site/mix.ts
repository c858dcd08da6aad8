import { seededRandom } from '../../../core/stats/seeded-random';
import type { SeededRandom } from '../../../core/stats/seeded-random';
import type { KnownIds } from './known-ids';

/** One request of a schedule. */
export interface PlannedRequest {
  readonly kind: string;
  readonly path: string;
}

interface PageKind {
  readonly kind: string;
  /** Requests of it in a hundred, of those that are not repeats. */
  readonly share: number;
  readonly address: (pick: Picks) => string;
}

/** One of a list. */
type Picks = (list: keyof KnownIds) => string;

function twoOf(pick: Picks): [string, string] {
  const one = pick('players');
  let other = one;
  while (other === one) other = pick('players');
  return [one, other];
}

const query = (fields: Readonly<Record<string, string>>): string => new URLSearchParams(fields).toString();

/** What visitors are taken to ask for: players and their stints most, then the lists that lead there. */
const KINDS: readonly PageKind[] = [
  { kind: 'home', share: 10, address: () => '/' },
  { kind: 'search', share: 8, address: (pick) => `/players?${query({ q: pick('names').slice(0, 5) })}` },
  { kind: 'players', share: 3, address: (pick) => `/players?page=${1 + (Number(pick('players')) % 40)}` },
  { kind: 'player', share: 15, address: (pick) => `/players/${pick('players')}` },
  { kind: 'stint', share: 18, address: (pick) => `/injuries/${pick('stints')}` },
  {
    kind: 'stint_window',
    share: 3,
    address: (pick) => `/injuries/${pick('stints')}?${query({ unit: 'pitches', size: '300' })}`,
  },
  {
    kind: 'injuries',
    share: 7,
    address: (pick) => `/injuries?${query({ season: pick('seasons'), team: pick('teams') })}`,
  },
  {
    kind: 'cohorts',
    share: 3,
    address: (pick) =>
      `/cohorts?${query({ span: ['games3', 'games10', 'games30'][Number(pick('players')) % 3] ?? 'games10' })}`,
  },
  { kind: 'cohort', share: 5, address: (pick) => `/cohorts/${encodeURIComponent(pick('cohorts'))}` },
  { kind: 'teams', share: 1, address: (pick) => `/teams?season=${pick('seasons')}` },
  {
    kind: 'team',
    share: 4,
    address: (pick) => `/teams/${pick('teams')}?season=${pick('seasons')}`,
  },
  { kind: 'league', share: 2, address: (pick) => `/league?season=${pick('seasons')}` },
  { kind: 'game', share: 6, address: (pick) => `/games/${pick('games')}` },
  { kind: 'day', share: 4, address: (pick) => `/days/${pick('days')}` },
  { kind: 'data', share: 1, address: (pick) => `/data?season=${pick('seasons')}` },
  { kind: 'methods', share: 1, address: () => '/methods' },
  { kind: 'about', share: 1, address: () => '/about' },
  {
    kind: 'compare',
    share: 2,
    address: (pick) => `/compare?${query({ players: twoOf(pick).join(',') })}`,
  },
  { kind: 'downloads', share: 1, address: () => '/downloads' },
  { kind: 'api_stint', share: 1, address: (pick) => `/api/v1/stints/${pick('stints')}` },
  { kind: 'api_comparison', share: 1, address: (pick) => `/api/v1/stints/${pick('stints')}/comparison` },
  {
    kind: 'api_games',
    share: 1,
    address: (pick) => `/api/v1/players/${pick('players')}/games`,
  },
  { kind: 'api_pitches', share: 1, address: (pick) => `/api/v1/games/${pick('games')}/pitches` },
  { kind: 'asset', share: 1, address: () => '/favicon.svg' },
];

/** Requests in a hundred that ask again for one of the last addresses, as visitors do who go back or follow a link. */
const REPEATS = 15;
const RECENT = 200;

/**
 * How often the ids of a list come. `popular`: as visitors ask, the r-th most wanted in proportion to 1/r^0.8 (pages
 * asked for through six proxies: 0.64 to 0.83, Breslau et al., "Web Caching and Zipf-like Distributions", INFOCOM 1999).
 * `once`: each once, so that nothing of it is in the site's memory; no site has such visitors, but robots are like it.
 */
export type Wanted = 'popular' | 'once';
const ZIPF = 0.8;

/** The mix as a report declares it. */
export const declaredMix = (): Readonly<Record<string, number>> => ({
  zipf: ZIPF,
  repeats: REPEATS,
  ...Object.fromEntries(KINDS.map(({ kind, share }) => [kind, share])),
});

/** Sums of 1/r^0.8 up to each rank. */
function cumulativeWeights(count: number): Float64Array {
  const sums = new Float64Array(count);
  let sum = 0;
  for (let rank = 0; rank < count; rank++) sums[rank] = sum += (rank + 1) ** -ZIPF;
  return sums;
}

/** Makes requests of the mix without end. */
export class RequestMix {
  private readonly random: SeededRandom;
  private readonly next = new Map<keyof KnownIds, number>();
  private readonly weights = new Map<keyof KnownIds, Float64Array>();
  private readonly recent: PlannedRequest[] = [];
  private readonly wheel: readonly PageKind[];

  constructor(
    private readonly ids: KnownIds,
    seed: string,
    private readonly wanted: Wanted,
  ) {
    this.random = seededRandom(seed);
    this.wheel = KINDS.flatMap((kind) => Array.from({ length: kind.share }, () => kind));
  }

  take(count: number): PlannedRequest[] {
    return Array.from({ length: count }, () => this.one());
  }

  private one(): PlannedRequest {
    if (this.recent.length > 0 && this.random.below(100) < REPEATS) {
      const again = this.recent[this.random.below(this.recent.length)];
      if (again) return { ...again, kind: `${again.kind.replace(/_again$/, '')}_again` };
    }
    const page = this.wheel[this.random.below(this.wheel.length)];
    if (page === undefined) throw new Error('the mix of pages is empty');
    const request = this.of(page);
    this.recent.push(request);
    if (this.recent.length > RECENT) this.recent.shift();
    return request;
  }

  /** A request for the next page of a kind. */
  of({ kind, address }: PageKind): PlannedRequest {
    return { kind, path: address((list) => this.pick(list)) };
  }

  private pick(list: keyof KnownIds): string {
    const ids = this.ids[list];
    const id = ids[this.wanted === 'once' ? this.nextOf(list, ids.length) : this.popularOf(list, ids.length)];
    if (id === undefined) throw new Error(`the database has no ${list}`);
    return id;
  }

  /** No id comes twice before all have come. */
  private nextOf(list: keyof KnownIds, count: number): number {
    const at = this.next.get(list) ?? 0;
    this.next.set(list, at + 1);
    return at % count;
  }

  private popularOf(list: keyof KnownIds, count: number): number {
    let sums = this.weights.get(list);
    if (sums === undefined) this.weights.set(list, (sums = cumulativeWeights(count)));
    const point = this.random.unit() * (sums.at(-1) ?? 0);
    const at = sums.findIndex((sum) => sum >= point);
    return Math.max(0, at);
  }
}

/** One address of each kind of page that a browser shows. */
export function pageOfEachKind(ids: KnownIds): PlannedRequest[] {
  const mix = new RequestMix(ids, 'each', 'once');
  return KINDS.filter(({ kind }) => kind !== 'asset' && !kind.startsWith('api_')).map((page) => mix.of(page));
}
