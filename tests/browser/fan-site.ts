import { freshDatabase } from '../setup/database';
import { fanSample, type FanSample } from './fan-sample';
import { seedDatabase } from './seed-database';
import { runSite, type RunningSite } from './site-under-test';

export interface FanSite extends RunningSite {
  sample: FanSample;
  /** URL of the database account the site uses. */
  readerUrl: string;
}

/** The built site over a database of its own, in which every page has something to show. */
export async function startFanSite(environment: Record<string, string> = {}): Promise<FanSite> {
  const sample = fanSample();
  const database = await freshDatabase();
  await seedDatabase(database.writerUrl, sample.tables);
  const site = await runSite(database.webUrl, environment);
  return {
    url: site.url,
    sample,
    readerUrl: database.webUrl,
    close: async () => {
      await site.close();
      await database.drop();
    },
  };
}
