import { parse } from 'csv-parse/sync';
import { IngestError } from '../../errors';
import { foldName } from '../../fold-name';
import { playerId } from '../../ids';
import { optionalDay, optionalText, optionalYear, requiredId, requiredText } from './register-fields';
import type { RegisterRecord } from './register-fields';
import type { RegisterPersonRow } from './register-person';

/** A row that was left out because a value in it can't be. */
export interface RefusedRow {
  /** Counted from 1, the header's. */
  readonly line: number;
  /** File, line, column, what was expected and what was found. */
  readonly message: string;
}

export interface ReadRegister {
  readonly people: RegisterPersonRow[];
  readonly refused: RefusedRow[];
  /** People whom MLB has given no id: left out. */
  readonly withoutId: number;
}

const COLUMNS = [
  ...['key_person', 'key_mlbam', 'key_retro', 'key_bbref', 'key_fangraphs'],
  ...['name_last', 'name_first', 'name_given', 'name_suffix', 'name_nick'],
  ...['birth_year', 'birth_month', 'birth_day'],
  ...['pro_played_first', 'pro_played_last', 'mlb_played_first', 'mlb_played_last'],
] as const;

interface NumberedRecord {
  readonly record: RegisterRecord;
  readonly info: { readonly lines: number };
}

/**
 * Reads a file of the Chadwick register of baseball's people (`people-*.csv`, or a selection of its rows). Columns are
 * found by name. A row with a bad value is refused and the others are read.
 *
 * @param csv - the whole file
 * @param path - its name, for messages
 * @throws IngestError `ShapeMismatch` when it is no such file
 */
export function parseRegister(csv: string, path: string): ReadRegister {
  const people = new Map<number, { readonly person: RegisterPersonRow; readonly line: number }>();
  const refused: RefusedRow[] = [];
  let withoutId = 0;
  for (const { record, info } of readRecords(csv, path)) {
    const line = info.lines;
    const refuse = (reason: string) => refused.push({ line, message: `${path} line ${line}: ${reason}` });
    if ((record.key_mlbam ?? '').trim() === '') {
      withoutId += 1;
      continue;
    }
    try {
      const person = personOf(record);
      const twin = people.get(person.playerId);
      if (twin === undefined) people.set(person.playerId, { person, line });
      else
        refuse(
          `key_mlbam: expected each id once, found "${person.playerId}" as on line ${twin.line} already`,
        );
    } catch (error) {
      if (!(error instanceof IngestError)) throw error;
      refuse(error.message);
    }
  }
  return { people: [...people.values()].map(({ person }) => person), refused, withoutId };
}

function readRecords(csv: string, path: string): NumberedRecord[] {
  // Without a single line there is no header that could be checked.
  if (csv.trim() === '') throw new IngestError('ShapeMismatch', `${path}: the file is empty`, { path });
  try {
    return parse<NumberedRecord>(csv, {
      bom: true,
      info: true,
      skip_empty_lines: true,
      columns: (header: string[]) => checkedHeader(header, path),
    } as never);
  } catch (error) {
    if (error instanceof IngestError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new IngestError('ShapeMismatch', `${path}: ${reason}`, { path, cause: error });
  }
}

function checkedHeader(header: readonly string[], path: string): string[] {
  const names = header.map((name) => name.trim());
  const missing = COLUMNS.filter((name) => !names.includes(name));
  if (missing.length === 0) return names;
  throw new IngestError('ShapeMismatch', `${path}: not the register: no column ${missing.join(', ')}`, {
    path,
  });
}

function personOf(record: RegisterRecord): RegisterPersonRow {
  const text = (column: string, longest: number) => optionalText(record, column, longest);
  const year = (column: string) => optionalYear(record, column);
  const firstName = text('name_first', 60) ?? '';
  const lastName = requiredText(record, 'name_last', 60);
  return {
    playerId: playerId(requiredId(record, 'key_mlbam')),
    keyPerson: requiredText(record, 'key_person', 8),
    keyRetro: text('key_retro', 12),
    keyBbref: text('key_bbref', 16),
    keyFangraphs: text('key_fangraphs', 12),
    firstName,
    lastName,
    givenName: text('name_given', 120),
    nameSuffix: suffixOf(text('name_suffix', 60)),
    nickName: text('name_nick', 60),
    searchName: foldName(`${firstName} ${lastName}`.trim()).replace(/(?<=\b[a-z]\.) (?=[a-z]\.)/g, ''),
    birthDate: optionalDay(record, 'birth'),
    mlbFrom: year('mlb_played_first'),
    mlbTo: year('mlb_played_last'),
    proFrom: year('pro_played_first'),
    proTo: year('pro_played_last'),
  };
}

/** The register's column holds other things now and then, such as given names; they tell no namesakes apart. */
function suffixOf(written: string | null): string | null {
  return written !== null && /^([JS]r\.?|[IVX]+)$/i.test(written) ? written : null;
}
