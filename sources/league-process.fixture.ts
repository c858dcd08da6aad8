import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** The simulated league, as a process of its own that is spoken to by HTTP only. */
export interface LeagueProcess {
  readonly url: string;
  /** Makes it misbehave (kinds in league/server/faults.ts). */
  misbehave(rule: { path?: string; gamePk?: number; times?: number; fault: object }): Promise<void>;
  behave(): Promise<void>;
  /** Counts by path and query. */
  requests(): Promise<Record<string, number>>;
  stop(): Promise<void>;
}

/** Starts the league as it stands on 20 July 2026. */
export async function startLeagueProcess(): Promise<LeagueProcess> {
  const options = ['--port', '0', '--seed', '2016', '--today', '2026-07-20'];
  const child = spawn(process.execPath, ['--import', 'tsx', 'league/main.ts', ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const first = new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', resolve);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the league ended with ${code}`)));
  });
  const { url } = JSON.parse(await first) as { url: string };

  async function control(path: string, method: string, body?: object): Promise<unknown> {
    const answer = await fetch(`${url}/__control/${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const told = await answer.text();
    if (!answer.ok) throw new Error(`the league refused ${method} ${path}: ${told}`);
    return told === '' ? undefined : JSON.parse(told);
  }
  return {
    url,
    misbehave: async (rule) => void (await control('faults', 'POST', rule)),
    behave: async () => void (await control('reset', 'POST')),
    requests: async () => (await control('requests', 'GET')) as Record<string, number>,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
