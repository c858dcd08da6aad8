import type { ExportColumn, ExportRow } from '../../../store/read/export-column';
import type { ApiRequest } from './api-request';
import { csvChunks } from './csv.server';
import { takePlace } from './downloads-under-way.server';
import { sourceNotice } from './meta.server';
import { parquetChunks } from './parquet.server';
import { problem } from './problem.server';
import { wholeBody } from './whole-body.server';

interface TableOfRows {
  /** Of the file. */
  name: string;
  columns: readonly ExportColumn[];
  batches: AsyncIterable<readonly ExportRow[]>;
}

/** Rows as a file of CSV or Parquet that is made while it leaves. */
export function tableAnswer({ args, facts, headers }: ApiRequest, table: TableOfRows): Response {
  const { request } = args;
  const { format, meta } = facts;
  const { name, columns, batches } = table;
  headers.set('Content-Disposition', `attachment; filename="${name}.${format}"`);
  if (request.method === 'HEAD') return new Response(null, { headers });
  const place = takePlace();
  if (place === null)
    return problem(429, 'Too many downloads are under way. Please try again shortly.', [], {
      'Retry-After': '10',
    });
  const chunks =
    format === 'csv'
      ? csvChunks(columns, batches)
      : parquetChunks(columns, batches, { notice: sourceNotice(meta), ...metadata(meta) });
  const { signal } = request;
  const body = wholeBody({ chunks, signal, ended: place.leave });
  return new Response(body, { headers });
}

const metadata = ({ dataVersion, codeVersion }: ApiRequest['facts']['meta']) => ({
  dataVersion,
  codeVersion,
});
