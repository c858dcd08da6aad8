import type { Measure } from '../../../../core/stats/measures/measure';
import { measureById } from '../../../../core/stats/measures/measures';
import type { LeagueFigure } from '../../../../core/stats/stint-page/league-figures';
import type { MeasureChange } from '../../../../core/stats/stint-page/measure-change';
import type { SideFigure } from '../../../../core/stats/stint-page/side-figure';
import type { ControlledChange } from '../../../../store/read/stint-controls';
import { FiguresTable } from '../../components/figures-table';
import { count, counted } from '../../format/figure';
import {
  CHANGE_UNITS,
  changeFigure,
  changeRange,
  changeSize,
  measureFigure,
  measureRange,
  pFigure,
} from '../../format/measure-figure';

function Side({ measure, figure }: { measure: Measure; figure: SideFigure }) {
  return (
    <td>
      {measureFigure(measure, figure.value)}
      <span className="block text-xs text-muted">
        {measureRange(measure, figure.lower, figure.upper)}
        <br />n = {count(figure.count)} in {counted(figure.games, 'game')}
      </span>
    </td>
  );
}

function Change({ measure, change }: { measure: Measure; change: MeasureChange }) {
  return (
    <td>
      {changeFigure(measure, change.change)}
      {change.change !== null && CHANGE_UNITS[measure.unit]}
      <span className="block text-xs text-muted">
        {changeRange(measure, change.lower, change.upper)}
        {change.hasFewGames && change.change !== null && (
          <>
            <br />
            too few games
          </>
        )}
      </span>
    </td>
  );
}

/** What comparable players did at the same time; a dash where they were not looked at. */
function Controls({ measure, control }: { measure: Measure; control: ControlledChange | undefined }) {
  if (control === undefined || control.controlChange === null) return <td>—</td>;
  return (
    <td>
      {changeFigure(measure, control.controlChange)}
      <span className="block text-xs text-muted">
        {counted(control.controls, 'player')}
        <br />
        difference {changeFigure(measure, control.difference)}
      </span>
    </td>
  );
}

const HEAD = ['Measure', 'Before', 'After', 'Changed by'] as const;
const LEAGUE = 'League';
const CONTROLS = 'Others at the time';
const FOUND = 'Could have found';

/** Measures before and after, a line each; a test only where `comparisons` were made. */
export function ChangeTable({
  title,
  changes,
  comparisons,
  controls,
  league = [],
}: {
  title: string;
  changes: readonly MeasureChange[];
  /** How many were tested together; 0 for a table without tests. */
  comparisons: number;
  /** Null where these windows were not compared with other players. */
  controls: readonly ControlledChange[] | null;
  /** In a column of its own; empty where it is not computed, or stands in a table of its own. */
  league?: readonly LeagueFigure[];
}) {
  const isTested = comparisons > 0;
  const hasLeague = league.length > 0;
  const head = [
    ...HEAD,
    ...(controls === null ? [] : [CONTROLS]),
    ...(isTested ? ['p', `p, one of ${comparisons}`] : []),
    FOUND,
    ...(hasLeague ? [LEAGUE] : []),
  ];
  return (
    <FiguresTable
      title={title}
      note={
        isTested
          ? `Below each figure its 95% interval. The second p is adjusted, for this is one of ${comparisons} comparisons.`
          : 'Below each figure its 95% interval. These are not tested, nor adjusted for their number.'
      }
      methods={[
        'measures',
        'intervals',
        ...(isTested ? (['tests'] as const) : []),
        ...(controls === null ? [] : (['controls'] as const)),
        'detectable-differences',
      ]}
      head={head}
    >
      {changes.map((change) => {
        const measure = measureById(change.measure);
        return (
          <tr key={change.measure}>
            <th scope="row">{measure.label}</th>
            <Side measure={measure} figure={change.before} />
            <Side measure={measure} figure={change.after} />
            <Change measure={measure} change={change} />
            {controls !== null && (
              <Controls
                measure={measure}
                control={controls.find((control) => control.measure === change.measure)}
              />
            )}
            {isTested && <td>{pFigure(change.pValue)}</td>}
            {isTested && <td>{pFigure(change.adjustedPValue)}</td>}
            <td>{changeSize(measure, change.detectable)}</td>
            {hasLeague && (
              <td>
                {measureFigure(measure, league.find((one) => one.measure === change.measure)?.league ?? null)}
              </td>
            )}
          </tr>
        );
      })}
    </FiguresTable>
  );
}
