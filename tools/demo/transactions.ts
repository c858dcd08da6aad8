import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readPlatformSettings } from '../../config/platform';
import { lakeOf } from '../../worker/open-dependencies';
import type { IsoDate } from '../../core/ids';
import type { InjuriesDerived, WireItem } from '../../workflows/wire-contracts';
import { withTemporal } from '../ops/connect';
import { keepWireFiles } from '../ops/wire/keep-files';
import { askForTransactions, importWireItems } from '../ops/wire/start-wire';
import type { DemoOptions } from './options';

/** Clubs sign and place players before the season opens. */
const FIRST_MONTH = '02';

/**
 * Loads the transactions behind the demo's days and makes injuries of them: the whole season's from a source that
 * answers, the text history and the register of a folder of recordings where it holds any.
 *
 * @param days - that the demo ingests, in order
 */
export async function loadTransactions(
  { source }: DemoOptions,
  days: readonly IsoDate[],
): Promise<InjuriesDerived | null> {
  if (source.kind === 'recordings') return importRecorded(source.folder);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  const range = { from: `${first.slice(0, 4)}-${FIRST_MONTH}`, to: last.slice(0, 7) };
  const { injuries } = await withTemporal((client) => askForTransactions(client, range));
  return injuries;
}

async function importRecorded(folder: string): Promise<InjuriesDerived | null> {
  const settings = readPlatformSettings();
  const lake = lakeOf(settings);
  try {
    const items: WireItem[] = [];
    for (const [kind, files] of Object.entries(recordedFiles(folder))) {
      if (files.length === 0) continue;
      const context = { lake, source: settings.SOURCE_NAME };
      items.push(...(await keepWireFiles(files, kind as WireItem['kind'], context)).items);
    }
    if (items.length === 0) return null;
    const { injuries } = await withTemporal((client) => importWireItems(client, settings.SOURCE_NAME, items));
    return injuries;
  } finally {
    lake.close();
  }
}

/** CSV files of the folders `transactions` and `people`. */
function recordedFiles(folder: string): Record<WireItem['kind'], string[]> {
  const csv = (name: string) => {
    const inner = path.join(folder, name);
    if (!existsSync(inner)) return [];
    return readdirSync(inner)
      .filter((file) => file.endsWith('.csv'))
      .map((file) => path.join(inner, file));
  };
  return { 'register-csv': csv('people'), 'transactions-csv': csv('transactions') };
}
