import type { CohortRow } from '../../../../core/stats/statistics-rows';
import { FiguresTable } from '../../components/figures-table';
import { shareFigure } from '../../format/measure-figure';

/** Who came back within one, two and three years. */
export function ReturnTable({ cohort }: { cohort: CohortRow }) {
  const years = [
    ['one year', cohort.returned1, cohort.returned1Lower, cohort.returned1Upper],
    ['two years', cohort.returned2, cohort.returned2Lower, cohort.returned2Upper],
    ['three years', cohort.returned3, cohort.returned3Lower, cohort.returned3Upper],
  ] as const;
  return (
    <FiguresTable
      title="Who came back"
      note="Share that played in the majors again, those who are still out counted as long as they can be followed. What follows is of those who came back."
      methods={['who-came-back']}
      head={['Within', 'Back', '95% interval']}
    >
      {years.map(([words, share, lower, upper]) => (
        <tr key={words}>
          <th scope="row">{words}</th>
          <td>{share === null ? 'not followed so long' : shareFigure(share)}</td>
          <td>{lower === null || upper === null ? '—' : `${shareFigure(lower)} to ${shareFigure(upper)}`}</td>
        </tr>
      ))}
    </FiguresTable>
  );
}
