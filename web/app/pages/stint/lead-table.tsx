import { measureById } from '../../../../core/stats/measures/measures';
import type { LeadUp } from '../../../../store/read/stint-controls';
import { FiguresTable } from '../../components/figures-table';
import { counted } from '../../format/figure';
import { changeFigure, changeRange, measureFigure } from '../../format/measure-figure';

/** Whether a measure was already moving in the last games before the stint. */
export function LeadTable({ leads }: { leads: readonly LeadUp[] }) {
  return (
    <FiguresTable
      title="The last games before"
      note="Beside each warning stands how often the same rule warned of comparable players who were not hurt."
      methods={['lead-up', 'controls']}
      head={['Measure', 'Games', 'Earlier', 'Last games', 'Changed by', 'A game', 'Warned', 'Others warned']}
    >
      {leads.map((lead) => {
        const measure = measureById(lead.measure);
        return (
          <tr key={lead.measure}>
            <th scope="row">{measure.label}</th>
            <td>
              {lead.games} after {lead.baselineGames}
            </td>
            <td>{measureFigure(measure, lead.baseline)}</td>
            <td>{measureFigure(measure, lead.leadValue)}</td>
            <td>
              {changeFigure(measure, lead.valueChange)}
              <span className="block text-xs text-muted">{changeRange(measure, lead.lower, lead.upper)}</span>
            </td>
            <td>
              {changeFigure({ ...measure, digits: measure.digits + 1 }, lead.slope)}
              <span className="block text-xs text-muted">
                {changeRange({ ...measure, digits: measure.digits + 1 }, lead.slopeLower, lead.slopeUpper)}
              </span>
            </td>
            <td>{lead.alarm ? 'yes' : 'no'}</td>
            <td>
              {lead.controls === 0 ? '—' : `${lead.controlAlarms} of ${counted(lead.controls, 'player')}`}
            </td>
          </tr>
        );
      })}
    </FiguresTable>
  );
}
