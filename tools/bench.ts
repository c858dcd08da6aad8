import { Command, Argument } from 'commander';
import { benchDaily } from './bench/daily';
import { benchParse } from './bench/parse';
import { benchPeers } from './bench/peers';

const BENCHES = {
  daily: () => benchDaily((text) => console.error(`[bench] ${text}`)),
  parse: () => Promise.resolve(benchParse()),
  peers: () => benchPeers((text) => console.error(`[bench] ${text}`)),
} as const;

type Bench = keyof typeof BENCHES;

const inALine = (value: unknown): string =>
  typeof value === 'object' ? JSON.stringify(value) : String(value);

async function main(): Promise<void> {
  await new Command('npm run bench --')
    .description('Measure; never a test. docs/performance.md says what was learned')
    .addArgument(new Argument('<name>', 'which bench').choices(Object.keys(BENCHES)))
    .option('--json', 'print as JSON')
    .action(async (name: Bench, options: { json?: boolean }) => {
      const report = await BENCHES[name]();
      if (options.json) console.log(JSON.stringify(report, null, 2));
      else
        for (const [figure, value] of Object.entries(report))
          console.log(`${figure.padEnd(24)} ${inALine(value)}`);
    })
    .parseAsync();
}

await main();
