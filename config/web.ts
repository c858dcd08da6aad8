import { z } from 'zod';
import { readEnvironment } from './environment';
import type { Environment } from './environment';

/** Where pages that somebody cites are kept. The account needs to read and write below `views/` only. */
const viewsShape = {
  VIEWS_S3_BUCKET: z.string().min(3).optional(),
  VIEWS_S3_REGION: z.string().min(1).default('us-east-1'),
  /** Left out for Amazon S3 itself. */
  VIEWS_S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  VIEWS_S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  VIEWS_S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  /** Pages that a process keeps in an hour at most, whoever asks. */
  VIEWS_AN_HOUR: z.coerce.number().int().min(1).max(100_000).default(300),
};

const TOGETHER = ['VIEWS_S3_BUCKET', 'VIEWS_S3_ACCESS_KEY_ID', 'VIEWS_S3_SECRET_ACCESS_KEY'] as const;

const shape = z.object({
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
  /** Requests a minute from one address for pages; built assets do not count. */
  RATE_LIMIT_PER_MINUTE: z.coerce.number().int().min(1).default(300),
  /** Requests a minute from one address for `/api/`. */
  API_RATE_LIMIT_PER_MINUTE: z.coerce.number().int().min(1).default(120),
  /** Answers being made at once; more are refused at once (503). What is kept is served all the same. */
  RENDERS_AT_MOST: z.coerce.number().int().min(1).max(10_000).default(100),
  /** How many reverse proxies stand before the site and may name the visitor's address. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  /** For how long browsers are told to come by HTTPS only; 0 tells them nothing. Set it behind a proxy with TLS. */
  HSTS_SECONDS: z.coerce.number().int().min(0).max(63_072_000).default(0),
  /** Whether the log names visitors' addresses. */
  LOG_ADDRESSES: z.enum(['on', 'off']).default('off'),
  /** How long browsers and proxies may keep a page. */
  PAGE_MAX_AGE_SECONDS: z.coerce.number().int().min(0).max(86_400).default(60),
  /**
   * How long at most the site keeps a rendered page for the next visitor. A page goes earlier, as soon as the data
   * change; the bound is for words that follow the clock. 0 renders each page anew.
   */
  PAGE_KEEP_SECONDS: z.coerce.number().int().min(0).max(86_400).default(3_600),
  /** Memory for kept pages, compressed, in MiB. */
  PAGE_KEEP_MIB: z.coerce.number().int().min(1).max(4_096).default(64),
  /** Who writes what a page holds: our own writer (`web/app/markup`), or React itself, five times as slow, to compare. */
  PAGE_MARKUP: z.enum(['own', 'react']).default('own'),
  ...viewsShape,
  /** Where the Temporal UI is; without it workflow ids are shown without a link. */
  TEMPORAL_UI_URL: z.url({ protocol: /^https?$/ }).optional(),
  TEMPORAL_NAMESPACE: z.string().min(1).default('default'),
  /** Whether there is a page for operators under /ops. It only shows, but names workflows, lake keys and errors. */
  OPS_PAGES: z.enum(['on', 'off']).default('off'),
  /** Processes that share the port, one a core at most; each has connections and memory for pages of its own. */
  WEB_PROCESSES: z.coerce.number().int().min(1).max(64).default(1),
  /** The commit that runs, as pages and answers name it. */
  CODE_VERSION: z.string().min(1).max(40).default('unknown'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});

const schema = shape.superRefine((config, context) => {
  if (TOGETHER.every((name) => config[name] === undefined)) return;
  for (const name of TOGETHER) {
    if (config[name] !== undefined) continue;
    context.addIssue({
      code: 'custom',
      path: [name],
      message: `is needed beside the others of ${TOGETHER.join(', ')}`,
    });
  }
});

export type WebConfig = z.infer<typeof schema>;

/** @throws ConfigurationError listing every problem */
export function readWebConfig(environment?: Environment): WebConfig {
  return readEnvironment(schema, environment);
}
