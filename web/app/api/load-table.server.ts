import { EXPORT_TABLES } from '../../../store/read/export-catalogue';
import type { ExportKey } from '../../../store/read/export-catalogue';
import type { ApiRequest } from './api-request';
import { readCursor, writeCursor } from './cursor';
import type { TableEndpoint } from './endpoint';
import { jsonAnswer } from './json-answer.server';
import { USUAL_ROWS_OF_PAGE } from './parameters';
import { problem } from './problem.server';
import { readWhole, ROWS_AT_ONCE } from './read-whole.server';
import { tableAnswer } from './table-answer.server';

/** The address of the page that begins behind a key; root-relative, so that it holds behind any proxy. */
function pageAddress(request: Request, key: ExportKey): string {
  const { pathname, searchParams } = new URL(request.url);
  searchParams.set('cursor', writeCursor(key));
  return `${pathname}?${searchParams}`;
}

/** Rows of a table: JSON in pages; CSV and Parquet whole, unless a number of rows is asked for. */
export async function loadTable(endpoint: TableEndpoint, request: ApiRequest): Promise<Response> {
  const { args, input, facts, headers } = request;
  const { store } = args.context;
  const { table: name } = endpoint;
  const { cursor, limit } = input as { cursor?: string; limit?: number };
  const after = cursor === undefined ? null : readCursor(cursor, EXPORT_TABLES[name]);
  if (cursor !== undefined && after === null) {
    const fault = { parameter: 'cursor', value: cursor, message: 'expected what a link to a next page says' };
    return problem(400, 'A parameter makes no sense here.', [fault]);
  }
  const parent = endpoint.parent?.(input);
  if (parent !== undefined) {
    const { rows } = await store.exportPage({
      name: parent.table,
      filter: parent.filter,
      after: null,
      limit: 1,
    });
    if (rows.length === 0) return problem(404, 'There is no such thing.');
  }
  const filter = endpoint.filter(input);
  const isPaged = facts.format === 'json' || limit !== undefined;
  const rowsOfPage = isPaged ? (limit ?? USUAL_ROWS_OF_PAGE) : ROWS_AT_ONCE;
  // Before anything is sent, so that a database that is down can still be told by the status.
  const first = await store.exportPage({ name, filter, after, limit: rowsOfPage });
  const next = isPaged && first.next !== null ? pageAddress(args.request, first.next) : null;
  if (next !== null) headers.set('Link', `<${next}>; rel="next"`);
  if (facts.format === 'json') return jsonAnswer(request, { data: first.rows, next });
  const pages = isPaged ? { ...first, next: null } : first;
  return tableAnswer(request, {
    name: endpoint.operation,
    columns: EXPORT_TABLES[name].columns,
    batches: readWhole(store, { name, filter, first: pages }),
  });
}
