import { z } from 'zod';
import { readEnvironment } from './environment';
import type { Environment } from './environment';

/** The host whose answers come under MLB's terms. */
const MLB_HOST = 'statsapi.mlb.com';

const url = (protocols: string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
    error: `expected an address that begins with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
  });

const platformSchema = z
  .object({
    DATABASE_URL: url(['mysql:']),
    LAKE_BUCKET: z.string().min(3),
    LAKE_ENDPOINT: url(['http:', 'https:']).optional(),
    LAKE_REGION: z.string().default('us-east-1'),
    STATS_API_URL: url(['http:', 'https:']).default(`https://${MLB_HOST}`),
    SOURCE_NAME: z.enum(['mlb', 'league']).default('mlb'),
    SOURCE_REQUESTS_PER_SECOND: z.coerce.number().positive().max(100).default(2),
    MLB_TERMS_ACKNOWLEDGED: z.enum(['yes', 'no']).default('no'),
    WORKER_METRICS_ADDRESS: z.string().optional(),
    WORKFLOW_BUNDLE: z.string().optional(),
  })
  .refine((settings) => !asksMlb(settings.STATS_API_URL) || settings.MLB_TERMS_ACKNOWLEDGED === 'yes', {
    path: ['MLB_TERMS_ACKNOWLEDGED'],
    error:
      `the data of ${MLB_HOST} are © MLB Advanced Media, L.P., for individual, non-commercial, non-bulk use only ` +
      '(http://gdx.mlb.com/components/copyright.txt). Set MLB_TERMS_ACKNOWLEDGED=yes when you keep to that',
    // Also beside other problems: one start shows them all.
    when: () => true,
  });

function asksMlb(address: unknown): boolean {
  return typeof address === 'string' && URL.canParse(address) && new URL(address).hostname === MLB_HOST;
}

/** Settings of the worker and the operator's tools. Temporal's own come from its environment variables. */
export type PlatformSettings = z.infer<typeof platformSchema>;

/** @throws ConfigurationError listing every problem */
export function readPlatformSettings(environment?: Environment): PlatformSettings {
  return readEnvironment(platformSchema, environment);
}
