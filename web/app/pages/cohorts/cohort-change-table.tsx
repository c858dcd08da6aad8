import { MEASURES, measureById } from '../../../../core/stats/measures/measures';
import type { CohortChangeRow } from '../../../../core/stats/statistics-rows';
import { FiguresTable } from '../../components/figures-table';
import type { MethodsPart } from '../../components/methods-links';
import { count } from '../../format/figure';
import { CHANGE_UNITS, changeFigure, changeRange, measureFigure, pFigure } from '../../format/measure-figure';

const ORDER = new Map(MEASURES.map(({ id }, index) => [id, index]));

/** Mean changes of a cohort's measures, alone and beside comparable players, in the order of pages. */
export function CohortChangeTable({
  title,
  note,
  methods,
  changes,
}: {
  title: string;
  note: string;
  methods: readonly MethodsPart[];
  changes: readonly CohortChangeRow[];
}) {
  const ordered = [...changes].sort(
    (one, other) => (ORDER.get(one.measure) ?? 0) - (ORDER.get(other.measure) ?? 0),
  );
  const comparisons = changes[0]?.comparisons ?? 0;
  const differences = changes.filter(({ differencePValue }) => differencePValue !== null).length;
  return (
    <FiguresTable
      title={title}
      note={`${note} 95% intervals between players, n in times on the list. q is adjusted, for each change is one of ${comparisons} comparisons, each difference one of ${differences}.`}
      methods={methods}
      head={['Measure', 'Before', 'Changed by', 'q', 'Less comparable players', 'p', 'q of the difference']}
    >
      {ordered.map((row) => {
        const measure = measureById(row.measure);
        const unit = CHANGE_UNITS[measure.unit];
        return (
          <tr key={row.measure}>
            <th scope="row">{measure.label}</th>
            <td>{measureFigure(measure, row.valueBefore)}</td>
            <td>
              {changeFigure(measure, row.valueChange)}
              {unit}
              <span className="block text-xs text-muted">
                {changeRange(measure, row.lower, row.upper)}
                <br />n = {count(row.stints)} of {count(row.players)} players
              </span>
            </td>
            <td>{pFigure(row.qValue)}</td>
            <td>
              {changeFigure(measure, row.difference)}
              {row.difference !== null && unit}
              <span className="block text-xs text-muted">
                {changeRange(measure, row.differenceLower, row.differenceUpper)}
                <br />n = {count(row.controlled)}
              </span>
            </td>
            <td>{pFigure(row.differencePValue)}</td>
            <td>{pFigure(row.differenceQValue)}</td>
          </tr>
        );
      })}
    </FiguresTable>
  );
}
