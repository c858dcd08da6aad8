import { readCsvRecords } from '../csv/read-records';
import { IngestError } from '../errors';
import type { IsoDate } from '../ids';
import { description } from './description';
import type { ParsedTransactions } from './parse-transactions';
import type { RefusedTransaction } from './refused-row';
import { bareTransaction } from './roster-transaction';
import type { RosterTransaction } from './roster-transaction';
import { isWireDay } from './wire-day';

const LAYOUT = {
  what: 'transactions',
  columns: ['date', 'transaction'],
  anyCase: true,
  ragged: true,
} as const;

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
  readCsvRecords(text, file, LAYOUT).forEach(({ record, info }, ordinal) => {
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
  return bareTransaction({
    transactionId: idOf(date, sentence),
    source,
    date,
    description: sentence,
  });
}
