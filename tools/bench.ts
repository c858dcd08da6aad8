import { Command, Argument } from 'commander';
import { benchBudgets } from './bench/budgets';
import { benchDaily } from './bench/daily';
import { benchCorrection } from './bench/correction';
import { benchInjuries } from './bench/injuries';
import { benchKills } from './bench/kills';
import { benchLoad } from './bench/load';
import { benchNoop } from './bench/noop';
import { benchParse } from './bench/parse';
import { benchPeers } from './bench/peers';
import { benchSeasons } from './bench/seasons';
import { benchSite } from './bench/site';
import { benchStatistics } from './bench/statistics';
import { benchTruth } from './bench/truth';

const say = (text: string) => console.error(`[bench] ${text}`);

interface BenchOptions {
  readonly json?: boolean;
  readonly seasons?: string;
  readonly folder?: string;
  readonly stints?: string;
  readonly rate?: string;
  readonly seconds?: string;
}

const STATISTICS_FOLDER = '.injuryfx/bench-statistics';

const BENCHES = {
  budgets: ({ folder = STATISTICS_FOLDER }: BenchOptions) => benchBudgets(say, folder),
  correction: () => benchCorrection(say),
  daily: () => benchDaily(say),
  injuries: () => benchInjuries(say),
  kills: () => benchKills(say),
  load: () => benchLoad(say),
  noop: () => benchNoop(say),
  parse: () => Promise.resolve(benchParse()),
  peers: () => benchPeers(say),
  seasons: () => benchSeasons(say),
  site: ({ folder = STATISTICS_FOLDER, rate = '50', seconds = '60' }: BenchOptions) =>
    benchSite(say, { folder, rate: Number(rate), seconds: Number(seconds) }),
  statistics: ({ seasons = '10', folder = STATISTICS_FOLDER }: BenchOptions) =>
    benchStatistics(say, { seasons: Number(seasons), folder }),
  truth: ({ stints = '1000' }: BenchOptions) => benchTruth(say, Number(stints)),
} as const;

type Bench = keyof typeof BENCHES;

const inALine = (value: unknown): string =>
  typeof value === 'object' ? JSON.stringify(value) : String(value);

async function main(): Promise<void> {
  await new Command('npm run bench --')
    .description('Measure; never a test. docs/performance.md says what was learned')
    .addArgument(new Argument('<name>', 'which bench').choices(Object.keys(BENCHES)))
    .option('--json', 'print as JSON')
    .option('--seasons <n>', 'statistics: how many seasons; 10 when left out')
    .option(
      '--folder <dir>',
      'statistics, site, budgets: where the database is kept, and found again by the next run',
    )
    .option('--rate <n>', 'site: requests a second; 50 when left out')
    .option('--seconds <n>', 'site: for how long; 60 when left out')
    .option('--stints <n>', 'truth: at least so many stints a scenario; 1,000 when left out')
    .action(async (name: Bench, options: BenchOptions) => {
      const report = await BENCHES[name](options);
      if (options.json) console.log(JSON.stringify(report, null, 2));
      else
        for (const [figure, value] of Object.entries(report))
          console.log(`${figure.padEnd(24)} ${inALine(value)}`);
    })
    .parseAsync();
}

await main();
