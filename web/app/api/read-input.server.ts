import type { LoaderFunctionArgs } from '@remix-run/node';
import type { z } from 'zod';
import type { Parameters } from './endpoint';
import type { Fault } from './problem.server';

/** Faults of a request's parameters, or what they say. */
export type Input<Shape extends Parameters> = { faults: Fault[] } | { input: z.output<Shape> };

function faultsOf(error: z.ZodError, given: Readonly<Record<string, string | undefined>>): Fault[] {
  return error.issues.flatMap((issue): Fault[] => {
    if (issue.code === 'unrecognized_keys') {
      const message = 'no such parameter here';
      return issue.keys.map((parameter) => ({ parameter, value: given[parameter] ?? null, message }));
    }
    const parameter = issue.path.join('.');
    const value = given[parameter] ?? null;
    return [
      {
        parameter,
        value,
        message: value === null && issue.code === 'invalid_type' ? 'is needed' : issue.message,
      },
    ];
  });
}

/** Reads the parameters of path and query. Whatever is not known, or said twice, is a fault: a typo must not go unnoticed. */
export function readInput<Shape extends Parameters>(
  shape: Shape,
  { params, request }: Pick<LoaderFunctionArgs, 'params' | 'request'>,
): Input<Shape> {
  const query = [...new URL(request.url).searchParams];
  const given = { ...Object.fromEntries(query), ...params };
  const seen = new Set(Object.keys(params));
  const twice = query.filter(([name]) => seen.has(name) || !seen.add(name));
  if (twice.length > 0)
    return {
      faults: twice.map(([parameter, value]) => ({ parameter, value, message: 'expected once only' })),
    };
  const result = shape.safeParse(given);
  return result.success ? { input: result.data } : { faults: faultsOf(result.error, given) };
}
