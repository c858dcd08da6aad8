import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parseIsoDate } from '../../core/calendar';
import { parseNote } from '../../core/injuries/grammar/parse-note';
import type { MoveAction } from '../../core/injuries/move';
import { RECORDED_FEEDS, describeWithRecordings } from '../platform/recordings';
import { drawProseRows } from './draw-prose-rows';
import type { ProseRow } from './draw-prose-rows';
import { agreementOf, disagreementsOf, precisionOf, recallOf } from './score-moves';
import type { Agreement, NamedMove, ReadRow } from './score-moves';

/** What a reader found in one row of prose; the README beside says by which rules. */
interface ProseLabel {
  readonly file: string;
  readonly line: number;
  readonly hash: string;
  readonly moves: readonly (readonly [MoveAction, string])[];
  readonly doubt?: string;
}

const TRANSACTIONS = path.join(path.dirname(RECORDED_FEEDS), 'transactions');
const LABELS = path.join('tests', 'injuries', 'prose-labels.json');
/** Moves of no interest were not labelled. */
const UNLABELLED: readonly MoveAction[] = ['other', 'status_changed'];

const labels = JSON.parse(readFileSync(LABELS, 'utf8')) as ProseLabel[];
const actions = [...new Set(labels.flatMap(({ moves }) => moves.map(([action]) => action)))].sort();

describeWithRecordings('free prose of before April 2009, of which 500 rows were labelled by hand', () => {
  let drawn: ProseRow[];
  let read: ReadRow[];

  beforeAll(() => {
    drawn = drawProseRows(TRANSACTIONS);
    read = drawn.map((row, n) => ({
      place: `${row.file}:${row.line}`,
      labelled: labels[n]?.moves ?? [],
      parsed: parsedMoves(row),
    }));
  });

  // The score is worth a look when it suffices, too.
  afterAll(() => console.info(scoresOf(read)));

  test('is the prose that was labelled, row by row', () => {
    const key = ({ file, line, hash }: ProseRow | ProseLabel) => `${file}:${line} ${hash}`;
    expect(drawn.map(key)).toEqual(labels.map(key));
    expect(drawn).toHaveLength(500);
  });

  test('is understood: of the labelled moves 95 in 100 are found', () => {
    if (!(recallOf(agreementOf(read)) >= 0.95)) throw new Error(reportOf(read));
  });

  test('is not read into: of the moves found 95 in 100 are labelled', () => {
    if (!(precisionOf(agreementOf(read)) >= 0.95)) throw new Error(reportOf(read));
  });
});

function parsedMoves({ text, date }: ProseRow): NamedMove[] {
  return parseNote(text, parseIsoDate(date, 'date'))
    .moves.filter(({ action }) => !UNLABELLED.includes(action))
    .map(({ action, playerName }) => [action, playerName]);
}

function scoresOf(read: readonly ReadRow[]): string {
  const byAction = actions.map((action) => scoreLine(action, agreementOf(read, action)));
  return [scoreLine('all', agreementOf(read)), ...byAction].join('\n');
}

function reportOf(read: readonly ReadRow[]): string {
  const rows = disagreementsOf(read).map(
    ({ place, missing, extra }) =>
      `${place}  missing: ${missing.join(', ') || '-'}  extra: ${extra.join(', ') || '-'}`,
  );
  return [scoresOf(read), ...rows].join('\n');
}

const scoreLine = (title: string, agreement: Agreement) =>
  `${title}: recall ${recallOf(agreement).toFixed(3)}, precision ${precisionOf(agreement).toFixed(3)} ` +
  `(${agreement.agreed} agreed, ${agreement.labelled} labelled, ${agreement.parsed} parsed)`;
