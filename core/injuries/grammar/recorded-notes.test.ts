import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { IsoDate } from '../../ids';
import { parseNote } from './parse-note';
import { expectSpelled } from './spelled-note.fixture';

interface RecordedNote {
  /** File and line, to find it again; the text itself stays out of the project. */
  readonly where: string;
  readonly date: IsoDate;
  readonly text: string;
}

const FOLDER = resolve(process.cwd(), '../shared/recordings/transactions');
const REGULAR_ERA = '2009-04-01';
const SPEAKS_OF_LIST = /disabled list|injured list|\bDL\b/i;
const PITCHER_CALLED_DL = /\bDL Hall\b/;
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

function recordedNotes(): RecordedNote[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.csv'));
  return files.flatMap((file) => {
    const rows = parse(readFileSync(resolve(FOLDER, file)), {
      info: true,
      from_line: 2,
      relax_column_count: true,
    });
    return (rows as unknown as { record: string[]; info: { lines: number } }[]).map(({ record, info }) => ({
      where: `${file}:${info.lines}`,
      date: record[0] as IsoDate,
      text: record.slice(1).join(','),
    }));
  });
}

/** What a regular text says, read in another way than the parser does. */
function expectedFields(text: string): unknown[] | null {
  const shape =
    /^(.+?) (placed|transferred|activated) (?:((?:[A-Z0-9]{1,4})(?:\/[A-Z0-9]+)*) )?(.+?) (?:on|from) the (\d+)-day (?:disabled|injured) list(?: to the (\d+)-day (?:disabled|injured) list)?(?: retroactive to (\w+) (\d+), (\d{4}))?\.?(?: (.*?))?[ .]*$/;
  const found = shape.exec(text);
  if (found === null) return null;
  const [, team, action, position, name, first, second, month, day, year, reason] = found;
  const lists = action === 'placed' ? [Number(first), null] : [second ? Number(second) : null, Number(first)];
  const retro = month === undefined ? null : isoDay(year!, month, day!);
  return [action, team, position ?? null, name, ...lists, retro, reason || null];
}

function isoDay(year: string, month: string, day: string): string {
  return `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function describeRecordings(title: string, body: () => void): void {
  if (existsSync(FOLDER)) describe(title, body);
  else test.skip(`${title} (skipped: no recordings beside the project)`, () => undefined);
}

describeRecordings('the recorded notes', () => {
  const notes = recordedNotes();
  const ofLists = notes.filter(({ text }) => SPEAKS_OF_LIST.test(text) && !PITCHER_CALLED_DL.test(text));
  const regular = ofLists.filter(({ date }) => date >= REGULAR_ERA);
  const prose = ofLists.filter(({ date }) => date < REGULAR_ERA);

  test('are 91,707, of which 7,950 regular ones and 3,368 of prose speak of an injured list', () => {
    expect([notes.length, regular.length, prose.length]).toEqual([91_707, 7_950, 3_368]);
  });

  test('since April 2009 are all read field by field', () => {
    const wrong = regular.filter(({ text, date }) => {
      const { moves, unparsed, mentionsInjuredList } = parseNote(text, date);
      const move = moves[0];
      const read = move && [
        move.action,
        move.team,
        move.position,
        move.playerName,
        move.list?.days ?? null,
        move.fromList?.days ?? null,
        move.retroactiveTo,
        move.reason,
      ];
      const kinds = [move?.list?.kind, move?.fromList?.kind].filter(
        (kind) => kind !== undefined && kind !== 'injured',
      );
      const whole = moves.length === 1 && unparsed.length === 0 && mentionsInjuredList && kinds.length === 0;
      return !whole || JSON.stringify(read) !== JSON.stringify(expectedFields(text));
    });
    expect(wrong.map(({ where }) => where)).toEqual([]);
  });

  test('of prose all give a move of a list, but for a score that tell of a state', () => {
    const silent = prose.filter(({ text, date }) => {
      const { moves } = parseNote(text, date);
      return !moves.some(({ list, fromList }) => list !== null || fromList !== null);
    });
    expect(silent.length).toBeLessThan(20);
    const reported = silent.filter(({ text, date }) => parseNote(text, date).unparsed.length > 0);
    expect(reported.length).toBe(silent.length);
  });

  test('of prose leave pieces that are not understood in fewer than one in a hundred', () => {
    const left = prose.filter(({ text, date }) => parseNote(text, date).unparsed.length > 0);
    expect(left.length).toBeLessThan(prose.length / 100);
  });

  test('are spelled as the spans of their fields say', () => {
    const some = [...prose, ...regular.filter((_, i) => i % 20 === 0)];
    for (const { text, date } of some)
      for (const move of parseNote(text, date).moves) expectSpelled(text, move);
  });

  test('speak of an injured list where a plain search says so, and where the name is misspelled', () => {
    const differ = notes.filter(
      ({ text, date }) =>
        parseNote(text, date).mentionsInjuredList !==
        (SPEAKS_OF_LIST.test(text) && !PITCHER_CALLED_DL.test(text)),
    );
    const misspelled = /diabled list|disable list|day-DL|D\.L\.|day disabled/i;
    expect(differ.filter(({ text }) => !misspelled.test(text)).map(({ where }) => where)).toEqual([]);
    expect(differ.length).toBeGreaterThan(0);
  });
});
