import { parseArgs } from 'node:util';
import { startLeagueServer } from './server/league-server';

/** Runs a stand-in source as a process: prints its URL as one JSON line, ends on SIGTERM or SIGINT. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '0' },
      seed: { type: 'string', default: '2016' },
      today: { type: 'string' },
      log: { type: 'boolean', default: false },
    },
  });
  const log = values.log
    ? (line: object): void => void process.stderr.write(`${JSON.stringify(line)}\n`)
    : undefined;
  const server = await startLeagueServer({
    port: Number(values.port),
    seed: Number(values.seed),
    today: values.today,
    log,
  });
  process.stdout.write(`${JSON.stringify({ url: server.url })}\n`);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
