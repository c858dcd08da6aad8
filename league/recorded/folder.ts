import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readCsv } from './csv';
import { at, isFields, objects, officialDateOf, text, type Fields } from './shapes';

/** One recorded feed: where it lies and what the index needs to know of it. */
export interface Snapshot {
  gamePk: number;
  /** Relative to the folder. */
  file: string;
  path: string;
  timeStamp: string;
  officialDate: string;
  /** The parsed feed without its plays and box score, for schedule, people, teams and venues. */
  gameData: Fields;
  linescore: Fields;
  copyright: string;
}

export interface IgnoredFile {
  file: string;
  reason: string;
  /** True where the file looks like a feed and cannot be served. */
  broken: boolean;
}

export interface Folder {
  snapshots: Snapshot[];
  /** Rows of recorded schedule answers with the date they stood under. */
  scheduleRows: { date: string; row: Fields }[];
  transactions: Fields[];
  ignored: IgnoredFile[];
}

/** The bytes of a recording; packed files are unpacked. */
export function readRecording(path: string): Buffer {
  const bytes = readFileSync(path);
  return path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Why an object that has parts of a feed is none, or undefined where it is whole. */
function flawOf(document: Fields): string | undefined {
  if (typeof document.gamePk !== 'number') return 'gamePk is missing';
  if (!isFields(document.gameData)) return 'gameData is missing';
  if (!isFields(document.liveData)) return 'liveData is missing';
  if (!Array.isArray(at(document, 'liveData', 'plays').allPlays)) return 'liveData.plays.allPlays is missing';
  if (officialDateOf(document) === undefined) return 'gameData.datetime has no date';
  return undefined;
}

function takeJson(folder: Folder, path: string, file: string): void {
  const ignore = (reason: string, broken = false): void => void folder.ignored.push({ file, reason, broken });
  let body = '';
  let document: unknown;
  try {
    body = readRecording(path)
      .toString('utf8')
      .replace(/^\uFEFF/, '');
    document = JSON.parse(body);
  } catch (error) {
    const looks = body.includes('"gamePk"') && (body.includes('"gameData"') || body.includes('"liveData"'));
    const why = error instanceof Error ? error.message : String(error);
    ignore(`not JSON: ${why.slice(0, 120)}`, looks || (body === '' && /\d{6}/.test(file)));
    return;
  }
  if (!isFields(document)) {
    ignore('not an object');
    return;
  }
  if ('gameData' in document || 'liveData' in document) {
    const flaw = flawOf(document);
    if (flaw !== undefined) ignore(`broken feed: ${flaw}`, true);
    else folder.snapshots.push(snapshotOf(document, path, file));
  } else if (Array.isArray(document.dates)) {
    for (const day of objects(document.dates)) {
      for (const row of objects(day.games)) folder.scheduleRows.push({ date: text(day.date) ?? '', row });
    }
  } else if (Array.isArray(document.transactions)) {
    folder.transactions.push(...objects(document.transactions));
  } else ignore('not a game feed, a schedule or transactions');
}

function snapshotOf(feed: Fields, path: string, file: string): Snapshot {
  return {
    gamePk: Number(feed.gamePk),
    file,
    path,
    timeStamp: text(at(feed, 'metaData').timeStamp) ?? '',
    officialDate: officialDateOf(feed) ?? '',
    gameData: at(feed, 'gameData'),
    linescore: at(feed, 'liveData', 'linescore'),
    copyright: text(feed.copyright) ?? '',
  };
}

/** CSV rows know a date and a text and nothing else; they stay that bare. */
function takeCsv(folder: Folder, path: string, file: string): void {
  const [header, ...rows] = readCsv(readRecording(path).toString('utf8'));
  const date = header?.indexOf('date') ?? -1;
  const description = header?.indexOf('transaction') ?? -1;
  if (date < 0 || description < 0) {
    folder.ignored.push({ file, reason: 'not a table of transactions', broken: false });
    return;
  }
  for (const row of rows)
    folder.transactions.push({ date: row[date] ?? '', description: row[description] ?? '' });
}

/** Reads a folder and its subfolders once. */
export function readFolder(root: string): Folder {
  const folder: Folder = { snapshots: [], scheduleRows: [], transactions: [], ignored: [] };
  for (const path of filesUnder(root)) {
    const file = relative(root, path);
    if (/\.json(\.gz)?$/.test(file)) takeJson(folder, path, file);
    else if (/\.csv(\.gz)?$/.test(file)) takeCsv(folder, path, file);
    else folder.ignored.push({ file, reason: 'neither JSON nor CSV', broken: false });
  }
  return folder;
}
