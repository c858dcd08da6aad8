import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { IsoDate } from '../../../core/ids';
import type { Lake } from '../../../lake/open-lake';
import { scheduleOf } from './season-plan';
import type { SeasonPlan } from './season-plan';

const LANES = 8;

/**
 * Keeps a season's feeds and schedules in the lake as a download would, and the gzipped feeds in a folder besides,
 * for those who are measured without the lake. A season that is there already is left as it is.
 *
 * @returns mean bytes of a feed, unzipped and zipped
 */
export async function fillLake(
  lake: Lake,
  source: string,
  plan: SeasonPlan,
  folder: string,
  say: (text: string) => void,
): Promise<void> {
  const marker = path.join(folder, 'complete');
  if (existsSync(marker)) return;
  mkdirSync(folder, { recursive: true });
  const zip = promisify(gzip);
  const queue = [...plan.games];
  let done = 0;
  const lane = async () => {
    for (let game = queue.shift(); game !== undefined; game = queue.shift()) {
      const bytes = Buffer.from(game.feed());
      const subject = { source, kind: 'feed', id: String(game.gamePk) } as const;
      await lake.keep(subject, bytes, { day: game.day, url: 'bench', workflowId: 'bench' });
      writeFileSync(path.join(folder, `${game.gamePk}.json.gz`), await zip(bytes));
      done += 1;
      if (done % 500 === 0) say(`${done} of ${plan.games.length} feeds in the lake`);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  for (const day of new Set(plan.games.map((game) => game.day))) await keepSchedule(lake, source, plan, day);
  writeFileSync(marker, '');
}

async function keepSchedule(lake: Lake, source: string, plan: SeasonPlan, day: IsoDate): Promise<void> {
  const answer = scheduleOf(plan, day);
  if (answer === undefined) return;
  const subject = { source, kind: 'schedule', id: day } as const;
  await lake.keep(subject, Buffer.from(answer), { day, url: 'bench', workflowId: 'bench' });
}
