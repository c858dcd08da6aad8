import type { CohortSummary } from '../../../../core/stats/cohorts/open-cohorts';
import type { Measure } from '../../../../core/stats/measures/measure';
import { MEASURES, measureById } from '../../../../core/stats/measures/measures';
import type { CohortChangeRow, CohortRow, CohortSpan } from '../../../../core/stats/statistics-rows';
import {
  CHANGE_UNITS,
  changeFigure,
  changeRange,
  changeSize,
  shareFigure,
} from '../../format/measure-figure';
import { count } from '../../format/figure';
import { SPAN_WORDS } from '../../format/window-words';
import { wereDrifting } from './drift-words';
import { USUAL_MEASURE } from './usual-measure';

/** A cohort as far as sentences are made of it. */
export interface CohortInWords {
  /** "Pitchers after elbow injuries". */
  title: string;
  rows: Pick<CohortSummary, 'changes' | 'courses'> & {
    cohort: Pick<CohortRow, 'role' | 'returned1' | 'returned1Lower' | 'returned1Upper'>;
  };
  span: CohortSpan;
}

/** A difference from comparable players whose interval is known. */
type Judged = CohortChangeRow & { difference: number; differenceLower: number; differenceUpper: number };

const isJudged = (row: CohortChangeRow | undefined): row is Judged =>
  row !== undefined &&
  row.difference !== null &&
  row.differenceLower !== null &&
  row.differenceUpper !== null;

const isApart = ({ differenceLower, differenceUpper }: Judged): boolean =>
  differenceLower > 0 || differenceUpper < 0;

/** "fastball velocity", but "OPS". */
export const inSentence = ({ label }: Measure): string =>
  /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

/** "fastball velocity, whiff rate and OPS". */
const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;

/** What they did themselves, and whether comparable players did less or more of it. */
function wayOf({ valueChange, difference }: Judged): readonly [did: string, beside: string] {
  if (difference < 0) return valueChange < 0 ? ['lost', 'more'] : ['gained', 'less'];
  return valueChange > 0 ? ['gained', 'more'] : ['lost', 'less'];
}

function changeInWords(who: string, others: string, measure: Measure, row: Judged): string {
  const name = inSentence(measure);
  if (!isApart(row)) {
    const range = changeRange(measure, row.differenceLower, row.differenceUpper);
    return `${who} show no change in ${name} that can be told from chance: beside ${others} it was ${changeFigure(measure, row.difference)}${CHANGE_UNITS[measure.unit]}, within ${range}, n = ${count(row.controlled)}`;
  }
  const [did, beside] = wayOf(row);
  const sizes = [Math.abs(row.differenceLower), Math.abs(row.differenceUpper)].sort((a, b) => a - b);
  const range = sizes.map((size) => changeFigure(measure, size).replace('+', '')).join(' to ');
  return `${who} ${did} ${changeSize(measure, row.difference)} (${range}, n = ${count(row.controlled)}) of ${name} ${beside} than ${others}`;
}

function returnInWords({ returned1, returned1Lower, returned1Upper }: CohortInWords['rows']['cohort']) {
  if (returned1 === null) return null;
  // Those whose watch ended before they could come back are in the estimate, but not in "all".
  if (returned1 === 1) return 'all who could be followed so long were back within a year';
  const range =
    returned1Lower === null || returned1Upper === null
      ? ''
      : ` (${shareFigure(returned1Lower)} to ${shareFigure(returned1Upper)})`;
  return `${shareFigure(returned1)}${range} were back within a year`;
}

/** Which of all measures stay apart once it is counted how many were looked at. */
function othersInWords(rows: readonly CohortChangeRow[], span: CohortSpan): string | null {
  const tested = rows.filter(({ differenceQValue }) => differenceQValue !== null);
  if (tested.length < 2) return null;
  const apart = new Set(
    tested
      .filter(({ differenceQValue }) => differenceQValue !== null && differenceQValue < 0.05)
      .map(({ measure }) => measure),
  );
  const names = MEASURES.filter(({ id }) => apart.has(id)).map(inSentence);
  const what = names.length === 0 ? 'none' : listed(names);
  const verb = names.length > 1 ? 'stay' : 'stays';
  return `Of ${tested.length} measures set beside comparable players, with windows of ${SPAN_WORDS[span]}, ${what} ${verb} apart from zero when so many comparisons are allowed for.`;
}

/** What speaks against reading a difference as the injury's. */
function doubts(rows: CohortInWords['rows'], row: Judged): string[] {
  const name = inSentence(measureById(row.measure));
  const placebo = rows.changes.find(({ kind, measure }) => kind === 'placebo' && measure === row.measure);
  const course = rows.courses.filter(({ measure, step }) => measure === row.measure && step === 'game');
  return [
    ...(isJudged(placebo) && isApart(placebo)
      ? [`A check fails: ${name} also changed around a day on which nothing happened.`]
      : []),
    ...(wereDrifting(course)
      ? [`They were already drifting apart in ${name} game by game before, so the difference says less.`]
      : []),
  ];
}

/**
 * What a cohort shows, as one would tell a fan: the measure that was chosen beforehand, who came back, how many measures
 * stay apart, and what speaks against it. It says "lost more than" and never why, and claims no change whose interval
 * includes zero.
 */
export function cohortSentences({ title, rows, span }: CohortInWords): string[] {
  const { role } = rows.cohort;
  const others = `comparable ${role}s`;
  const changes = rows.changes.filter((row) => row.kind === 'stint' && row.span === span);
  const usual = changes.find(({ measure }) => measure === USUAL_MEASURE[role]);
  const measure = measureById(USUAL_MEASURE[role]);
  // A title that ends in a part set off by a comma needs the second one.
  const who = title.includes(',') ? `${title},` : title;
  const change = isJudged(usual)
    ? changeInWords(who, others, measure, usual)
    : `Too few came back, with games enough on both sides and ${others}, to tell a change in ${inSentence(measure)}`;
  const back = returnInWords(rows.cohort);
  const all = othersInWords(changes, span);
  return [
    back === null ? `${change}.` : `${change}; ${back}.`,
    ...(isJudged(usual) && isApart(usual) ? doubts(rows, usual) : []),
    ...(all === null ? [] : [all]),
  ];
}
