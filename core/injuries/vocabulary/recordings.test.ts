import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readReason } from './read-reason';

/** Real texts, kept beside the project and never in it. */
const FOLDER = resolve(process.cwd(), '../shared/recordings/transactions');

const SENTENCE =
  / (?:placed|transferred) .*\d+-day (?:disabled|injured) list(?: retroactive to [A-Z][a-z]+ \d{1,2}, \d{4})?\.?\s*(.*)$/;
const PROSE = /(?:disabled list|DL)\b[^.;]*? (?:with|due to|because of|following|after) ([^.;(]+)/gi;
/** Prose goes on to the next move without a stop. */
const NEXT_MOVE =
  /,? (?:retroactive|and )?(?:recalled|purchased|selected|activated|reinstated|optioned|designated|placed) .*$/i;

interface Row {
  readonly date: string;
  readonly transaction: string;
}

function reasons(): { regular: string[]; prose: string[] } {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.csv'));
  const rows = files.flatMap((name) =>
    parse<Row>(readFileSync(join(FOLDER, name)), { bom: true, columns: true }),
  );
  const isRegular = ({ date, transaction }: Row) => date >= '2009-04' && SENTENCE.test(transaction);
  return {
    regular: rows.filter(isRegular).map((row) => SENTENCE.exec(row.transaction)?.[1]?.trim() ?? ''),
    prose: rows
      .filter((row) => row.date < '2009-04')
      .flatMap((row) => [...row.transaction.replaceAll("''", "'").matchAll(PROSE)])
      .map((match) => (match[1] ?? '').replace(NEXT_MOVE, '').trim()),
  };
}

/** Share of the texts in which a part or a nature is found. */
function share(texts: readonly string[]): number {
  return texts.filter((text) => readReason(text).diagnoses.length > 0).length / texts.length;
}

const title = 'the reasons of recorded transactions';
if (!existsSync(FOLDER)) test.skip(`${title} (skipped: no recordings beside the project)`, () => undefined);
else
  describe(title, () => {
    const { regular, prose } = reasons();
    const given = regular.filter((reason) => reason !== '');

    test('are there to be read', () => {
      expect([given.length > 4000, new Set(given).size > 1800, prose.length > 900]).toEqual([
        true,
        true,
        true,
      ]);
    });

    test('are understood, by rows and by distinct texts', () => {
      expect(share(given)).toBeGreaterThan(0.998);
      expect(share([...new Set(given)])).toBeGreaterThan(0.998);
    });

    test('tell both a part and a nature, nearly all of them', () => {
      const both = given.filter((text) =>
        readReason(text).diagnoses.some(({ region, nature }) => region !== null && nature !== null),
      );
      expect(both.length / given.length).toBeGreaterThan(0.99);
    });

    test('hold next to no word that is in no vocabulary', () => {
      const strange = given.filter((text) => readReason(text).unknownWords.length > 0);
      expect(strange.length / given.length).toBeLessThan(0.002);
    });

    test('are understood in prose too, by texts and by distinct texts', () => {
      expect(share(prose)).toBeGreaterThan(0.98);
      expect(share([...new Set(prose)])).toBeGreaterThan(0.98);
    });

    test('have a side wherever a word of one is written', () => {
      const sided = given.filter((text) => /\b(?:left|right)\b/i.test(text));
      const lost = sided.filter((text) => readReason(text).diagnoses.every(({ side }) => side === null));
      expect(sided.length).toBeGreaterThan(2500);
      expect(lost).toEqual([]);
    });
  });
