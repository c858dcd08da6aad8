import type { Command } from 'commander';
import { readPlatformSettings } from '../../config/platform';
import { IngestError } from '../../core/errors';
import { lakeOf } from '../../worker/open-dependencies';
import { EXIT, print, say, withStore } from './command';
import type { JsonOption } from './command';
import { withTemporal } from './connect';
import { describeImport, hasRefusals } from './describe-import';
import { filesBar } from './files-bar';
import { importPlace } from './import';
import type { ImportReport } from './import';
import { parseGamePk } from './lake-commands';
import { sayingWhenNobodyWorks } from './workers';

interface ImportCommandOptions extends JsonOption {
  readonly gamePk?: string;
  readonly gameType?: string;
}

/** One letter, as the Stats API writes it: `R` regular season, `S` spring, `F D L W` postseason, `A` All-Star. */
function parseGameType(text: string): string {
  if (/^[A-Z]$/.test(text)) return text;
  throw new IngestError('BadInput', `--game-type: expected a letter such as R or S, found "${text}"`);
}

async function runImport(place: string, options: ImportCommandOptions): Promise<ImportReport> {
  const settings = readPlatformSettings();
  const lake = lakeOf(settings);
  const bar = filesBar('import');
  try {
    return await withStore((store) =>
      withTemporal((client) =>
        sayingWhenNobodyWorks(client, say, () =>
          importPlace(client, place, {
            lake,
            store,
            source: settings.SOURCE_NAME,
            gamePk: options.gamePk === undefined ? undefined : parseGamePk(options.gamePk),
            gameType: options.gameType === undefined ? undefined : parseGameType(options.gameType),
            onProgress: bar.update.bind(bar),
          }),
        ),
      ),
    );
  } finally {
    bar.stop();
    lake.close();
  }
}

/** The command that takes history files: Gameday XML and Savant's CSV. */
export function addImportCommand(program: Command): void {
  program
    .command('import <path>')
    .description(
      'load Gameday XML games and Baseball Savant CSV files from a folder, at any depth, or one CSV file',
    )
    .option('--game-pk <gamePk>', 'which game it is, when neither its files nor the schedule know')
    .option('--game-type <letter>', 'R, S, F …, where there is no game.xml to say so; R when left out')
    .option('--json', 'print the result as JSON')
    .action(async (place: string, options: ImportCommandOptions) => {
      const report = await runImport(place, options);
      print(report, options.json, () => describeImport(report));
      if (hasRefusals(report)) process.exitCode = EXIT.issues;
    });
}
