import type { ApiRequest } from './api-request';
import type { RowEndpoint } from './endpoint';
import { jsonAnswer } from './json-answer.server';
import { problem } from './problem.server';

/** The one row that the path names. */
export async function loadRow(endpoint: RowEndpoint, request: ApiRequest): Promise<Response> {
  const filter = endpoint.filter(request.input);
  const { store } = request.args.context;
  const { rows } = await store.exportPage({ name: endpoint.table, filter, after: null, limit: 1 });
  return rows[0] === undefined
    ? problem(404, 'There is no such thing.')
    : jsonAnswer(request, { data: rows[0] });
}
