import type { ServerBuild } from '@remix-run/node';
import type { Request as Visit, Response as Answer } from 'express';
import type { WebConfig } from '../../config/web';
import type { ReadStore } from '../../store/read/client';
import { handlersByAddress } from './handlers-by-address';
import { factsOf } from './request-facts';
import { siteAddress } from './site-address';

export interface RenderOptions {
  /** Path and query; what the visitor asked for when left out. */
  address?: string;
  /** The version of the data as of which the page is shown and kept; null for the page of today. */
  asOf?: string | null;
  /** True for an answer to this visitor alone: his conditions and his leaving matter. */
  alone?: boolean;
}

/** Makes an answer with Remix. Rejects for nothing that a page does: failures are answers too. */
export type Render = (visit: Visit, answer: Answer, options?: RenderOptions) => Promise<Response>;

/** What an answer may depend on: when it is shared, on nothing that differs between visitors. */
function headersFor(visit: Visit, alone: boolean): Headers {
  const headers = new Headers();
  const names = alone ? ['Accept', 'If-None-Match', 'If-Modified-Since', 'Range'] : ['Accept'];
  for (const name of names) {
    const value = visit.get(name);
    if (value !== undefined) headers.set(name, value);
  }
  return headers;
}

export function createRenderer(build: ServerBuild, store: ReadStore, config: WebConfig): Render {
  const handlerOf = handlersByAddress(build);
  return (visit, answer, { address = visit.originalUrl, asOf = null, alone = false } = {}) => {
    const leaving = new AbortController();
    if (alone) answer.on('close', () => answer.writableFinished || leaving.abort());
    const siteUrl = siteAddress(config, visit);
    const url = new URL(siteUrl + address);
    const request = new Request(url, {
      method: 'GET',
      headers: headersFor(visit, alone),
      signal: leaving.signal,
    });
    const { requestId, logger } = factsOf(answer);
    return handlerOf(url.pathname)(request, { store, config, siteUrl, requestId, logger, asOf });
  };
}
