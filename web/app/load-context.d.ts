import type { Logger } from 'pino';
import type { WebConfig } from '../../config/web';
import type { ReadStore } from '../../store/read/client';

declare module '@remix-run/server-runtime' {
  /** What the server hands to every loader. */
  interface AppLoadContext {
    store: ReadStore;
    config: WebConfig;
    /** Where visitors reach the site, without a slash at the end. */
    siteUrl: string;
    requestId: string;
    /** Writes lines that carry the request's id. */
    logger: Logger;
    /** The version of the data as of which the page is shown and kept; null for the page of today. */
    asOf: string | null;
  }
}
