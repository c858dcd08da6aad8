import { readByGames } from './export-by-games';
import { EXPORT_TABLES, type ExportName } from './export-catalogue';
import type { ExportRow } from './export-column';
import { conditionsOf } from './export-conditions';
import { behind, keyOf, readExportRows, type ExportPage, type ExportRequest } from './export-rows';
import type { Reader } from './reader';

/** A whole year of pitches has no index of its own: such rows are found game by game. */
const isByGames = ({ name, filter }: ExportRequest): boolean =>
  (name === 'pitches' || name === 'plateAppearances') &&
  filter.gamePk === undefined &&
  filter.pitcher === undefined &&
  filter.batter === undefined;

/** One page of a table, by keyset: as fast for the last page as for the first. */
export async function readExportPage(reader: Reader, request: ExportRequest): Promise<ExportPage> {
  if (isByGames(request)) return readByGames(reader, request);
  const { name, filter, after, limit } = request;
  const conditions = conditionsOf(name, filter);
  if (after !== null) conditions.push(behind(EXPORT_TABLES[name].order, after));
  const rows = await readExportRows(reader, name, conditions, limit + 1);
  return toPage(name, rows, limit);
}

/** Cuts off what was read only to know whether there is more. */
function toPage(name: ExportName, rows: readonly ExportRow[], limit: number): ExportPage {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { rows: shown, next: rows.length > limit && last !== undefined ? keyOf(name, last) : null };
}
