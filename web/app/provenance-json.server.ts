import type { AppLoadContext, LoaderFunctionArgs } from '@remix-run/node';
import type { z } from 'zod';
import { jsonLoader } from './json-loader.server';

/**
 * "Where does this number come from?" as JSON: what `load` gives, and the address, the parameters and the versions of
 * data and code that it was given for.
 *
 * @example
 * export const loader = provenanceJson(gameParameters, ({ gamePk }, { store }) => store.game(gamePk));
 */
export function provenanceJson<Shape extends z.ZodType>(
  shape: Shape,
  load: (input: z.output<Shape>, context: AppLoadContext) => Promise<object | null>,
): (args: LoaderFunctionArgs) => Promise<Response> {
  return (args) => {
    const { pathname, search } = new URL(args.request.url);
    const page = pathname.replace(/\/provenance\.json$/, '') + search;
    const answer = jsonLoader(shape, async (parameters, context) => {
      const found = await load(parameters, context);
      if (found === null) return null;
      const { store, config } = context;
      const { id, writtenAt } = await store.dataVersion();
      return {
        page,
        parameters,
        dataVersion: id,
        dataWrittenAt: writtenAt,
        codeVersion: config.CODE_VERSION,
        ...found,
      };
    });
    return answer(args);
  };
}
