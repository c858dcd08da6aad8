import type { Command } from 'commander';
import { IngestError } from '../../../core/errors';
import { print, say, withStore } from '../command';
import type { JsonOption } from '../command';
import { withTemporal } from '../connect';
import { filesBar } from '../files-bar';
import { sayingWhenNobodyWorks } from '../workers';
import { describeState, describeStatistics } from './describe-statistics';
import { makeStatistics } from './start-statistics';

/** The bar counts games and seasons as steps alike. */
async function makeWithBar() {
  const bar = filesBar('statistics', 'rows');
  try {
    return await withTemporal((client) =>
      sayingWhenNobodyWorks(client, say, () =>
        makeStatistics(client, (now) =>
          bar.update(
            now.gamesMeasured + now.seasonsCompared,
            now.gamesToMeasure + now.seasonsToCompare,
            now.rowsWritten,
          ),
        ),
      ),
    );
  } finally {
    bar.stop();
  }
}

function parseSeason(text: string): number {
  if (/^\d{4}$/.test(text)) return Number(text);
  throw new IngestError('BadInput', `--season: expected a year, found "${text}"`);
}

/** The command that makes statistics, or shows how far they are. */
export function addStatisticsCommands(program: Command): void {
  program
    .command('statistics')
    .description('bring the statistics of games, stints and cohorts up to date, and say what was done')
    .option('--state', 'only show what is there, season by season')
    .option('--season <year>', 'only show what is there of one season')
    .option('--json', 'print the result as JSON')
    .action(async ({ state, season, json }: JsonOption & { state?: boolean; season?: string }) => {
      const year = season === undefined ? null : parseSeason(season);
      if (state === true || year !== null) {
        const all = await withStore((store) => store.statisticsState());
        const some = { ...all, seasons: all.seasons.filter((one) => year === null || one.season === year) };
        print(some, json, () => describeState(some));
        return;
      }
      const made = await makeWithBar();
      print(made, json, () => describeStatistics(made));
    });
}
