import type { Command } from 'commander';
import { readPlatformSettings } from '../../../config/platform';
import { parseMonth } from '../../../core/months';
import { IngestError } from '../../../core/errors';
import { REVIEW_KINDS, isReviewKind } from '../../../core/injuries/review-item';
import { lakeOf } from '../../../worker/open-dependencies';
import type { WireItem } from '../../../workflows/wire-contracts';
import { EXIT, print, say, withStore } from '../command';
import type { JsonOption } from '../command';
import { withTemporal } from '../connect';
import { filesBar } from '../files-bar';
import { sayingWhenNobodyWorks } from '../workers';
import {
  coverageJson,
  describeCoverage,
  describeReview,
  describeTransactions,
  describeWire,
} from './describe-wire';
import { keepWireFiles } from './keep-files';
import { askForTransactions, importWireItems, replayAllTransactions } from './start-wire';
import type { OnWireProgress } from './start-wire';

type TemporalClient = Parameters<Parameters<typeof withTemporal>[0]>[0];

/** Most items that one call lists. */
const MOST_ITEMS = 1_000;

/** Runs a work on transactions with a bar; says when no worker is there to do it. */
async function withWireBar<T>(
  what: string,
  work: (client: TemporalClient, update: OnWireProgress) => Promise<T>,
): Promise<T> {
  const bar = filesBar(what, 'rows');
  try {
    return await withTemporal((client) =>
      sayingWhenNobodyWorks(client, say, () => work(client, bar.update.bind(bar))),
    );
  } finally {
    bar.stop();
  }
}

/** Replays transactions and injuries from the lake, with a bar. */
export const replayTransactionsWithBar = () =>
  withWireBar('replay transactions', (client, update) => replayAllTransactions(client, update, say));

async function importFiles(
  places: readonly string[],
  kind: WireItem['kind'],
  { json }: JsonOption,
): Promise<void> {
  const settings = readPlatformSettings();
  const lake = lakeOf(settings);
  try {
    const source = settings.SOURCE_NAME;
    const { items, notKept, badRows } = await keepWireFiles(places, kind, { lake, source });
    if (items.length === 0) {
      throw new IngestError('BadInput', `import: ${notKept.map((file) => file.reason).join('; ')}`);
    }
    const progress = await withWireBar('import', (client, update) =>
      importWireItems(client, source, items, update),
    );
    print({ ...progress, notKept, badRows }, json, () => describeWire(progress, { notKept, badRows }));
    if (notKept.length + badRows.length + progress.refused.length > 0) process.exitCode = EXIT.issues;
  } finally {
    lake.close();
  }
}

/**
 * Commands about transactions, the register of persons and what is made of them. `import` and `replay` must be there already:
 * they get more to do. Their own `--json` takes the flag wherever it stands, so it is asked of both.
 */
export function addWireCommands(program: Command): void {
  const [importCommand, replayCommand] = ['import', 'replay'].map((name) =>
    program.commands.find((command) => command.name() === name),
  );
  program
    .command('transactions [from] [to]')
    .description(
      'ask the source for the transactions of months (YYYY-MM), the last thirty days when none are given, ' +
        'and make injuries of all that are there',
    )
    .option('--json', 'print the result as JSON')
    .action(async (from?: string, to?: string, options: JsonOption = {}) => {
      const input = {
        ...(from === undefined ? {} : { from: parseMonth(from, 'from') }),
        ...(to === undefined ? {} : { to: parseMonth(to, 'to') }),
      };
      if (input.from !== undefined && input.to !== undefined && input.to < input.from) {
        throw new IngestError('BadInput', `to: ${input.to} lies before ${input.from}`);
      }
      const progress = await withWireBar('transactions', (client, update) =>
        askForTransactions(client, input, update, say),
      );
      print(progress, options.json, () => describeTransactions(progress));
      if (progress.refusedRows > 0) process.exitCode = EXIT.issues;
    });

  importCommand
    ?.command('transactions <path...>')
    .description('load text history: CSV files with the columns date and transaction, or folders of them')
    .option('--json', 'print the result as JSON')
    .action((places: string[], _: unknown, command: Command) =>
      importFiles(places, 'transactions-csv', command.optsWithGlobals<JsonOption>()),
    );
  importCommand
    ?.command('register <path...>')
    .description("load the Chadwick register's CSV files: who a name in a text stands for")
    .option('--json', 'print the result as JSON')
    .action((places: string[], _: unknown, command: Command) =>
      importFiles(places, 'register-csv', command.optsWithGlobals<JsonOption>()),
    );

  replayCommand
    ?.command('transactions')
    .description('make transactions and injuries anew from the lake, and say what changed')
    .option('--json', 'print the result as JSON')
    .action(async (_: unknown, command: Command) => {
      const progress = await replayTransactionsWithBar();
      print(progress, command.optsWithGlobals<JsonOption>().json, () => describeWire(progress));
      if (progress.refused.length > 0) process.exitCode = EXIT.issues;
    });

  program
    .command('review')
    .description(
      'what a person should look at: texts that were not understood, names that two men have, contradictions',
    )
    .option('--kind <kind>', 'one kind alone, such as ambiguous_person')
    .option('--all', 'also what was decided')
    .option('--json', 'print as JSON')
    .action(async ({ kind, all, json }: JsonOption & { kind?: string; all?: boolean }) => {
      if (kind !== undefined && !isReviewKind(kind)) {
        throw new IngestError('BadInput', `--kind: expected ${REVIEW_KINDS.join(', ')}, found "${kind}"`);
      }
      const found = await withStore((store) => store.reviewItems({ kind, all, limit: MOST_ITEMS + 1 }));
      const items = found.slice(0, MOST_ITEMS);
      if (found.length > MOST_ITEMS) say(`the newest ${MOST_ITEMS}; there are more: ask for one kind`);
      print(items, json, () => describeReview(items));
    });

  program
    .command('coverage')
    .description('how much of the transactions is understood, year by year')
    .option('--json', 'print as JSON')
    .action(async (options: JsonOption) => {
      const coverage = await withStore((store) => store.coverage());
      print(coverageJson(coverage), options.json, () => describeCoverage(coverage));
    });
}
