import { readCsvRecords } from '../../csv/read-records';
import type { CsvRecord } from '../../csv/read-records';
import { IngestError } from '../../errors';
import { foldName } from '../../fold-name';
import { playerId } from '../../ids';
import { optionalDay, optionalText, optionalYear, requiredId, requiredText } from './register-fields';
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
  for (const { record, info } of readCsvRecords(csv, path, { what: 'the register', columns: COLUMNS })) {
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

function personOf(record: CsvRecord): RegisterPersonRow {
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
