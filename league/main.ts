import { parseArgs } from 'node:util';
import { startLeagueServer } from './server/league-server';
import { startRecordedSource } from './server/recorded-server';
import type { CloneOptions } from './recorded/recorded-source';
import type { SourceServer } from './server/source-server';

/**
 * Runs a stand-in source as a process: the simulated league, or a folder of recordings with --folder. Prints its URL as
 * one JSON line, ends on SIGTERM or SIGINT.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '0' },
      seed: { type: 'string', default: '2016' },
      today: { type: 'string' },
      folder: { type: 'string' },
      clones: { type: 'string' },
      'clone-date': { type: 'string' },
      log: { type: 'boolean', default: false },
    },
  });
  const log = values.log
    ? (line: object): void => void process.stderr.write(`${JSON.stringify(line)}\n`)
    : undefined;
  const port = Number(values.port);
  const server: SourceServer =
    values.folder === undefined
      ? await startLeagueServer({ port, seed: Number(values.seed), today: values.today, log })
      : await startRecordedSource({
          folder: values.folder,
          port,
          log,
          clones: clonesOf(values.clones, values['clone-date']),
        });
  process.stdout.write(`${JSON.stringify({ url: server.url })}\n`);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
}

function clonesOf(count: string | undefined, date: string | undefined): CloneOptions | undefined {
  if (count === undefined) return undefined;
  if (date === undefined) throw new Error('--clones needs --clone-date');
  return { count: Number(count), date };
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
