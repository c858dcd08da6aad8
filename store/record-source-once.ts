import type { Pool } from 'mysql2/promise';
import { retryConflicts } from './failures';
import type { DataSourceNote } from './record-source';

/** Of the column. */
const LONGEST = 500;

/** Keeps a source's copyright line where none is kept yet: history files carry old lines, which must not replace it. */
export async function recordSourceOnce(pool: Pool, note: DataSourceNote): Promise<void> {
  await retryConflicts(() =>
    pool.query(
      'INSERT INTO data_source (source, fictional, copyright) VALUES (?, ?, ?) ' +
        'ON DUPLICATE KEY UPDATE source = VALUES(source)',
      [note.source, note.fictional ? 1 : 0, note.copyright.slice(0, LONGEST)],
    ),
  );
}
