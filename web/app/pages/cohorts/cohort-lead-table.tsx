import { measureById } from '../../../../core/stats/measures/measures';
import type { CohortLeadRow } from '../../../../core/stats/statistics-rows';
import { FiguresTable } from '../../components/figures-table';
import { count } from '../../format/figure';
import { changeFigure, changeRange, shareFigure } from '../../format/measure-figure';

const shareOf = (part: number, whole: number): string => (whole === 0 ? '—' : `${shareFigure(part / whole)}`);

/** How often the last games before would have warned, beside how often the same rule warned of nothing. */
export function CohortLeadTable({ leads }: { leads: readonly CohortLeadRow[] }) {
  return (
    <FiguresTable
      title="What led up to it"
      note="The last games before against those that came earlier. A warning is worth something only where the same rule seldom warns of men who were not hurt."
      methods={['lead-up']}
      head={[
        'Measure',
        'Changed by',
        'Others changed by',
        'Warned',
        'Of those hurt',
        'False warnings',
        'Of other men’s spells',
      ]}
    >
      {leads.map((row) => {
        const measure = measureById(row.measure);
        return (
          <tr key={row.measure}>
            <th scope="row">{measure.label}</th>
            <td>
              {changeFigure(measure, row.valueChange)}
              <span className="block text-xs text-muted">{changeRange(measure, row.lower, row.upper)}</span>
            </td>
            <td>{changeFigure(measure, row.controlChange)}</td>
            <td>
              {count(row.alarms)} ({shareOf(row.alarms, row.stints)})
            </td>
            <td>{count(row.stints)}</td>
            <td>
              {count(row.controlAlarms)} ({shareOf(row.controlAlarms, row.controlPeriods)})
            </td>
            <td>{count(row.controlPeriods)}</td>
          </tr>
        );
      })}
    </FiguresTable>
  );
}
