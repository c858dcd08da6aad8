import { statSync } from 'node:fs';
import path from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { isIsoDate } from '../../core/calendar';
import type { IsoDate } from '../../core/ids';
import { allListeners, chooseLocalPorts, listenerFacts, portFlag } from '../local/services/local-ports';
import type { LocalPorts } from '../local/services/local-ports';

/** Where the demo's data come from. */
export type DemoSource =
  | { readonly kind: 'league' }
  | { readonly kind: 'recordings'; readonly folder: string }
  | { readonly kind: 'mlb' };

export interface DemoOptions {
  readonly source: DemoSource;
  readonly from: IsoDate | undefined;
  readonly to: IsoDate | undefined;
  readonly fresh: boolean;
  readonly ports: LocalPorts;
  /** One folder a source: two leagues never meet in one database. */
  readonly stateDir: string;
}

function parseSource(text: string): DemoSource {
  if (text === 'league' || text === 'mlb') return { kind: text };
  const folder = text.startsWith('recordings:') ? text.slice('recordings:'.length) : '';
  if (folder !== '') {
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory())
      return { kind: 'recordings', folder: path.resolve(folder) };
    throw new InvalidArgumentError('there is no such folder.');
  }
  throw new InvalidArgumentError('expected league, mlb or recordings:<folder>.');
}

function parseDay(text: string): IsoDate {
  if (isIsoDate(text)) return text;
  throw new InvalidArgumentError('expected a day of the calendar, YYYY-MM-DD.');
}

/** Reads the demo's flags; prints what is wrong and ends the process when they can't be used. */
export function demoOptions(argv: readonly string[]): DemoOptions {
  const command = new Command('npm run demo --')
    .description('Start real services, ingest a month through the workflows and serve the site')
    .addOption(
      new Option('--source <source>', 'league (simulated), recordings:<folder> or mlb')
        .argParser(parseSource)
        .default({ kind: 'league' }, 'league'),
    )
    .option('--from <date>', 'first day', parseDay)
    .option('--to <date>', 'last day', parseDay)
    .option('--fresh', 'throw the state of an earlier run away', false);
  for (const listener of allListeners) {
    const { name, port } = listenerFacts(listener);
    command.option(`${portFlag(listener)} <port>`, `port of ${name} (default: ${port})`);
  }
  command.parse([...argv], { from: 'user' });
  const values: Record<string, unknown> = command.opts();
  const source = values.source as DemoSource;
  const from = values.from as IsoDate | undefined;
  const to = values.to as IsoDate | undefined;
  if (source.kind === 'mlb' && (from === undefined || to === undefined)) {
    command.error('error: --source mlb needs --from <date> and --to <date>');
  }
  if (from !== undefined && to !== undefined && to < from)
    command.error(`error: --to ${to} lies before --from ${from}`);
  const portOf = (listener: (typeof allListeners)[number]) => values[`${listener}Port`] as string | undefined;
  const flags = Object.fromEntries(
    allListeners.flatMap((listener) =>
      portOf(listener) === undefined ? [] : [[listener, portOf(listener)]],
    ),
  );
  return {
    source,
    from,
    to,
    fresh: values.fresh === true,
    ports: readPorts(command, flags),
    stateDir: path.resolve('.injuryfx', `demo-${source.kind}`),
  };
}

function readPorts(command: Command, flags: Readonly<Record<string, string | undefined>>): LocalPorts {
  try {
    return chooseLocalPorts(flags);
  } catch (error) {
    return command.error(`error: ${error instanceof Error ? error.message : String(error)}`);
  }
}
