import type { IsoDate } from '../../../core/ids';
import { parseNote } from '../../../core/injuries/grammar/parse-note';
import { readReason } from '../../../core/injuries/vocabulary/read-reason';
import { rounded } from '../load/timed';

const MEGABYTE = 1_000_000;
const PIECES: Readonly<Record<string, string>> = {
  'list after list': 'placed RHP A. B. on the 15-day disabled list, ',
  'names without end': 'RHPs Ada Example, Bea Sample and ',
  'verbs alone': 'placed activated transferred ',
  brackets: '(',
  'brackets that close': '(retroactive to 4/30) ',
  'retroactive without a day': 'retroactive to ',
  numbers: '15-day 15-day 60 ',
  'one word': 'x',
  commas: ', ',
  ands: 'and ',
  'full stops': 'St. J.J. Jr. ',
  colons: 'Ada Example: ',
  quotes: "''",
  'reasons alone': 'with a strained left hamstring and ',
  accents: 'Áéñ ',
  spaces: '   ',
};
/** A sentence of the wire, of which the rest is the reason; and prose, which is read to its end. */
const STARTS = {
  wire: 'Harbor Herons placed RHP Ada Example on the 15-day disabled list. ',
  prose: 'Placed RHP Ada Example on the 15-day DL; ',
};
const DAY = '2016-05-04' as IsoDate;

/** Milliseconds for a text of a megabyte built to hurt, the worst of the shapes; each shape the best of three. */
export function hostileNotes(): { readonly worst_ms: number; readonly shapes: Record<string, number> } {
  const shapes: Record<string, number> = {};
  for (const [name, piece] of Object.entries(PIECES)) {
    const rest = piece.repeat(Math.ceil(MEGABYTE / piece.length));
    for (const [start, sentence] of Object.entries(STARTS)) {
      const text = (sentence + rest).slice(0, MEGABYTE);
      shapes[`${start}, ${name}`] = best(() => parseNote(text, DAY));
    }
    shapes[`reason, ${name}`] = best(() => readReason(rest));
  }
  return { worst_ms: Math.max(...Object.values(shapes)), shapes };
}

function best(work: () => unknown): number {
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return rounded(Math.min(...times));
}
