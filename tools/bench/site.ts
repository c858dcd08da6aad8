import { cpus } from 'node:os';
import path from 'node:path';
import { build } from '../build';
import { startCrew } from './load/crew';
import type { Crew } from './load/crew';
import { peakMegabytes, withCpuUsage } from './load/process-usage';
import type { Answer, Load } from './site/answer';
import { failures, figuresByKind, figuresOf } from './site/figures';
import type { PageFigures } from './site/figures';
import { siteGround } from './site/ground';
import { knownIds } from './site/known-ids';
import type { KnownIds } from './site/known-ids';
import { declaredMix, RequestMix } from './site/mix';
import type { PlannedRequest } from './site/mix';
import { runSite } from './site/running-site';
import { visitorPath } from './site/visitor-path';
import type { VisitorPath } from './site/visitor-path';

export interface SiteBenchOptions {
  readonly folder: string;
  /** Requests a second. */
  readonly rate: number;
  readonly seconds: number;
}

export interface SiteReport extends PageFigures {
  readonly cores: number;
  readonly rate: number;
  readonly seconds: number;
  readonly by_page: Readonly<Record<string, PageFigures>>;
  /** Addresses that were answered with an error. */
  readonly failed: Readonly<Record<string, readonly string[]>>;
  /** The same rate and mix, but no id asked for twice other than as one of the repeats: nothing is popular. */
  readonly nothing_popular: PageFigures;
  /** One after the other, each stint a new one. */
  readonly stint_uncached: PageFigures;
  /** One after the other, from the site's memory. */
  readonly home_cached: PageFigures;
  /** What the same server needs to answer at all, and to hand out a file: the ceiling. */
  readonly healthz: PageFigures;
  readonly static_file: PageFigures;
  /** Overall median over that of the server's shortest answer. */
  readonly p50_over_healthz: number;
  /** Seconds of processor time of the site and of the database, of the seconds that there were on all cores. */
  readonly cpu_s: Readonly<Record<string, number>>;
  readonly site_peak_mb: number;
  /** The same mix at other rates, for so many seconds each. */
  readonly at_rates: Readonly<Record<string, PageFigures>>;
  /** The largest of the rates that was answered within 200 ms in 95 of 100 cases, without an error. */
  readonly capacity_rps: number;
  readonly visitor: VisitorPath | null;
  readonly mix: Readonly<Record<string, number>>;
}

const WARM_UP = 2_400;
const WARM_UP_RATE = 40;
const ALONE = 60;
const STEP_SECONDS = 15;
const STEPS = [25, 75, 100, 125, 150, 200, 250, 300];
const WANTED_P95_MS = 200;

/**
 * The built site over ten seasons, at a fixed rate of requests. It has answered 2,400 requests of the same mix before: a
 * site that has just started compiles its code, and for the first thousand pages that costs a third of its time.
 */
export async function benchSite(say: (text: string) => void, options: SiteBenchOptions): Promise<SiteReport> {
  const { folder, rate, seconds } = options;
  await build(say);
  const ground = await siteGround(folder, say);
  const ids = await knownIds(ground.url);
  const site = await runSite(ground.url);
  const generator = await startCrew<Load, Answer[]>(
    path.resolve('tools', 'bench', 'site', 'generator-member.ts'),
    1,
    1,
  );
  try {
    const others = { ...ids, stints: ids.stints.slice(0, -ALONE) };
    const mix = new RequestMix(others, 'visitors', 'popular');
    // From the end, where what is hardly ever wanted stands.
    const strangers = new RequestMix(leastWantedFirst(others), 'strangers', 'once');
    const at = (requests: readonly PlannedRequest[], perSecond: number) =>
      send(generator, { url: site.url, rate: perSecond, requests });
    say(`warming up with ${WARM_UP} requests`);
    await at(mix.take(WARM_UP), WARM_UP_RATE);
    say('one after the other');
    const stints = ids.stints.slice(-ALONE).map((id) => ({ kind: 'stint', path: `/injuries/${id}` }));
    const stint_uncached = await oneByOne(generator, site.url, stints);
    const home_cached = await oneByOne(generator, site.url, repeat('home', '/'));
    const healthz = await oneByOne(generator, site.url, repeat('healthz', '/healthz'));
    const static_file = await oneByOne(generator, site.url, repeat('asset', '/favicon.svg'));
    say(`${rate} requests a second for ${seconds} s`);
    const { result: answers, cpu } = await withCpuUsage({ site: site.pid, database: ground.pid }, () =>
      at(mix.take(rate * seconds), rate),
    );
    const overall = figuresOf(answers, seconds);
    say(`${rate} requests a second, nothing asked for twice`);
    const nothing_popular = figuresOf(await at(strangers.take(rate * seconds), rate), seconds);
    const at_rates: Record<string, PageFigures> = {};
    let capacity_rps = isFast(overall) ? rate : 0;
    for (const step of STEPS.filter((each) => each !== rate)) {
      if (step > rate && capacity_rps < rate) break;
      say(`${step} requests a second for ${STEP_SECONDS} s`);
      const figures = figuresOf(await at(mix.take(step * STEP_SECONDS), step), STEP_SECONDS);
      at_rates[step] = figures;
      if (step > rate && !isFast(figures)) break;
      if (isFast(figures)) capacity_rps = Math.max(capacity_rps, step);
    }
    say('the way of a visitor');
    const visitor = await visitorPath(site.url, ground.url);
    return {
      ...overall,
      cores: cpus().length,
      rate,
      seconds,
      by_page: figuresByKind(answers, seconds),
      failed: failures(answers),
      nothing_popular,
      stint_uncached,
      home_cached,
      healthz,
      static_file,
      p50_over_healthz: Number((overall.p50_ms / healthz.p50_ms).toFixed(1)),
      cpu_s: cpu,
      site_peak_mb: peakMegabytes(site.pid),
      at_rates,
      capacity_rps,
      visitor,
      mix: declaredMix(),
    };
  } finally {
    await generator.stop();
    await site.stop();
    await ground.stop();
  }
}

const leastWantedFirst = (ids: KnownIds): KnownIds => {
  const lists = Object.entries(ids) as [keyof KnownIds, readonly string[]][];
  return Object.fromEntries(lists.map(([name, list]) => [name, list.toReversed()])) as unknown as KnownIds;
};

const isFast = ({ p95_ms, errors }: PageFigures): boolean => p95_ms < WANTED_P95_MS && errors === 0;

const repeat = (kind: string, address: string): PlannedRequest[] =>
  Array.from({ length: ALONE }, () => ({ kind, path: address }));

const send = async (generator: Crew<Load, Answer[]>, load: Load): Promise<Answer[]> =>
  (await generator.run([load])).flat();

/** Each request when the one before is answered. */
async function oneByOne(
  generator: Crew<Load, Answer[]>,
  url: string,
  requests: readonly PlannedRequest[],
): Promise<PageFigures> {
  const started = performance.now();
  const answers: Answer[] = [];
  for (const request of requests)
    answers.push(...(await send(generator, { url, rate: 1_000, requests: [request] })));
  return figuresOf(answers, (performance.now() - started) / 1_000);
}
