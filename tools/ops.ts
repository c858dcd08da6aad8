import { Command } from 'commander';
import { ConfigurationError } from '../config/environment';
import { readPlatformSettings } from '../config/platform';
import { daysBetween, parseIsoDate } from '../core/calendar';
import { IngestError } from '../core/errors';
import { migrate } from '../store/migrate';
import { openStore } from '../store/open-store';
import type { Store } from '../store/open-store';
import { ensureSchedules } from '../worker/schedules';
import { MIGRATIONS, withTemporal } from './ops/connect';
import { ingestDays } from './ops/ingest';
import { prepare } from './ops/prepare';
import { useRunningDemo } from './demo/running-demo';
import { daysProgressBar } from './ops/progress-bar';
import { replayDays } from './ops/replay';
import type { ReplayOptions } from './ops/replay';
import { describeDay, describeDigest, describeError, describeReplay, describeStatus } from './ops/report';
import type { ReplayProgress } from '../workflows/contracts';
import { describeSchedules, listSchedules } from './ops/schedules';

/** Exit codes: 0 done, 1 failed, 2 wrong use or configuration, 3 done with games that need an eye. */
const EXIT = { failed: 1, usage: 2, issues: 3 } as const;

async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const store = openStore(readPlatformSettings().DATABASE_URL, 4);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

async function replayWithBar(options: ReplayOptions): Promise<ReplayProgress> {
  const bar = daysProgressBar('replay');
  return withTemporal((client) =>
    replayDays(client, {
      ...options,
      onProgress: ({ days, daysDone, games }) => bar.update({ days, daysDone, gamesDone: games }),
    }),
  ).finally(() => bar.stop());
}

function print(value: unknown, asJson: boolean | undefined, describe: () => string): void {
  console.log(asJson ? JSON.stringify(value, null, 2) : describe());
}

interface JsonOption {
  readonly json?: boolean;
}

function commands(): Command {
  const program = new Command('ops')
    .description("The operator's tool of InjuryFX")
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : EXIT.usage));

  program
    .command('migrate')
    .description('apply the migrations that the database has not seen')
    .action(async () => {
      const applied = await migrate(readPlatformSettings().DATABASE_URL, MIGRATIONS);
      console.log(applied.length === 0 ? 'up to date' : `applied: ${applied.join(', ')}`);
    });

  program
    .command('prepare')
    .description('make database and Temporal ready: migrations, search attributes, schedules')
    .action(async () => {
      const applied = await prepare();
      console.log(applied.length === 0 ? 'ready' : `ready; applied: ${applied.join(', ')}`);
    });

  program
    .command('ingest <date>')
    .description('ingest a day (YYYY-MM-DD), or all days up to --to, through the workflows')
    .option('--to <date>', 'last day')
    .option('--json', 'print the result as JSON')
    .action(async (date: string, options: JsonOption & { to?: string }) => {
      const from = parseIsoDate(date, 'date');
      const to = options.to === undefined ? from : parseIsoDate(options.to, '--to');
      if (to < from) throw new IngestError('BadInput', `--to: ${to} lies before ${from}`);
      const bar = daysProgressBar('ingest');
      const days = await withTemporal((client) =>
        ingestDays(client, daysBetween(from, to), { kind: 'manual', onProgress: bar.update }),
      ).finally(() => bar.stop());
      print(days, options.json, () => days.map(describeDay).join('\n'));
      if (days.some((day) => day.troubled.length > 0)) process.exitCode = EXIT.issues;
    });

  program
    .command('replay [from] [to]')
    .description(
      'load again from the lake what was once downloaded, the source unasked; all days when none are given',
    )
    .option('--concurrency <days>', 'days in work at once', Number)
    .option('--json', 'print the result as JSON')
    .action(async (first?: string, last?: string, options: JsonOption & { concurrency?: number } = {}) => {
      const from = first === undefined ? undefined : parseIsoDate(first, 'from');
      const to = last === undefined ? from : parseIsoDate(last, 'to');
      const progress = await replayWithBar({ from, to, concurrency: options.concurrency });
      print(progress, options.json, () => describeReplay(progress));
      if (progress.quarantined > 0) process.exitCode = EXIT.issues;
    });

  program
    .command('rebuild')
    .description('fill an empty database from the lake alone')
    .option('--json', 'print the result as JSON')
    .action(async (options: JsonOption) => {
      await prepare();
      const { games } = await withStore((store) => store.status());
      if (games > 0) {
        throw new IngestError(
          'BadInput',
          `the database holds ${games} games: rebuild wants an empty one (or use replay)`,
        );
      }
      const progress = await replayWithBar({});
      print(progress, options.json, () => describeReplay(progress));
      if (progress.quarantined > 0) process.exitCode = EXIT.issues;
    });

  program
    .command('status')
    .description('what is loaded, what is in trouble')
    .option('--json', 'print as JSON')
    .action(async (options: JsonOption) => {
      const status = await withStore((store) => store.status());
      print(status, options.json, () => describeStatus(status));
    });

  program
    .command('digest')
    .description('rows and fingerprint of each serving table')
    .option('--json', 'print as JSON')
    .action(async (options: JsonOption) => {
      const digest = await withStore((store) => store.digest());
      print(digest, options.json, () => describeDigest(digest));
    });

  program
    .command('schedules')
    .description("Temporal's schedules: when they run next")
    .option('--create', 'create them, or bring them up to date')
    .option('--json', 'print as JSON')
    .action(async (options: JsonOption & { create?: boolean }) => {
      const lines = await withTemporal(async (client) => {
        if (options.create) await ensureSchedules(client);
        return listSchedules(client);
      });
      print(lines, options.json, () => describeSchedules(lines));
    });

  return program;
}

async function main(): Promise<void> {
  useRunningDemo();
  try {
    await commands().parseAsync();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.error(describeError(error));
    const isUsage =
      error instanceof ConfigurationError || (error instanceof IngestError && error.kind === 'BadInput');
    process.exitCode = isUsage ? EXIT.usage : EXIT.failed;
  }
}

await main();
