import { measureById } from '../../../core/stats/measures/measures';
import type { HeadlineChange as Change } from '../../../store/read/headline-changes';
import { counted } from '../format/figure';
import { CHANGE_UNITS, changeFigure, changeRange, measureFigure } from '../format/measure-figure';
import { isClear, verdictInWords } from '../format/verdict-words';

/** "n = 5 games before, 10 after, winter between". */
const gamesInWords = ({ gamesBefore, gamesAfter, span }: Change): string =>
  `${counted(gamesBefore, 'game')} before, ${gamesAfter} after${span === 'games10_winter' ? ', a winter between' : ''}`;

/** A stint's change in two short lines: before → after and by how much, with interval, games and verdict. */
export function HeadlineChange({ change }: { change: Change }) {
  const measure = measureById(change.measure);
  const clear = isClear(change) === true;
  return (
    <span className="tabular block text-sm">
      <span className="block">
        {measure.label} {measureFigure(measure, change.valueBefore)} →{' '}
        {measureFigure(measure, change.valueAfter)}:{' '}
        <strong className={clear ? 'font-semibold' : 'font-normal'}>{verdictInWords(change)}</strong>
      </span>
      <span className="block text-xs text-muted">
        changed by {changeFigure(measure, change.valueChange)}
        {CHANGE_UNITS[measure.unit]}
        {change.lower !== null && <> (95%: {changeRange(measure, change.lower, change.upper)})</>},{' '}
        {gamesInWords(change)}
      </span>
    </span>
  );
}

/** The same in a cell of a table; a dash where there is nothing to compare. */
export function ChangeInBrief({ change }: { change: Change | undefined }) {
  if (change === undefined) return <>—</>;
  const measure = measureById(change.measure);
  const clear = isClear(change) === true;
  return (
    <>
      <span className={clear ? 'font-semibold' : ''}>
        {BRIEF[change.measure] ?? measure.label} {changeFigure(measure, change.valueChange)}
        {CHANGE_UNITS[measure.unit]}
      </span>
      <span className="block text-xs text-muted">
        {change.lower !== null && <>95%: {changeRange(measure, change.lower, change.upper)}; </>}
        {change.gamesBefore} and {counted(change.gamesAfter, 'game')}
      </span>
    </>
  );
}

const BRIEF: Readonly<Partial<Record<Change['measure'], string>>> = {
  fastball_velocity: 'Fastball',
  strikeout_rate: 'Strikeouts',
  ops: 'OPS',
};
