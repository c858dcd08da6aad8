import type { Command } from 'commander';
import { readPlatformSettings } from '../../config/platform';
import { parseIsoDate } from '../../core/calendar';
import { IngestError } from '../../core/errors';
import { gamePk } from '../../core/ids';
import type { GamePk, IsoDate } from '../../core/ids';
import { lakeOf } from '../../worker/open-dependencies';
import { MOST_CONCURRENT_DAYS } from '../../workflows/contracts';
import type { ReplayProgress } from '../../workflows/contracts';
import { gameAsOf } from './as-of';
import { backfillDays, describeBackfill } from './backfill';
import { EXIT, print, say, withStore } from './command';
import type { JsonOption } from './command';
import { withTemporal } from './connect';
import { describeAsOf } from './describe-as-of';
import { withBar } from './long-work';
import { replayDays, replayOneGame } from './replay';
import type { ReplayOptions } from './replay';
import { describeReplay, describeReplayedGame } from './report';
import { describeAudit, verifyLake } from './verify-lake';
import { describeVersions } from './versions';
import { sayingWhenNobodyWorks } from './workers';

export function parseGamePk(text: string): GamePk {
  const number = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(number) && number > 0) return gamePk(number);
  throw new IngestError('BadInput', `gamePk: "${text}" is not a game's number`);
}

export function parseConcurrency(text: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= 1 && number <= MOST_CONCURRENT_DAYS) return number;
  throw new IngestError('BadInput', `--concurrency: expected 1 to ${MOST_CONCURRENT_DAYS}, found "${text}"`);
}

/** Bounds as an operator types them; one day alone is that day. */
export function parseRange(first?: string, last?: string): { from?: IsoDate; to?: IsoDate } {
  if (first === undefined) return {};
  const from = parseIsoDate(first, 'from');
  const to = last === undefined ? from : parseIsoDate(last, 'to');
  if (to < from) throw new IngestError('BadInput', `to: ${to} lies before ${from}`);
  return { from, to };
}

interface WorkOptions extends JsonOption {
  readonly concurrency?: string;
}

const concurrencyOf = ({ concurrency }: WorkOptions) =>
  concurrency === undefined ? undefined : parseConcurrency(concurrency);

export function replayWithBar(options: ReplayOptions): Promise<ReplayProgress> {
  return withBar('replay', (client, update) =>
    replayDays(client, {
      ...options,
      say,
      onProgress: ({ days, daysDone, games }) => update({ days, daysDone, gamesDone: games }),
    }),
  );
}

async function replayGameCommand(text: string, { json }: JsonOption): Promise<void> {
  const pk = parseGamePk(text);
  const replayed = await withTemporal((client) =>
    sayingWhenNobodyWorks(client, say, () => replayOneGame(client, pk)),
  );
  print(replayed, json, () => describeReplayedGame(replayed));
  if (replayed.newestRefused) process.exitCode = EXIT.issues;
}

/** Commands that fill the tables, from the source or from the lake. */
export function addLoadCommands(program: Command): void {
  program
    .command('backfill <from> <to>')
    .description('ingest all days of a range from the source; a day that fails does not stop the others')
    .option('--concurrency <number>', 'days in work at once')
    .option('--json', 'print the result as JSON')
    .action(async (first: string, last: string, options: WorkOptions) => {
      const { from, to } = parseRange(first, last) as { from: IsoDate; to: IsoDate };
      const concurrency = concurrencyOf(options);
      const progress = await withBar('backfill', (client, update) =>
        backfillDays(client, {
          from,
          to,
          concurrency,
          say,
          onProgress: ({ days, daysDone, games }) => update({ days, daysDone, gamesDone: games }),
        }),
      );
      print(progress, options.json, () => describeBackfill(progress));
      if (progress.troubled > 0) process.exitCode = EXIT.issues;
      if (progress.failedDayCount > 0) process.exitCode = EXIT.failed;
    });

  program
    .command('replay [from] [to]')
    .description(
      'load again from the lake what was once downloaded, the source unasked; all days when none are given',
    )
    .option('--game <gamePk>', 'one game alone: all its kept versions')
    .option('--concurrency <number>', 'groups of up to five days in work at once')
    .option('--json', 'print the result as JSON')
    .action(async (first?: string, last?: string, options: WorkOptions & { game?: string } = {}) => {
      if (options.game !== undefined) {
        if (first !== undefined) throw new IngestError('BadInput', '--game: a game or days, not both');
        return replayGameCommand(options.game, options);
      }
      const progress = await replayWithBar({
        ...parseRange(first, last),
        concurrency: concurrencyOf(options),
      });
      print(progress, options.json, () => describeReplay(progress));
      if (progress.quarantined > 0) process.exitCode = EXIT.issues;
    });
}

/** Commands that look into the lake and the ledger. */
export function addLakeCommands(program: Command): void {
  program
    .command('verify-lake [from] [to]')
    .description('read every object of the lake back and check it against its hash; all days when none given')
    .option('--json', 'print the result as JSON')
    .action(async (first?: string, last?: string, options: JsonOption = {}) => {
      const range = parseRange(first, last);
      const audit = await withBar(
        'audit',
        (client, update) =>
          verifyLake(client, {
            ...range,
            say,
            onProgress: ({ days, daysDone, objects }) => update({ days, daysDone, gamesDone: objects }),
          }),
        'objects',
      );
      print(audit, options.json, () => describeAudit(audit));
      if (audit.problemCount > 0) process.exitCode = EXIT.issues;
    });

  program
    .command('versions <gamePk>')
    .description('all versions that a game ever had, and what each one changed')
    .option('--json', 'print as JSON')
    .action(async (text: string, options: JsonOption) => {
      const pk = parseGamePk(text);
      const versions = await withStore((store) => store.gameVersions(pk));
      print(versions, options.json, () => describeVersions(versions));
    });

  program
    .command('as-of <time> <gamePk>')
    .description('a game as it stood at the end of a day (YYYY-MM-DD) or at an instant')
    .option('--json', 'print all rows as JSON')
    .action(async (time: string, text: string, options: JsonOption) => {
      const pk = parseGamePk(text);
      const settings = readPlatformSettings();
      const lake = lakeOf(settings);
      try {
        const game = await withStore((store) =>
          gameAsOf({ store, lake, sourceName: settings.SOURCE_NAME }, time, pk),
        );
        print(game, options.json, () => describeAsOf(game));
      } finally {
        lake.close();
      }
    });
}
