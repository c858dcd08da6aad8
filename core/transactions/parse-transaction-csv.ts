import { parse } from 'csv-parse/sync';
import { IngestError } from '../errors';
import type { IsoDate } from '../ids';
import { description } from './description';
import type { ParsedTransactions } from './parse-transactions';
import type { RefusedTransaction } from './refused-row';
import type { RosterTransaction } from './roster-transaction';
import { isWireDay } from './wire-day';

interface NumberedRecord {
  readonly record: Readonly<Record<string, string | undefined>>;
  readonly info: { readonly lines: number };
}

/**
 * Reads a table of transaction texts with the columns `date` and `transaction`: history that has no ids, no persons and
 * no clubs but in its sentences. The same sentence twice on one day is one row.
 *
 * @param text - the whole file
 * @param file - its name, for errors
 * @param idOf - makes the id of a row of its day and text; the same for the same
 * @throws IngestError `ShapeMismatch` when it is no such table
 */
export function parseTransactionCsv(
  text: string,
  file: string,
  source: string,
  idOf: (date: IsoDate, text: string) => string,
): ParsedTransactions {
  const rows = new Map<string, RosterTransaction>();
  const refused: RefusedTransaction[] = [];
  readRecords(text, file).forEach(({ record, info }, ordinal) => {
    const date = record.date ?? '';
    try {
      const parsed = parseRecord(date, record.transaction ?? '', source, idOf);
      rows.set(parsed.transactionId, parsed);
    } catch (error) {
      if (!(error instanceof IngestError)) throw error;
      refused.push({
        ordinal,
        date: isWireDay(date) ? date : null,
        message: `${file}, line ${info.lines}: ${error.message}`,
      });
    }
  });
  return { rows: [...rows.values()], refused };
}

function parseRecord(
  date: string,
  text: string,
  source: string,
  idOf: (date: IsoDate, text: string) => string,
): RosterTransaction {
  if (!isWireDay(date)) {
    throw new IngestError(
      'FieldMismatch',
      `date: expected a day, found ${JSON.stringify(date.slice(0, 40))}`,
    );
  }
  const sentence = description(text);
  if (sentence === '') throw new IngestError('FieldMismatch', 'transaction: expected a text, found nothing');
  // What a decoder makes of bytes that are no UTF-8: the name in it would be nobody's.
  if (sentence.includes('\ufffd')) {
    throw new IngestError('FieldMismatch', 'transaction: expected UTF-8, found another encoding');
  }
  return {
    transactionId: idOf(date, sentence),
    source,
    date,
    effectiveDate: null,
    resolutionDate: null,
    typeCode: null,
    typeDesc: null,
    playerId: null,
    playerName: null,
    toTeamId: null,
    toTeamName: null,
    fromTeamId: null,
    fromTeamName: null,
    description: sentence,
  };
}

function readRecords(text: string, file: string): NumberedRecord[] {
  if (text.trim() === '')
    throw new IngestError('ShapeMismatch', `${file}: the file is empty`, { path: file });
  let records: NumberedRecord[];
  let columns: readonly string[] = [];
  try {
    records = parse<NumberedRecord>(text, {
      bom: true,
      info: true,
      skip_empty_lines: true,
      relax_column_count: true,
      columns: (header: string[]) => {
        columns = header.map((name) => name.trim().toLowerCase());
        return [...columns];
      },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new IngestError('ShapeMismatch', `${file}: ${reason}`, { path: file, cause: error });
  }
  const absent = ['date', 'transaction'].filter((name) => !columns.includes(name));
  if (absent.length > 0) {
    throw new IngestError(
      'ShapeMismatch',
      `${file}: expected the columns date and transaction, found ${columns.join(', ').slice(0, 100)}`,
      { path: file },
    );
  }
  return records;
}
