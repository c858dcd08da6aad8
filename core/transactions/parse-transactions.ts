import { isIsoDate } from '../calendar';
import { IngestError } from '../errors';
import { isObject, optionalInteger, optionalObject, optionalText, within } from '../gameday/fields';
import type { Json } from '../gameday/fields';
import { playerId, teamId } from '../ids';
import type { IsoDate } from '../ids';
import { description } from './description';
import type { RefusedTransaction } from './refused-row';
import type { RosterTransaction } from './roster-transaction';
import { isWireDay } from './wire-day';

export interface ParsedTransactions {
  /** One row an id; of two with one id the later stands. */
  readonly rows: readonly RosterTransaction[];
  readonly refused: readonly RefusedTransaction[];
}

/**
 * Reads an answer of `/api/v1/transactions`. A row that can't be read is set apart: it is no reason to lose the others.
 *
 * @param source - `mlb` or `league`
 * @throws IngestError `ShapeMismatch` when it is no list of transactions
 */
export function parseTransactions(answer: unknown, source: string): ParsedTransactions {
  if (!isObject(answer) || !Array.isArray(answer.transactions)) {
    throw new IngestError('ShapeMismatch', 'not transactions: an object with a list of them is expected');
  }
  const rows = new Map<string, RosterTransaction>();
  const refused: RefusedTransaction[] = [];
  answer.transactions.forEach((row: unknown, ordinal) => {
    try {
      const parsed = within(`transactions[${ordinal}]`, () => parseRow(row, source));
      rows.set(parsed.transactionId, parsed);
    } catch (error) {
      if (!(error instanceof IngestError)) throw error;
      const date = isObject(row) && typeof row.date === 'string' && isWireDay(row.date) ? row.date : null;
      refused.push({ ordinal, date, message: error.message });
    }
  });
  return { rows: [...rows.values()], refused };
}

function parseRow(row: unknown, source: string): RosterTransaction {
  if (!isObject(row)) throw new IngestError('FieldMismatch', 'expected an object', { path: '' });
  const person = optionalObject(row, 'person');
  const personId = within('person', () => optionalId(person));
  const to = clubOf(row, 'toTeam');
  const from = clubOf(row, 'fromTeam');
  return {
    transactionId: String(positive(row, 'id')),
    source,
    date: listedOn(row),
    effectiveDate: day(row, 'effectiveDate'),
    resolutionDate: day(row, 'resolutionDate'),
    typeCode: shortText(row, 'typeCode', 8),
    typeDesc: shortText(row, 'typeDesc', 60),
    playerId: personId === null ? null : playerId(personId),
    playerName: within('person', () => shortText(person, 'fullName', 120)),
    toTeamId: to.id,
    toTeamName: to.name,
    fromTeamId: from.id,
    fromTeamName: from.name,
    description: description(optionalText(row, 'description') ?? ''),
  };
}

function clubOf(row: Json, key: string) {
  const club = optionalObject(row, key);
  const id = within(key, () => optionalId(club));
  return { id: id === null ? null : teamId(id), name: within(key, () => shortText(club, 'name', 120)) };
}

function positive(row: Json, key: string): number {
  const value = optionalInteger(row, key);
  if (value !== null && value > 0 && Number.isSafeInteger(value)) return value;
  throw new IngestError('FieldMismatch', `${key}: expected a positive integer, found ${String(value)}`, {
    path: key,
  });
}

/** Days come alone or as instants at midnight (`2015-09-01T00:00:00`). */
function day(row: Json, key: string): IsoDate | null {
  const text = optionalText(row, key);
  if (text === null) return null;
  const date = text.slice(0, 10);
  if (isIsoDate(date) && (text.length === 10 || text[10] === 'T')) return date;
  throw new IngestError(
    'FieldMismatch',
    `${key}: expected a day, found ${JSON.stringify(text.slice(0, 40))}`,
    {
      path: key,
    },
  );
}

function listedOn(row: Json): IsoDate {
  const date = day(row, 'date');
  if (date !== null && isWireDay(date)) return date;
  throw new IngestError(
    'FieldMismatch',
    `date: expected a day, found ${date === null ? 'nothing' : JSON.stringify(date)}`,
    { path: 'date' },
  );
}

/** Of persons and clubs: nine digits, as the columns and the site's addresses take them. */
function optionalId(parent: Json | undefined): number | null {
  const id = optionalInteger(parent, 'id');
  if (id === null || (id > 0 && id <= 999_999_999)) return id;
  throw new IngestError('FieldMismatch', `id: expected a positive integer of nine digits, found ${id}`, {
    path: 'id',
  });
}

/** A text that fits its column: one that does not would have the database refuse the whole month. */
function shortText(parent: Json | undefined, key: string, longest: number): string | null {
  const text = optionalText(parent, key);
  if (text === null || text.length <= longest) return text;
  throw new IngestError(
    'FieldMismatch',
    `${key}: expected at most ${longest} characters, found ${text.length}`,
    { path: key },
  );
}
