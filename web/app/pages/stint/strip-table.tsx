import { measureById } from '../../../../core/stats/measures/measures';
import type { SensitivityStrip } from '../../../../core/stats/stint-page/sensitivity-strip';
import type { WindowUnit } from '../../../../core/stats/windows/window';
import { FiguresTable } from '../../components/figures-table';
import { CHANGE_UNITS, changeFigure, changeRange } from '../../format/measure-figure';
import { sizeInWords } from '../../format/window-words';

/** The headline changes at half the window, the window and double the window. */
export function StripTable({ strips, unit }: { strips: readonly SensitivityStrip[]; unit: WindowUnit }) {
  const sizes = strips[0]?.steps ?? [];
  return (
    <FiguresTable
      title="The same with other windows"
      note="A change that is there with one window only is a change of the window. Windows marked short hold fewer than asked."
      methods={['windows', 'intervals']}
      head={['Changed by', ...sizes.map(({ size }) => sizeInWords(size, unit))]}
    >
      {strips.map(({ measure: id, steps }) => {
        const measure = measureById(id);
        return (
          <tr key={id}>
            <th scope="row">{measure.label}</th>
            {steps.map((step) => (
              <td key={step.size}>
                {changeFigure(measure, step.change)}
                {step.change !== null && CHANGE_UNITS[measure.unit]}
                <span className="block text-xs text-muted">
                  {changeRange(measure, step.lower, step.upper)}
                  <br />
                  {step.gamesBefore} and {step.gamesAfter} games{!step.isReached && ', short'}
                </span>
              </td>
            ))}
          </tr>
        );
      })}
    </FiguresTable>
  );
}
