import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startLeagueServer } from './server/league-server';
import { startRecordedSource } from './server/recorded-server';
import type { CloneOptions } from './recorded/recorded-source';
import type { SourceServer } from './server/source-server';
import { easternDate } from './simulation/calendar';
import { scenarioNamed } from './simulation/scenarios';
import { truthManifest } from './simulation/truth';

/**
 * Runs a stand-in source as a process: the simulated league, or a folder of recordings with --folder. Prints its URL as
 * one JSON line, ends on SIGTERM or SIGINT. With --manifest it writes what is planted in a season of the league to a
 * file instead, and serves nothing.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '0' },
      seed: { type: 'string', default: '2016' },
      today: { type: 'string' },
      scenario: { type: 'string', default: 'default' },
      manifest: { type: 'string' },
      season: { type: 'string' },
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
  const { name: scenario } = scenarioNamed(values.scenario);
  const seed = Number(values.seed);
  if (values.manifest !== undefined) {
    const season = Number(values.season ?? (values.today ?? easternDate(new Date())).slice(0, 4));
    writeFileSync(values.manifest, `${JSON.stringify(truthManifest({ seed, scenario }, season), null, 1)}\n`);
    return;
  }
  const server: SourceServer =
    values.folder === undefined
      ? await startLeagueServer({ port, seed, today: values.today, scenario, log })
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
