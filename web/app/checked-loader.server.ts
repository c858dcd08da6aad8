import type { AppLoadContext, LoaderFunctionArgs } from '@remix-run/node';
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
 * A loader that checks the parameters of path and query by `shape`, reads the data, and answers 400 for
 * parameters that make no sense, 404 for null, 503 while the database is down. The only place that maps errors to
 * HTTP.
 */
export function checkedLoader<Shape extends z.ZodType, Data extends object>(
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
