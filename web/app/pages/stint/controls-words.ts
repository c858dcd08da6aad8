import type { Measure } from '../../../../core/stats/measures/measure';
import type { ControlledChange } from '../../../../store/read/stint-controls';
import { counted } from '../../format/figure';
import { CHANGE_UNITS, changeFigure, changeSize } from '../../format/measure-figure';

/** What comparable players did at the same time, in a sentence; null where none were looked at. */
export function controlsInSentence(
  measure: Measure,
  {
    controls,
    controlChange,
    difference,
  }: Pick<ControlledChange, 'controls' | 'controlChange' | 'difference'>,
): string | null {
  if (controls === 0 || controlChange === null) return null;
  const unit = CHANGE_UNITS[measure.unit];
  const theirs = `${counted(controls, 'comparable player')} who ${controls === 1 ? 'was' : 'were'} not hurt: ${changeFigure(measure, controlChange)}${unit} over the same time`;
  if (difference === null) return `${theirs}.`;
  const size = changeSize(measure, difference);
  const isNone = !/[1-9]/.test(size);
  return isNone
    ? `${theirs}; his change is the same.`
    : `${theirs}; his change is ${size} ${difference < 0 ? 'below' : 'above'} theirs.`;
}
