import { type AppLoadContext, defer, type LoaderFunctionArgs } from '@remix-run/node';
import type { z } from 'zod';
import { isStoreUnavailable } from '../../store/read/unavailable';

function answer(status: number, statusText: string, message: string): Response {
  return new Response(message, { status, statusText });
}

function parse<Shape extends z.ZodType>(
  shape: Shape,
  { params, request }: LoaderFunctionArgs,
): z.output<Shape> {
  const { searchParams } = new URL(request.url);
  const twice = [...new Set(searchParams.keys())].filter((name) => searchParams.getAll(name).length > 1);
  if (twice.length > 0) {
    throw answer(400, 'Bad Request', twice.map((name) => `${name}: is given more than once`).join('\n'));
  }
  const query = Object.fromEntries(searchParams);
  const result = shape.safeParse({ ...query, ...params });
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw answer(400, 'Bad Request', problems.join('\n'));
}

/**
 * Gives a page its data as they are. Plain objects Remix writes as JSON and reads again before a page is made of them,
 * which for a stint takes 6 ms of processor time; data that may hold promises it passes on. These hold none.
 */
function asTheyAre<Data extends object>(data: Data): Data {
  return defer(data as Record<string, unknown>) as unknown as Data;
}

/**
 * A loader of what is no page, such as a picture or a file: checks the parameters of path and query by `shape`, reads the data, and answers 400 for
 * parameters that make no sense, 404 for null, 503 while the database is down. The only place that maps errors to
 * HTTP.
 */
export function resourceLoader<Shape extends z.ZodType, Data extends object>(
  shape: Shape,
  load: (input: z.output<Shape>, context: AppLoadContext) => Promise<Data | null>,
): (args: LoaderFunctionArgs) => Promise<Data> {
  return async (args) => {
    const input = parse(shape, args);
    try {
      const data = await load(input, args.context);
      if (data === null) throw answer(404, 'Not Found', '');
      return data;
    } catch (error) {
      if (isStoreUnavailable(error)) throw answer(503, 'Service Unavailable', '');
      throw error;
    }
  };
}

/** A loader of a page: as {@link resourceLoader}, its data given to the page as they are. */
export function pageLoader<Shape extends z.ZodType, Data extends object>(
  shape: Shape,
  load: (input: z.output<Shape>, context: AppLoadContext) => Promise<Data | null>,
): (args: LoaderFunctionArgs) => Promise<Data> {
  const read = resourceLoader(shape, load);
  return async (args) => asTheyAre(await read(args));
}
