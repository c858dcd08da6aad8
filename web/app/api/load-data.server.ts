import type { ApiRequest } from './api-request';
import type { DataEndpoint } from './endpoint';
import { jsonAnswer } from './json-answer.server';
import { problem } from './problem.server';
import { tableAnswer } from './table-answer.server';

/** What an endpoint loads for itself. */
export async function loadData(endpoint: DataEndpoint, request: ApiRequest): Promise<Response> {
  const data = await endpoint.load(request.input, request.args.context);
  if (data === null) return problem(404, 'There is no such thing.');
  if (request.facts.format === 'json' || endpoint.rows === undefined) return jsonAnswer(request, { data });
  const { columns, of } = endpoint.rows;
  const rows = of(data);
  return tableAnswer(request, { name: endpoint.operation, columns, batches: once(rows) });
}

async function* once<T>(value: T): AsyncGenerator<T> {
  yield await Promise.resolve(value);
}
