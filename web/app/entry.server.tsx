import type { AppLoadContext, DataFunctionArgs, EntryContext } from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import { createHash } from 'node:crypto';
import { renderToString } from 'react-dom/server';
import { bindNonce, contentSecurityPolicy, NONCE_PLACEHOLDER } from './content-nonce.server';
import { routesAsMarkup, routesByReact } from './markup/page-markup.server';
import { NonceContext } from './nonce-context';
import type { loader as rootLoader } from './root';
import { VisitContext } from './visit-context';

function cacheHeader(status: number, maxAge: number): string {
  return status === 200 && maxAge > 0
    ? `public, max-age=${maxAge}, stale-while-revalidate=${maxAge * 10}`
    : 'no-store';
}

/** The version of the data that the page names; undefined when the page failed before it was known. */
function dataVersionOf({ staticHandlerContext }: EntryContext): string | undefined {
  const root = staticHandlerContext.loaderData.root as Awaited<ReturnType<typeof rootLoader>> | undefined;
  return root?.dataVersion.id;
}

/** Pages are rendered whole: every loader has awaited its data, so crawlers and browsers get the same bytes. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { config, requestId, asOf }: AppLoadContext,
): Response {
  const writtenBy = config.PAGE_MARKUP === 'react' ? routesByReact : routesAsMarkup;
  const markup = renderToString(
    <NonceContext.Provider value={NONCE_PLACEHOLDER}>
      <VisitContext.Provider value={{ requestId, asOf }}>
        <RemixServer
          context={{ ...remixContext, routeModules: writtenBy(remixContext.routeModules) }}
          url={request.url}
        />
      </VisitContext.Provider>
    </NonceContext.Provider>,
  );
  const { html, nonce, etag } = bindNonce(`<!DOCTYPE html>${markup}`);
  const version = dataVersionOf(remixContext);
  // A page may forbid to be kept.
  if (!headers.has('Cache-Control'))
    headers.set('Cache-Control', cacheHeader(status, config.PAGE_MAX_AGE_SECONDS));
  if (status === 503) headers.set('Retry-After', '10');
  if (status === 200) headers.set('ETag', etag);
  if (version !== undefined) headers.set('X-Data-Version', version);
  headers.set('Content-Type', 'text/html; charset=utf-8');
  headers.set('Content-Security-Policy', contentSecurityPolicy(asOf === null ? nonce : null));
  return new Response(html, { status, headers });
}

/** Data for navigation inside the browser: cached like the page it belongs to. */
export async function handleDataRequest(
  response: Response,
  { context }: DataFunctionArgs,
): Promise<Response> {
  if (response.status !== 200) return response;
  const body = await response.text();
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers = new Headers(response.headers);
  if (!headers.has('Cache-Control'))
    headers.set('Cache-Control', cacheHeader(200, context.config.PAGE_MAX_AGE_SECONDS));
  headers.set('ETag', etag);
  return new Response(body, { status: 200, headers });
}

/** Expected answers (400, 404, 503) are thrown as responses and do not come here. */
export function handleError(error: unknown, { request, context }: DataFunctionArgs): void {
  if (request.signal.aborted) return;
  context.logger.error({ err: error, path: new URL(request.url).pathname }, 'page failed');
}
