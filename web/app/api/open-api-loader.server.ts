import { createHash } from 'node:crypto';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { isKnown } from './answer.server';
import { openApiDocument } from './open-api.server';

/** The OpenAPI document: the same for as long as the code is. */
export function openApiLoader({ request, context }: LoaderFunctionArgs): Response {
  const body = `${JSON.stringify(openApiDocument(context.config.CODE_VERSION), null, 2)}\n`;
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers = {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': `public, max-age=${context.config.PAGE_MAX_AGE_SECONDS}`,
    'Access-Control-Allow-Origin': '*',
    ETag: etag,
  };
  if (isKnown(etag, request.headers.get('If-None-Match')))
    return new Response(null, { status: 304, headers });
  return new Response(body, { headers });
}
