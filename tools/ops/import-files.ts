import { createHash } from 'node:crypto';
import { readFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { IngestError } from '../../core/errors';
import { isGamedayFile } from '../../core/gameday/xml/game-files';
import type { GamedayTexts } from '../../core/gameday/xml/game-files';

/** A folder that holds a game's XML files. */
export interface GameFolder {
  readonly kind: 'game';
  /** As the operator would type it. */
  readonly path: string;
  /** Name of the folder itself. */
  readonly name: string;
  /** Where each file lies, by its name. */
  readonly files: Readonly<Record<string, string>>;
}

export interface CsvFile {
  readonly kind: 'csv';
  readonly path: string;
}

export type HistoryFile = GameFolder | CsvFile;

const INNINGS = /^inning_(all|\d{1,2})\.xml$/;

/**
 * Finds games and CSV files below a folder, at any depth, in the order of their names. A game's folder is known by its
 * innings, which lie in it or in its folder `inning`.
 *
 * @throws IngestError `BadInput` when there is no such place
 */
export async function findHistoryFiles(place: string): Promise<HistoryFile[]> {
  const facts = await stat(place).catch(() => undefined);
  if (facts === undefined) throw new IngestError('BadInput', `import: there is no "${place}"`);
  if (facts.isDirectory()) return search(place);
  if (place.endsWith('.csv')) return [{ kind: 'csv', path: place }];
  throw new IngestError('BadInput', `import: "${place}" is neither a folder nor a CSV file`);
}

async function search(folder: string): Promise<HistoryFile[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  const inner = entries.some((entry) => entry.isDirectory() && entry.name === 'inning')
    ? (await readdir(path.join(folder, 'inning'))).sort()
    : [];
  const found: HistoryFile[] = files
    .filter((name) => name.endsWith('.csv'))
    .map((name) => ({ kind: 'csv', path: path.join(folder, name) }));
  if ([...files, ...inner].some((name) => INNINGS.test(name))) {
    found.push({
      kind: 'game',
      path: folder,
      name: path.basename(path.resolve(folder)),
      files: filesOfGame(folder, files, inner),
    });
    return found;
  }
  for (const entry of entries) {
    if (entry.isDirectory()) found.push(...(await search(path.join(folder, entry.name))));
  }
  return found;
}

/** One file a name; innings one by one are left out where `inning_all.xml` has them all. */
function filesOfGame(folder: string, files: readonly string[], inner: readonly string[]) {
  const places = [
    ...inner.map((name) => [name, path.join(folder, 'inning', name)] as const),
    ...files.map((name) => [name, path.join(folder, name)] as const),
  ].filter(([name]) => isGamedayFile(name));
  const hasAll = places.some(([name]) => name === 'inning_all.xml');
  return Object.fromEntries(places.filter(([name]) => !hasAll || !/^inning_\d/.test(name)));
}

/** Verbatim texts of a game's files. */
export async function readTexts({ files }: GameFolder): Promise<GamedayTexts> {
  const texts = await Promise.all(
    Object.entries(files).map(async ([name, place]) => [name, await readFile(place, 'utf8')] as const),
  );
  return Object.fromEntries(texts);
}

/** First digits of the content's hash, by which a CSV file is kept. */
export function shortHash(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 12);
}
