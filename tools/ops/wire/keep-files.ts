import { readFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { idOfText } from '../../../activities/load-kept-wire';
import { easternDate } from '../../../core/calendar';
import { IngestError } from '../../../core/errors';
import { parseRegister } from '../../../core/injuries/people/parse-register';
import { parseTransactionCsv } from '../../../core/transactions/parse-transaction-csv';
import type { Lake } from '../../../lake/open-lake';
import type { WireItem } from '../../../workflows/wire-contracts';
import { shortHash } from '../import-files';

/** Files that were kept in the lake, and those that are something else. */
export interface KeptFiles {
  readonly items: readonly WireItem[];
  readonly notKept: readonly { readonly path: string; readonly reason: string }[];
  /** Rows of kept files that can't be read, each with file, line and reason: they are left out. */
  readonly badRows: readonly string[];
}

/**
 * Keeps CSV files in the lake, verbatim, once they were seen to be what they are said to be.
 *
 * @param places - files, or folders of which every `.csv` is taken, not those further down
 * @throws IngestError `BadInput` when a place is not there, or holds no CSV file
 */
export async function keepWireFiles(
  places: readonly string[],
  kind: WireItem['kind'],
  { lake, source }: { readonly lake: Lake; readonly source: string },
): Promise<KeptFiles> {
  const items = new Map<string, WireItem>();
  const notKept: { path: string; reason: string }[] = [];
  const badRows: string[] = [];
  for (const file of (await Promise.all(places.map(csvFiles))).flat()) {
    try {
      const bytes = await readFile(file);
      const { day, refused } = look(bytes.toString('utf8'), file, kind, source);
      const id = shortHash(bytes);
      const observation = { day, url: `file:${file}`, workflowId: '' };
      const { hash, observedAt } = await lake.keep({ source, kind, id }, bytes, observation);
      items.set(id, { kind, id, day, observedAt, hash });
      badRows.push(...refused);
    } catch (error) {
      if (!(error instanceof IngestError) || error.retryable) throw error;
      notKept.push({ path: file, reason: `${error.kind}: ${error.message}` });
    }
  }
  return { items: [...items.values()], notKept, badRows };
}

async function csvFiles(place: string): Promise<string[]> {
  const facts = await stat(place).catch(() => undefined);
  if (facts === undefined) throw new IngestError('BadInput', `import: there is no "${place}"`);
  if (!facts.isDirectory()) return [place];
  const entries = await readdir(place, { withFileTypes: true });
  const names = entries
    .flatMap((entry) => (entry.isFile() && entry.name.endsWith('.csv') ? [entry.name] : []))
    .sort();
  if (names.length === 0) throw new IngestError('BadInput', `import: no CSV files in "${place}"`);
  return names.map((name) => path.join(place, name));
}

/**
 * Reads a file for the day under which it is kept, its first row's, or for a register, which has none, the day it came;
 * and for the rows that will be left out of it.
 */
function look(
  text: string,
  file: string,
  kind: WireItem['kind'],
  source: string,
): { readonly day: string; readonly refused: readonly string[] } {
  if (kind === 'register-csv') {
    const { people, refused } = parseRegister(text, file);
    if (people.length === 0) throw new IngestError('ShapeMismatch', `${file}: no person with MLB's id`);
    return { day: easternDate(new Date()), refused: refused.map(({ message }) => message) };
  }
  const { rows, refused } = parseTransactionCsv(text, file, source, idOfText);
  const [day] = rows.map(({ date }) => date).sort();
  if (day === undefined) {
    const why = refused[0] === undefined ? '' : `: ${refused[0].message}`;
    throw new IngestError('ShapeMismatch', `${file}: no row that can be read${why}`);
  }
  return { day, refused: refused.map(({ message }) => message) };
}
