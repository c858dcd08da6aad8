import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { freshDatabase } from '../setup/database';

interface LogLine {
  msg?: string;
  url?: string;
  pid?: number;
}

const PATIENCE_MS = 30_000;

let site: ChildProcess;
let database: Awaited<ReturnType<typeof freshDatabase>>;
const listening: LogLine[] = [];

async function until(what: string, met: () => boolean): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!met()) {
    if (Date.now() > end) throw new Error(`not within ${PATIENCE_MS} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

beforeAll(async () => {
  database = await freshDatabase();
  site = spawn(process.execPath, ['--import', 'tsx', 'web/server/main.ts'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      WEB_DATABASE_URL: database.webUrl,
      HOST: '127.0.0.1',
      PORT: '0',
      WEB_PROCESSES: '2',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (site.stdout === null) throw new Error('the site has no output');
  createInterface({ input: site.stdout }).on('line', (text) => {
    const line = JSON.parse(text) as LogLine;
    if (line.msg === 'listening') listening.push(line);
  });
  await until('two processes listen', () => listening.length === 2);
});

afterAll(async () => {
  if (site.exitCode === null) site.kill('SIGKILL');
  await database.drop();
});

test('two processes share one port, a fallen one is replaced, and all leave with the first', async () => {
  const [one, other] = listening;
  expect(one?.url).toBe(other?.url);
  expect(new Set([site.pid, one?.pid, other?.pid]).size).toBe(3);
  const healthy = async () => (await fetch(`${one?.url}/healthz`)).status;
  expect(await healthy()).toBe(200);

  // Who falls at once after his start would fall again; this one has stood for long enough.
  await new Promise((resolve) => setTimeout(resolve, 10_500));
  process.kill(Number(one?.pid), 'SIGKILL');
  await until('a third process listens', () => listening.length === 3);
  expect(await healthy()).toBe(200);

  const left = once(site, 'exit');
  site.kill('SIGTERM');
  expect(await left).toEqual([0, null]);
  await expect(fetch(`${one?.url}/healthz`)).rejects.toThrow('fetch failed');
});
