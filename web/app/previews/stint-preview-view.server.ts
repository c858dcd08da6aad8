import type { Role } from '../../../core/stats/measures/measure';
import { measureById } from '../../../core/stats/measures/measures';
import { USUAL_MEASURES } from '../../../core/stats/measures/usual-measure';
import type { StintPage } from '../../../store/read/stint';
import type { StintStatistics } from '../../../store/read/stint-statistics';
import { coursePicture } from '../charts/course-picture.server';
import { mediumDate } from '../format/date';
import { counted } from '../format/figure';
import { backInWords } from '../format/injury-words';
import { CHANGE_UNITS, changeFigure, changeRange, measureFigure } from '../format/measure-figure';
import { whatInWords } from '../pages/injury-table';
import type { StintPreviewProps } from './stint-preview';

type Change = StintStatistics['comparison']['measures'][number];

/** The measure that was chosen beforehand for the role, or what stands in where it was not measured. */
function usualChange({ measures }: StintStatistics['comparison'], role: Role): Change | null {
  for (const id of USUAL_MEASURES[role]) {
    const found = measures.find(({ measure, change }) => measure === id && change !== null);
    if (found) return found;
  }
  return null;
}

function changeInFigures(row: Change): NonNullable<StintPreviewProps['change']> {
  const measure = measureById(row.measure);
  const { before, after, change, lower, upper } = row;
  const unit = CHANGE_UNITS[measure.unit];
  return {
    name: measure.label,
    figures: `${measureFigure(measure, before.value).replace(unit, '')} → ${measureFigure(measure, after.value)}`,
    lines: [
      `changed by ${changeFigure(measure, change)}${unit}`,
      lower === null ? 'too few games for an interval' : `95% interval ${changeRange(measure, lower, upper)}`,
      `n = ${counted(before.games, 'game')} before, ${after.games} after`,
    ],
  };
}

/** "Apr 3, 2025 to Jul 10, 2025", "from Sep 11, 2023, season over". */
function timeInWords({ startedOn, endedOn, endHow }: StintPage['stint']): string {
  const [from, back] = [mediumDate(startedOn), backInWords(endedOn, endHow)];
  return endedOn !== null && back === mediumDate(endedOn) ? `${from} to ${back}` : `from ${from}, ${back}`;
}

/** @param statistics - null where nothing was compared */
export function stintPreviewView(
  { stint }: StintPage,
  statistics: StintStatistics | null,
): Omit<StintPreviewProps, 'fictional'> {
  const row = statistics && usualChange(statistics.comparison, statistics.choice.role);
  return {
    name: stint.name,
    below: `${whatInWords(stint, ' ')} · ${timeInWords(stint)} · ${counted(stint.daysMissed, 'day')} missed`,
    change: row && changeInFigures(row),
    picture:
      row &&
      statistics &&
      coursePicture(
        measureById(row.measure),
        { games: statistics.comparison.games.before, figure: row.before },
        { games: statistics.comparison.games.after, figure: row.after },
      ),
  };
}
