import type { LoaderFunctionArgs } from '@remix-run/node';
import type { IngestError } from '../../../core/errors';
import { isStoreUnavailable } from '../../../store/read/unavailable';
import { answerHeaders, etagOf, isKnown } from './answer.server';
import type { ApiRequest } from './api-request';
import type { Endpoint } from './endpoint';
import { chooseFormat } from './format';
import { formatsOf } from './formats-of';
import { inTurn, TooBusy } from './in-turn.server';
import { loadData } from './load-data.server';
import { loadRow } from './load-row.server';
import { loadTable } from './load-table.server';
import { readMeta } from './meta.server';
import { problem } from './problem.server';
import { readInput } from './read-input.server';

async function answer(endpoint: Endpoint, args: LoaderFunctionArgs): Promise<Response> {
  const { request, context } = args;
  const url = new URL(request.url);
  const offered = formatsOf(endpoint);
  const asked = url.searchParams.get('format');
  const format = chooseFormat(asked, request.headers.get('Accept'), offered);
  if (format === null) {
    const fault = { parameter: 'format', value: asked, message: `expected one of ${offered.join(', ')}` };
    return problem(406, `This can be had as ${offered.join(', ')}.`, asked === null ? [] : [fault]);
  }
  const read = readInput(endpoint.parameters, args);
  if ('faults' in read) return problem(400, 'A parameter makes no sense here.', read.faults);
  const meta = await readMeta(context);
  const etag = etagOf(meta, url.pathname + url.search, format);
  const facts = { meta, format, etag, maxAge: context.config.PAGE_MAX_AGE_SECONDS };
  const headers = answerHeaders(facts);
  if (isKnown(etag, request.headers.get('If-None-Match')))
    return new Response(null, { status: 304, headers });
  const ready: ApiRequest = { args, input: read.input, facts, headers };
  if (endpoint.kind === 'table') return loadTable(endpoint, ready);
  return endpoint.kind === 'row' ? loadRow(endpoint, ready) : loadData(endpoint, ready);
}

/** By name, as with the store: the bundled site and the server hold two copies of the class. */
const isBadInput = (error: unknown): error is IngestError =>
  error instanceof Error && error.name === 'IngestError' && (error as IngestError).kind === 'BadInput';

function problemOf(error: unknown, { request }: LoaderFunctionArgs): Response {
  if (isStoreUnavailable(error))
    return problem(503, 'The database does not answer. Please try again shortly.', [], {
      'Retry-After': '10',
    });
  if (error instanceof TooBusy)
    return problem(503, 'Too many requests are waiting. Please try again shortly.', [], {
      'Retry-After': '10',
    });
  if (isBadInput(error))
    return problem(400, 'A parameter makes no sense here.', [
      { parameter: error.facts.path ?? '', value: null, message: error.message },
    ]);
  const { message, stack } = error instanceof Error ? error : { message: String(error), stack: undefined };
  const entry = { level: 50, msg: 'api request failed', path: new URL(request.url).pathname, message, stack };
  process.stderr.write(`${JSON.stringify(entry)}\n`);
  return problem(500, 'Something went wrong on our side.');
}

/** The loader of an endpoint. The only place that maps the errors of the API to HTTP. */
export function apiLoader(endpoint: Endpoint): (args: LoaderFunctionArgs) => Promise<Response> {
  return async (args) => {
    try {
      return await inTurn(() => answer(endpoint, args));
    } catch (error) {
      return problemOf(error, args);
    }
  };
}
