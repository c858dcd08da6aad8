import { readFileSync } from 'node:fs';
import { idOfText } from '../../activities/load-kept-wire';
import { parseNote } from '../../core/injuries/grammar/parse-note';
import { parseTransactionCsv } from '../../core/transactions/parse-transaction-csv';
import { lakeOf } from '../../worker/open-dependencies';
import { withTemporal } from '../ops/connect';
import { shortHash } from '../ops/import-files';
import { replayAllTransactions } from '../ops/wire/start-wire';
import { hostileNotes } from './injuries/hostile-notes';
import { REGISTER, twentyYears } from './injuries/twenty-years';
import type { YearOfTexts } from './injuries/twenty-years';
import { startBenchPlatform } from './load/bench-platform';
import type { BenchPlatform } from './load/bench-platform';
import { peakMegabytes } from './load/process-usage';
import { rounded, timed } from './load/timed';

export interface InjuriesReport {
  readonly years: number;
  readonly transactions: number;
  /** From the lake into an empty database, through Temporal, stints made. */
  readonly first_s: number;
  /** The same again, nothing changed: lake, table, texts, stints. */
  readonly rederive_s: number;
  readonly rederive_rows: number;
  readonly moves: number;
  readonly stints: number;
  /** The texts alone, parsed in one process. */
  readonly parse_us_a_text: number;
  readonly peak_rss_mb: number;
  /** A text of a megabyte built to hurt: the worst shape. */
  readonly hostile_worst_ms: number;
  readonly hostile_ms: Readonly<Record<string, number>>;
}

/** Twenty seasons of transactions, from the lake to stints. */
export async function benchInjuries(say: (text: string) => void): Promise<InjuriesReport> {
  const years = twentyYears();
  const { worst_ms, shapes } = hostileNotes();
  const platform = await startBenchPlatform({ name: 'bench-injuries', say });
  try {
    await fillLake(platform, years);
    await platform.emptyDatabase();
    const workers = await platform.startWorkers();
    const replay = () => withTemporal((client) => replayAllTransactions(client));
    say('first replay');
    const first = await timed(replay);
    say('again');
    const again = await timed(replay);
    return {
      years: years.length,
      transactions: first.result.injuries?.transactions ?? 0,
      first_s: rounded(first.seconds),
      rederive_s: rounded(again.seconds),
      rederive_rows: again.result.rowsWritten + (again.result.injuries?.rows ?? 0),
      moves: again.result.injuries?.moves ?? 0,
      stints: again.result.injuries?.stints ?? 0,
      parse_us_a_text: microsecondsAText(years),
      peak_rss_mb: Math.max(...workers.map(({ pid }) => peakMegabytes(pid))),
      hostile_worst_ms: worst_ms,
      hostile_ms: shapes,
    };
  } finally {
    await platform.stop();
  }
}

async function fillLake({ settings }: BenchPlatform, years: readonly YearOfTexts[]): Promise<void> {
  const lake = lakeOf(settings);
  const source = settings.SOURCE_NAME;
  const keep = async (kind: 'register-csv' | 'transactions-csv', bytes: Buffer, day: string) => {
    await lake.keep({ source, kind, id: shortHash(bytes) }, bytes, { day, url: 'bench', workflowId: '' });
  };
  await keep('register-csv', readFileSync(REGISTER), '2020-12-31');
  for (const { year, csv } of years) await keep('transactions-csv', Buffer.from(csv), `${year}-01-01`);
  lake.close();
}

/** Parses all texts twice and times the second round. */
function microsecondsAText(years: readonly YearOfTexts[]): number {
  const texts = years.flatMap(
    ({ csv, year }) => parseTransactionCsv(csv, String(year), 'mlb', idOfText).rows,
  );
  const parseAll = () => {
    const start = performance.now();
    for (const { description, date } of texts) parseNote(description, date);
    return ((performance.now() - start) * 1_000) / texts.length;
  };
  parseAll();
  return rounded(parseAll());
}
