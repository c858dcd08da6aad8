import { z } from 'zod';
import { readEnvironment } from './environment';
import type { Environment } from './environment';

const schema = z.object({
  /** An account that may only SELECT. */
  WEB_DATABASE_URL: z.url({
    protocol: /^(mysql|mariadb)$/,
    error: 'expected mysql://user:password@host:port/database',
  }),
  WEB_DATABASE_CONNECTIONS: z.coerce.number().int().min(1).max(100).default(8),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  /** Where visitors reach the site, for links that leave it (previews, canonical addresses); by default what they asked for. */
  SITE_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Requests a minute from one address; built assets do not count. */
  RATE_LIMIT_PER_MINUTE: z.coerce.number().int().min(1).default(300),
  /** How many reverse proxies stand before the site and may name the visitor's address. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  /** How long browsers and proxies may keep a page. */
  PAGE_MAX_AGE_SECONDS: z.coerce.number().int().min(0).max(86_400).default(60),
  /** How long the site keeps a rendered page in memory for the next visitor; 0 renders each anew. */
  PAGE_KEEP_SECONDS: z.coerce.number().int().min(0).max(3_600).default(10),
  /** Where the Temporal UI is; without it workflow ids are shown without a link. */
  TEMPORAL_UI_URL: z.url({ protocol: /^https?$/ }).optional(),
  TEMPORAL_NAMESPACE: z.string().min(1).default('default'),
  /** Whether there is a page for operators under /ops. It only shows, but names workflows, lake keys and errors. */
  OPS_PAGES: z.enum(['on', 'off']).default('off'),
  /** The commit that runs, as pages and answers name it. */
  CODE_VERSION: z.string().min(1).max(40).default('unknown'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});

export type WebConfig = z.infer<typeof schema>;

/** @throws ConfigurationError listing every problem */
export function readWebConfig(environment?: Environment): WebConfig {
  return readEnvironment(schema, environment);
}
