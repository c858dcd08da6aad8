import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { readPlatformSettings } from '../../../config/platform';
import { lakeOf } from '../../../worker/open-dependencies';
import { seasonPlan } from './season-plan';
import type { SeasonPlan } from './season-plan';

/** Games of a plan to keep in the lake, and as files in a folder. */
export interface FillJob {
  readonly games: number;
  readonly season: number;
  readonly from: number;
  readonly to: number;
  readonly folder: string;
}

const settings = readPlatformSettings();
const lake = lakeOf(settings);
const zip = promisify(gzip);
const plans = new Map<string, SeasonPlan>();

function planOf({ games, season }: FillJob): SeasonPlan {
  const key = `${games}/${season}`;
  const plan = plans.get(key) ?? seasonPlan(games, season);
  plans.set(key, plan);
  return plan;
}

async function fill(job: FillJob): Promise<number> {
  for (const game of planOf(job).games.slice(job.from, job.to)) {
    const bytes = Buffer.from(game.feed());
    const subject = { source: settings.SOURCE_NAME, kind: 'feed', id: String(game.gamePk) } as const;
    await lake.keep(subject, bytes, { day: game.day, url: 'bench', workflowId: 'bench' });
    writeFileSync(path.join(job.folder, `${game.gamePk}.json.gz`), await zip(bytes));
  }
  return job.to - job.from;
}

process.on('message', (job: FillJob) => {
  void fill(job).then((games) => process.send?.(games));
});
process.on('disconnect', () => {
  lake.close();
  process.exit(0);
});
process.send?.('ready');
