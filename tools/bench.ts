import { Command, Argument } from 'commander';
import { benchDaily } from './bench/daily';
import { benchCorrection } from './bench/correction';
import { benchInjuries } from './bench/injuries';
import { benchKills } from './bench/kills';
import { benchLoad } from './bench/load';
import { benchNoop } from './bench/noop';
import { benchParse } from './bench/parse';
import { benchPeers } from './bench/peers';
import { benchSeasons } from './bench/seasons';
import { benchStatistics } from './bench/statistics';
import { benchTruth } from './bench/truth';

const say = (text: string) => console.error(`[bench] ${text}`);

interface BenchOptions {
  readonly json?: boolean;
  readonly seasons?: string;
  readonly folder?: string;
  readonly stints?: string;
}

const BENCHES = {
  correction: () => benchCorrection(say),
  daily: () => benchDaily(say),
  injuries: () => benchInjuries(say),
  kills: () => benchKills(say),
  load: () => benchLoad(say),
  noop: () => benchNoop(say),
  parse: () => Promise.resolve(benchParse()),
  peers: () => benchPeers(say),
  seasons: () => benchSeasons(say),
  statistics: ({ seasons = '10', folder = '.injuryfx/bench-statistics' }: BenchOptions) =>
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
    .option('--folder <dir>', 'statistics: where its database is kept, and found again by the next run')
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
