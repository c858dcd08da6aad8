import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Lake } from '../../../lake/open-lake';
import { startCrew } from './crew';
import type { FillJob } from './fill-member';
import { scheduleOf } from './season-plan';
import type { SeasonPlan } from './season-plan';

const GAMES_A_JOB = 27;
const PROCESSES = 2;

export interface FillOptions {
  readonly lake: Lake;
  readonly source: string;
  readonly plan: SeasonPlan;
  readonly season: number;
  /** Where the gzipped feeds go. */
  readonly folder: string;
  readonly env: Record<string, string>;
  readonly say: (text: string) => void;
}

/**
 * Keeps a season's feeds and schedules in the lake as a download would, and the gzipped feeds in a folder besides,
 * for those who are measured without the lake. A season that is there already is left as it is.
 */
export async function fillLake(options: FillOptions): Promise<void> {
  const { plan, season, folder, env, say } = options;
  const marker = path.join(folder, 'complete');
  if (existsSync(marker)) return;
  const games = plan.games.length;
  say(`putting ${games} feeds into the lake`);
  mkdirSync(folder, { recursive: true });
  const jobs = Array.from({ length: Math.ceil(games / GAMES_A_JOB) }, (_, n) => ({
    games,
    season,
    from: n * GAMES_A_JOB,
    to: Math.min(games, (n + 1) * GAMES_A_JOB),
    folder,
  }));
  const member = path.resolve('tools', 'bench', 'load', 'fill-member.ts');
  const crew = await startCrew<FillJob, number>(member, PROCESSES, 3, env);
  await crew.run(jobs);
  await crew.stop();
  await keepSchedules(options);
  writeFileSync(marker, '');
}

async function keepSchedules({ lake, source, plan }: FillOptions): Promise<void> {
  for (const day of new Set(plan.games.map((game) => game.day))) {
    const answer = scheduleOf(plan, day);
    if (answer === undefined) return;
    const subject = { source, kind: 'schedule', id: day } as const;
    await lake.keep(subject, Buffer.from(answer), { day, url: 'bench', workflowId: 'bench' });
  }
}
