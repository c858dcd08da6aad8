import { get as httpGet, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { EXPORT_TABLES, type ExportName } from '../../store/read/export-catalogue';
import type { ExportColumn } from '../../store/read/export-column';
import { MOST_DOWNLOADS } from '../../web/app/api/downloads-under-way.server';
import { startApiSite, type ApiSite } from './api-site';

type Row = Record<string, unknown>;

let site: ApiSite;
beforeAll(async () => {
  site = await startApiSite();
});
afterAll(() => site?.close());

async function jsonRows(path: string): Promise<Row[]> {
  const rows: Row[] = [];
  let address: string | null = `/api/v1${path}${path.includes('?') ? '&' : '?'}limit=1000`;
  while (address !== null) {
    const page = (await (await fetch(site.url + address)).json()) as { data: Row[]; next: string | null };
    rows.push(...page.data);
    address = page.next;
  }
  return rows;
}

const file = (path: string, format: string) =>
  fetch(`${site.url}/api/v1${path}${path.includes('?') ? '&' : '?'}format=${format}`);

/** A cell as the JSON has it. */
function cell({ kind }: ExportColumn, text: string): unknown {
  if (text === '') return null;
  if (kind === 'whole' || kind === 'number') return Number(text);
  return kind === 'flag' ? text === 'true' : text;
}

const readCsv = (text: string, columns: readonly ExportColumn[]): Row[] =>
  parse(text, { columns: true }).map((row) =>
    Object.fromEntries(
      columns.map((column) => [
        column.name,
        cell(column, (row as Record<string, string>)[column.name] ?? 'missing'),
      ]),
    ),
  );

function parquetValue({ kind }: ExportColumn, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (kind === 'day') return (value as Date).toISOString().slice(0, 10);
  return kind === 'time' ? (value as Date).toISOString() : value;
}

const TABLES: readonly (readonly [path: string, name: ExportName])[] = [
  ['/pitches?from=2026-05-01&to=2026-05-04', 'pitches'],
  ['/games/800000/pitches', 'pitches'],
  ['/plate-appearances?from=2026-05-01&to=2026-05-04', 'plateAppearances'],
  ['/stints', 'stints'],
  ['/cohorts', 'cohorts'],
];

describe.each(TABLES)('%s', (path, name) => {
  const { columns } = EXPORT_TABLES[name];

  test('as CSV has the rows that the pages of JSON have', async () => {
    const response = await file(path, 'csv');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(response.headers.get('x-source-notice')).toContain('Fictional league');
    const text = await response.text();
    const expected = await jsonRows(path);
    const neutral = expected.map(
      (row) =>
      Object.fromEntries(Object.entries(row).map(([key, value]) => [key, typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value])), // prettier-ignore
    );
    expect(readCsv(text, columns)).toEqual(neutral);
  });

  test('as Parquet has the same rows, with types, and says whose data they are', async () => {
    const bytes = await (await file(path, 'parquet')).arrayBuffer();
    const rows = await parquetReadObjects({ file: bytes });
    const plain = rows.map((row) =>
      Object.fromEntries(columns.map((column) => [column.name, parquetValue(column, row[column.name])])),
    );
    expect(plain).toEqual(await jsonRows(path));
    const { key_value_metadata: metadata, schema } = parquetMetadata(bytes);
    expect(metadata?.find(({ key }) => key === 'notice')?.value).toContain('Fictional league');
    expect(schema.slice(1).map((each) => each.name)).toEqual(columns.map((each) => each.name));
  });
});

test('a cohort’s file holds its changes', async () => {
  const path = '/cohorts/role=pitcher&region=elbow';
  const { data } = (await (await fetch(`${site.url}/api/v1${path}`)).json()) as { data: { changes: Row[] } };
  expect(readCsv(await (await file(path, 'csv')).text(), EXPORT_TABLES.cohortChanges.columns)).toEqual(
    data.changes,
  );
});

test('text that a spreadsheet would run is neutralised; negative numbers stay numbers', async () => {
  const text = await (await file(`/stints?player=${site.formulaPlayerId}`, 'csv')).text();
  const rows = parse(text, { columns: true }) as Record<string, string>[];
  expect(rows.map((row) => row.reason)).toContain(`'${site.formulaName}`);
  const pitches = parse(await (await file('/games/800000/pitches', 'csv')).text(), { columns: true }) as Record<string, string>[]; // prettier-ignore
  expect(pitches.some((row) => /^-\d/.test(row.plateX ?? ''))).toBe(true);
  expect(pitches.every((row) => !row.plateX?.startsWith("'"))).toBe(true);
});

test('a file of so many rows is a page, and links to the next', async () => {
  const response = await fetch(`${site.url}/api/v1/stints?limit=2`, { headers: { Accept: 'text/csv' } });
  expect(parse(await response.text())).toHaveLength(3);
  expect(response.headers.get('link')).toMatch(/^<\/api\/v1\/stints\?limit=2&cursor=[\w-]+>; rel="next"$/);
});

/** A download that is begun and not read. */
const begin = (path: string): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    httpGet(`${site.url}/api/v1${path}`, (response) => resolve(response.pause())).on('error', reject);
  });

const PLACES = Array.from({ length: MOST_DOWNLOADS });

async function areAllPlacesFree(): Promise<boolean> {
  const responses = await Promise.all(PLACES.map(() => file('/stints?limit=1', 'csv')));
  await Promise.all(responses.map((each) => each.arrayBuffer()));
  return responses.every(({ status }) => status === 200);
}

test('clients who leave give their places back', async () => {
  for (let round = 0; round < 2; round++) {
    const begun = await Promise.all(PLACES.map(() => begin('/pitches?season=2026&format=csv')));
    // A busy machine may refuse some; those that were begun are what is left.
    expect(begun.some(({ statusCode }) => statusCode === 200)).toBe(true);
    begun.forEach((each) => each.destroy());
    const until = Date.now() + 20_000;
    let isFree = await areAllPlacesFree();
    while (!isFree && Date.now() < until) isFree = await areAllPlacesFree();
    expect(isFree).toBe(true);
  }
}, 120_000);
