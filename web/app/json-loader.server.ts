import { createHash } from 'node:crypto';
import type { AppLoadContext, LoaderFunctionArgs } from '@remix-run/node';
import type { z } from 'zod';
import { checkedLoader } from './checked-loader.server';

/** What is said where a status comes without words. */
const WORDS: Readonly<Record<number, string>> = {
  404: 'there is no such thing',
  503: 'the database does not answer; try again in a moment',
};

function toJson(status: number, body: object, headers: Record<string, string>): Response {
  return new Response(JSON.stringify(body, null, 1), {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8', ...headers },
  });
}

async function toError(answer: Response): Promise<Response> {
  const error = (await answer.text()) || (WORDS[answer.status] ?? answer.statusText);
  const retry: Record<string, string> = answer.status === 503 ? { 'Retry-After': '10' } : {};
  return toJson(answer.status, { error }, { 'Cache-Control': 'no-store', ...retry });
}

/**
 * A loader of a resource that is JSON: as `checkedLoader`, with errors as `{"error": "…"}`, cached like the page that it
 * belongs to.
 */
export function jsonLoader<Shape extends z.ZodType, Data extends object>(
  shape: Shape,
  load: (input: z.output<Shape>, context: AppLoadContext) => Promise<Data | null>,
): (args: LoaderFunctionArgs) => Promise<Response> {
  const read = checkedLoader(shape, load);
  return async (args) => {
    try {
      const data = await read(args);
      const maxAge = args.context.config.PAGE_MAX_AGE_SECONDS;
      const etag = `"${createHash('sha256').update(JSON.stringify(data)).digest('base64url').slice(0, 22)}"`;
      const headers = {
        ETag: etag,
        'Cache-Control':
          maxAge > 0 ? `public, max-age=${maxAge}, stale-while-revalidate=${maxAge * 10}` : 'no-store',
      };
      if (args.request.headers.get('If-None-Match') === etag)
        return new Response(null, { status: 304, headers });
      return toJson(200, data, headers);
    } catch (thrown) {
      if (thrown instanceof Response && thrown.status >= 400) return toError(thrown);
      throw thrown;
    }
  };
}
