import { Command } from 'commander';
import { ConfigurationError } from '../config/environment';
import { readPlatformSettings } from '../config/platform';
import { daysBetween, parseIsoDate } from '../core/calendar';
import { IngestError } from '../core/errors';
import { migrate } from '../store/migrate';
import { ensureSchedules } from '../worker/schedules';
import { EXIT, print, withStore } from './ops/command';
import type { JsonOption } from './ops/command';
import { MIGRATIONS, withTemporal } from './ops/connect';
import { describeStatus } from './ops/describe-status';
import { addImportCommand } from './ops/import-command';
import { ingestDays } from './ops/ingest';
import { addLakeCommands, addLoadCommands, replayWithBar } from './ops/lake-commands';
import { withBar } from './ops/long-work';
import { prepare } from './ops/prepare';
import { useRunningDemo } from './demo/running-demo';
import { addQualityCommands } from './ops/quality-commands';
import { describeDay, describeDigest, describeError, describeReplay } from './ops/report';
import { describeSchedules, listSchedules } from './ops/schedules';
import { addStatisticsCommands } from './ops/statistics/commands';
import { addWireCommands, replayTransactionsWithBar } from './ops/wire/commands';
import { describeWire } from './ops/wire/describe-wire';

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
      const days = await withBar('ingest', (client, update) =>
        ingestDays(client, daysBetween(from, to), { kind: 'manual', onProgress: update }),
      );
      print(days, options.json, () => days.map(describeDay).join('\n'));
      if (days.some((day) => day.troubled.length > 0)) process.exitCode = EXIT.issues;
    });

  addLoadCommands(program);
  addLakeCommands(program);
  addImportCommand(program);
  addQualityCommands(program);
  addWireCommands(program);
  addStatisticsCommands(program);

  program
    .command('rebuild')
    .description('fill an empty database from the lake alone')
    .option('--json', 'print the result as JSON')
    .action(async (options: JsonOption) => {
      await prepare();
      const { games: loaded } = await withStore((store) => store.status());
      if (loaded > 0) {
        throw new IngestError(
          'BadInput',
          `the database holds ${loaded} games: rebuild wants an empty one (or use replay)`,
        );
      }
      const games = await replayWithBar({});
      // Games first: who played tells who was on no list. Statistics are made of both, at the end of the second.
      const transactions = await replayTransactionsWithBar();
      print({ ...games, transactions }, options.json, () =>
        [describeReplay(games), describeWire(transactions)].join('\n'),
      );
      if (games.quarantined + transactions.refused.length > 0) process.exitCode = EXIT.issues;
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
