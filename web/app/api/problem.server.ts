import { z } from 'zod';

/** What is wrong with one parameter. */
const fault = z.strictObject({
  parameter: z.string().describe('Name of the parameter.'),
  value: z
    .string()
    .nullable()
    .describe('What was given for it, cut to 100 characters; null when nothing was.'),
  message: z.string().describe('What was expected.'),
});

export type Fault = z.infer<typeof fault>;

/** RFC 9457. */
export const problemSchema = z
  .strictObject({
    type: z.string().describe('`about:blank`: the status says it all.'),
    title: z.string().describe('The status in words.'),
    status: z.int().describe('The status.'),
    detail: z.string().describe('What happened, in a sentence.'),
    errors: z.array(fault).describe('The parameters that are at fault; empty for other problems.'),
  })
  .describe('Why there is no answer (application/problem+json).');

const TITLES = {
  400: 'Bad Request',
  404: 'Not Found',
  405: 'Method Not Allowed',
  406: 'Not Acceptable',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
} as const;

export type ProblemStatus = keyof typeof TITLES;

const LONGEST_VALUE = 100;

/** A problem as a body. */
export const problemBody = (
  status: ProblemStatus,
  detail: string,
  errors: readonly Fault[] = [],
): z.infer<typeof problemSchema> => ({
  type: 'about:blank',
  title: TITLES[status],
  status,
  detail,
  errors: errors.map((each) => ({ ...each, value: each.value?.slice(0, LONGEST_VALUE) ?? null })),
});

/** A problem as an answer; nobody may keep it. */
export const problem = (
  status: ProblemStatus,
  detail: string,
  errors: readonly Fault[] = [],
  headers: Readonly<Record<string, string>> = {},
): Response =>
  new Response(`${JSON.stringify(problemBody(status, detail, errors))}\n`, {
    status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
      'Access-Control-Allow-Origin': '*',
      ...headers,
    },
  });
