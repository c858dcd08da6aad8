import { LEAST_GAMES } from '../../../../core/stats/levels/least-games';
import type { Measure } from '../../../../core/stats/measures/measure';
import { measureById } from '../../../../core/stats/measures/measures';
import type { LeagueFigure } from '../../../../core/stats/stint-page/league-figures';
import type { MeasureChange } from '../../../../core/stats/stint-page/measure-change';
import { FiguresTable } from '../../components/figures-table';
import { counted } from '../../format/figure';
import { measureFigure } from '../../format/measure-figure';

/** A window drawn toward the league; below, what he did in it. */
function Drawn({ measure, drawn, raw }: { measure: Measure; drawn: number | null; raw: number | null }) {
  return (
    <td>
      {measureFigure(measure, drawn)}
      {drawn !== null && (
        <span className="block text-xs text-muted">instead of {measureFigure(measure, raw)}</span>
      )}
    </td>
  );
}

/** The headline measures with the luck of small samples taken out as far as it can be. */
export function LeagueTable({
  league,
  changes,
}: {
  league: readonly LeagueFigure[];
  /** The headline measures, a line each. */
  changes: readonly MeasureChange[];
}) {
  return (
    <FiguresTable
      title="Drawn toward the league"
      note={`A remarkable window is partly luck. Here each is drawn toward the league of the season of the injury, the more the smaller it is. Other measures than shares of turns at bat need ${LEAST_GAMES} games for it.`}
      methods={['shrinkage']}
      head={['Measure', 'League', 'Before', 'After']}
    >
      {changes.map(({ measure: id, before, after }) => {
        const measure = measureById(id);
        const figure = league.find((one) => one.measure === id);
        return (
          <tr key={id}>
            <th scope="row">{measure.label}</th>
            <td>
              {measureFigure(measure, figure?.league ?? null)}
              {figure && (
                <span className="block text-xs text-muted">{counted(figure.players, 'player')}</span>
              )}
            </td>
            <Drawn measure={measure} drawn={figure?.before ?? null} raw={before.value} />
            <Drawn measure={measure} drawn={figure?.after ?? null} raw={after.value} />
          </tr>
        );
      })}
    </FiguresTable>
  );
}
