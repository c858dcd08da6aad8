import type { AppLoadContext, DataFunctionArgs, EntryContext } from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import { createHash } from 'node:crypto';
import { renderToString } from 'react-dom/server';
import { bindNonce, contentSecurityPolicy, NONCE_PLACEHOLDER } from './content-nonce.server';
import { NonceContext } from './nonce-context';

function cacheHeader(status: number, maxAge: number): string {
  return status === 200 && maxAge > 0
    ? `public, max-age=${maxAge}, stale-while-revalidate=${maxAge * 10}`
    : 'no-store';
}

/** Pages are rendered whole: every loader has awaited its data, so crawlers and browsers get the same bytes. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { config }: AppLoadContext,
): Response {
  const markup = renderToString(
    <NonceContext.Provider value={NONCE_PLACEHOLDER}>
      <RemixServer context={remixContext} url={request.url} />
    </NonceContext.Provider>,
  );
  const { html, nonce, etag } = bindNonce(markup);
  // A page may forbid to be kept.
  if (!headers.has('Cache-Control'))
    headers.set('Cache-Control', cacheHeader(status, config.PAGE_MAX_AGE_SECONDS));
  if (status === 503) headers.set('Retry-After', '10');
  if (status === 200) headers.set('ETag', etag);
  // No policy on a 304: a cache would file it with the older copy, whose scripts carry another nonce.
  if (status === 200 && request.headers.get('If-None-Match') === etag)
    return new Response(null, { status: 304, headers });
  headers.set('Content-Type', 'text/html; charset=utf-8');
  headers.set('Content-Security-Policy', contentSecurityPolicy(nonce));
  return new Response(`<!DOCTYPE html>${html}`, { status, headers });
}

/** Data for navigation inside the browser: cached like the page it belongs to. */
export async function handleDataRequest(
  response: Response,
  { request, context }: DataFunctionArgs,
): Promise<Response> {
  if (response.status !== 200) return response;
  const body = await response.text();
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers = new Headers(response.headers);
  headers.set('Cache-Control', cacheHeader(200, context.config.PAGE_MAX_AGE_SECONDS));
  headers.set('ETag', etag);
  if (request.headers.get('If-None-Match') === etag) return new Response(null, { status: 304, headers });
  return new Response(body, { status: 200, headers });
}

/** Expected answers (400, 404, 503) are thrown as responses and do not come here. */
export function handleError(error: unknown, { request }: DataFunctionArgs): void {
  if (request.signal.aborted) return;
  const { message, stack } = error instanceof Error ? error : { message: String(error), stack: undefined };
  process.stderr.write(
    `${JSON.stringify({ level: 50, msg: 'page failed', path: new URL(request.url).pathname, message, stack })}\n`,
  );
}
