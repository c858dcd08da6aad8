import { z } from 'zod';
import { dataEndpoint, type Endpoint } from '../endpoint';
import { format } from '../parameters';

const indexSchema = z.strictObject({
  documentation: z.string().describe('Page for people.'),
  openapi: z.string().describe('This API as an OpenAPI document.'),
  endpoints: z.array(
    z.strictObject({
      path: z.string().describe('Template of its address.'),
      summary: z.string().describe('What it gives.'),
    }),
  ),
});

export const API_ROOT = '/api/v1';

/** What there is to ask for. */
export const indexEndpoint = (endpoints: readonly Endpoint[]): Endpoint =>
  dataEndpoint({
    path: '',
    operation: 'index',
    summary: 'What there is to ask for',
    name: 'Index',
    answer: indexSchema,
    parameters: z.strictObject({ format }),
    example: {},
    load: () =>
      Promise.resolve({
        documentation: '/downloads',
        openapi: `${API_ROOT}/openapi.json`,
        endpoints: endpoints.map(({ path, summary }) => ({ path: `${API_ROOT}${path}`, summary })),
      }),
  });
