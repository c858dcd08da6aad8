import { readPlatformSettings } from '../../config/platform';
import { migrate } from '../../store/migrate';
import { ensureSchedules } from '../../worker/schedules';
import { ensureSearchAttributes } from '../../worker/search-attributes';
import { MIGRATIONS, withTemporal } from './connect';

/** Makes database and Temporal ready for workers; does nothing where they are. @returns migrations applied now */
export async function prepare(): Promise<string[]> {
  const applied = await migrate(readPlatformSettings().DATABASE_URL, MIGRATIONS);
  await withTemporal(async (client, connection) => {
    await ensureSearchAttributes(connection, client.options.namespace);
    await ensureSchedules(client);
  });
  return applied;
}
