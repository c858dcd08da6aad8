import type { ActivityDependencies } from '../activities/dependencies';
import type { PlatformSettings } from '../config/platform';
import { openLake } from '../lake/open-lake';
import type { Lake } from '../lake/open-lake';
import { createHttpClient } from '../sources/http-client';
import { statsApi } from '../sources/stats-api';
import { openStore } from '../store/open-store';

const DEADLINE_MS = 60_000;
/** Real feeds are 1 to 3 MB. */
const MAX_ANSWER_BYTES = 32 * 1024 * 1024;

export const USER_AGENT = 'InjuryFX/0.1 (injuries and performance; individual non-commercial use)';

export interface OpenDependencies extends ActivityDependencies {
  close(): Promise<void>;
}

export function lakeOf(settings: PlatformSettings): Lake {
  return openLake({
    bucket: settings.LAKE_BUCKET,
    region: settings.LAKE_REGION,
    endpoint: settings.LAKE_ENDPOINT,
  });
}

/** Opens source, lake and store as the settings say. */
export function openDependencies(settings: PlatformSettings): OpenDependencies {
  const http = createHttpClient({
    origin: settings.STATS_API_URL,
    userAgent: USER_AGENT,
    deadlineMs: DEADLINE_MS,
    maxBytes: MAX_ANSWER_BYTES,
  });
  const lake = lakeOf(settings);
  const store = openStore(settings.DATABASE_URL);
  return {
    source: statsApi(http),
    sourceName: settings.SOURCE_NAME,
    lake,
    store,
    async close() {
      lake.close();
      await Promise.all([http.close(), store.close()]);
    },
  };
}
