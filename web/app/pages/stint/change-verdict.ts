import type { Measure } from '../../../../core/stats/measures/measure';
import type { MeasureChange } from '../../../../core/stats/stint-page/measure-change';
import { counted } from '../../format/figure';
import { CHANGE_UNITS, changeFigure, changeRange, changeSize, pFigure } from '../../format/measure-figure';

/** What can be said of a change: it fell or rose beyond chance, may be chance, or nothing can be said. */
export type VerdictTone = 'fell' | 'rose' | 'unclear' | 'unknown';

export interface Verdict {
  tone: VerdictTone;
  /** "fell by 0.9 mph (−1.5 to −0.3)", "no change that 10 games could show". */
  words: string;
  /** The figures behind it where the words do not hold them, and what else is to be said; empty where nothing is. */
  more: string[];
}

/** "10 games", "10 and 7 games" where the windows differ. */
function gamesInWords({ before, after }: MeasureChange): string {
  return before.games === after.games
    ? counted(before.games, 'game')
    : `${before.games} and ${counted(after.games, 'game')}`;
}

const LEVEL = 0.05;

/**
 * A change in words that go no further than its interval.
 *
 * @param comparisons - how many measures were tested together
 */
export function changeVerdict(measure: Measure, change: MeasureChange, comparisons: number): Verdict {
  const { before, after, lower, upper, hasFewGames, adjustedPValue, detectable } = change;
  if (before.value === null || after.value === null || change.change === null) {
    const side = before.value === null ? (after.value === null ? 'either side' : 'the side before') : 'the side after'; // prettier-ignore
    return { tone: 'unknown', words: `no data on ${side}`, more: [] };
  }
  const range = `(${changeRange(measure, lower, upper)})`;
  const figure = `${changeFigure(measure, change.change)}${CHANGE_UNITS[measure.unit]}`;
  if (lower === null || upper === null || hasFewGames) {
    const shown = lower === null || upper === null ? figure : `${figure} ${range}`;
    return { tone: 'unknown', words: `too few games to say: ${shown}`, more: [] };
  }
  const found = `${gamesInWords(change)} on a side would have found a change of ${changeSize(measure, detectable)} in four of five cases.`;
  if (lower > 0 || upper < 0) {
    const tone = upper < 0 ? 'fell' : 'rose';
    return {
      tone,
      words: `${tone} by ${changeSize(measure, change.change)} ${range}`,
      more: adjustedPValue !== null && adjustedPValue >= LEVEL
        ? [`It is one of ${comparisons} measures that were tested; adjusted for that, p = ${pFigure(adjustedPValue)}: chance alone could do it.`]
        : [],
    }; // prettier-ignore
  }
  return {
    tone: 'unclear',
    words: `no change that ${gamesInWords(change)} could show`,
    more: [`${figure} ${range}.`, ...(detectable === null ? [] : [found])],
  };
}
