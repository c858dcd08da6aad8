import type { ReadStore } from '../../../store/read/client';
import type { ExportFilter, ExportKey, ExportName } from '../../../store/read/export-catalogue';
import type { ExportRow } from '../../../store/read/export-column';
import type { ExportPage } from '../../../store/read/export-rows';
import { inTurn } from './in-turn.server';

/** Rows read at once for a whole answer: some tens of milliseconds, and a few megabytes. */
export const ROWS_AT_ONCE = 4_000;

interface WholeRequest {
  name: ExportName;
  filter: ExportFilter;
  /** The first page, which was read before anything was sent. */
  first: ExportPage;
}

/** The first page, and then all others, each read when it is wanted. No connection is held in between. */
export async function* readWhole(
  store: Pick<ReadStore, 'exportPage'>,
  { name, filter, first }: WholeRequest,
): AsyncGenerator<readonly ExportRow[]> {
  yield first.rows;
  let after: ExportKey | null = first.next;
  while (after !== null) {
    const request = { name, filter, after, limit: ROWS_AT_ONCE };
    const page: ExportPage = await inTurn(() => store.exportPage(request));
    yield page.rows;
    after = page.next;
  }
}
