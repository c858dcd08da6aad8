import type { AppLoadContext, LoaderFunctionArgs } from '@remix-run/node';
import type { z } from 'zod';
import { pageLoader } from './page-loader.server';

const HEADERS = { 'Content-Type': 'application/json; charset=utf-8' };

const WORDS: Readonly<Record<number, string>> = {
  404: 'There is nothing here.',
  503: 'The database does not answer. Try again in a moment.',
};

/**
 * "Where does this number come from?" as JSON: what `load` gives, and the address, the parameters and the versions of
 * data and code that it was given for. Parameters are checked as those of a page are; what a page answers as an error,
 * this answers with the same status as `{ error }`.
 *
 * @example
 * export const loader = provenanceJson(gameParameters, ({ gamePk }, { store }) => store.game(gamePk));
 */
export function provenanceJson<Shape extends z.ZodType>(
  shape: Shape,
  load: (input: z.output<Shape>, context: AppLoadContext) => Promise<object | null>,
): (args: LoaderFunctionArgs) => Promise<Response> {
  const read = pageLoader(shape, async (parameters, context) => {
    const found = await load(parameters, context);
    if (found === null) return null;
    const { store, config } = context;
    const { id, writtenAt } = await store.dataVersion();
    return {
      parameters,
      dataVersion: id,
      dataWrittenAt: writtenAt,
      codeVersion: config.CODE_VERSION,
      ...found,
    };
  });
  return async (args) => {
    const { pathname, search } = new URL(args.request.url);
    const page = pathname.replace(/\/provenance\.json$/, '') + search;
    try {
      const body = JSON.stringify({ page, ...(await read(args)) }, null, 1);
      const seconds = args.context.config.PAGE_MAX_AGE_SECONDS;
      const keep = seconds > 0 ? `public, max-age=${seconds}` : 'no-store';
      return new Response(body, { headers: { ...HEADERS, 'Cache-Control': keep } });
    } catch (error) {
      if (!(error instanceof Response)) throw error;
      const text = (await error.text()) || WORDS[error.status] || error.statusText;
      return new Response(JSON.stringify({ error: text }), {
        status: error.status,
        headers: { ...HEADERS, 'Cache-Control': 'no-store' },
      });
    }
  };
}
