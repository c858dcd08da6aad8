import { Link } from '../../components/link';
import { measureById } from '../../../../core/stats/measures/measures';
import type { CohortIndex, CohortIndexQuery, CohortLine } from '../../../../store/read/cohort-index';
import { FiguresTable } from '../../components/figures-table';
import { cohortAddress } from '../../format/cohort-words';
import { count, counted, NO_DATA } from '../../format/figure';
import { CHANGE_UNITS, changeFigure, changeRange, pFigure, shareFigure } from '../../format/measure-figure';
import { SPAN_WORDS } from '../../format/window-words';

function Line({ line, query }: { line: CohortLine; query: CohortIndexQuery }) {
  const { cohort, change, title } = line;
  const measure = measureById(query.measure);
  const row = change?.row ?? null;
  const isAdjusted = (change?.comparisons ?? 0) > 1;
  return (
    <tr>
      <th scope="row">
        <Link to={`${cohortAddress(cohort.cohortId)}?span=${query.span}`}>{title}</Link>
        <span className="block text-xs font-normal text-muted">
          {counted(cohort.stints, 'time', 'times')} on the list, {counted(cohort.players, 'player')}
        </span>
      </th>
      <td>{shareFigure(cohort.returned1)}</td>
      <td>{shareFigure(cohort.returned2)}</td>
      <td>{shareFigure(cohort.returned3)}</td>
      {row === null ? (
        <>
          <td>{NO_DATA}</td>
          <td>—</td>
          <td>—</td>
          <td>—</td>
        </>
      ) : (
        <>
          <td>
            {changeFigure(measure, row.valueChange)}
            <span className="block text-xs text-muted">
              {changeRange(measure, row.lower, row.upper)}
              <br />n = {count(row.stints)} of {count(row.players)}
            </span>
          </td>
          <td>
            {changeFigure(measure, row.difference)}
            <span className="block text-xs text-muted">
              {changeRange(measure, row.differenceLower, row.differenceUpper)}
              <br />n = {count(row.controlled)}
            </span>
          </td>
          <td>{pFigure(row.differencePValue)}</td>
          <td>{isAdjusted ? pFigure(change?.differenceQValue ?? null) : '—'}</td>
        </>
      )}
    </tr>
  );
}

/** Cohorts, a line each: who came back, and what changed beside comparable players. */
export function ForestTable({ index, query }: { index: CohortIndex; query: CohortIndexQuery }) {
  const measure = measureById(query.measure);
  const unit = CHANGE_UNITS[measure.unit].trim();
  const comparisons = Math.max(0, ...index.lines.map(({ change }) => change?.differenceComparisons ?? 0));
  const around = query.kind === 'stint' ? '' : ', around a day without an injury';
  return (
    <FiguresTable
      title={`${measure.label}, ${SPAN_WORDS[query.span]}${around}`}
      note={`Changes${unit ? ` in ${unit}` : ''} with 95% intervals between players, n in times on the list. q is adjusted, for this is one of ${comparisons} comparisons. Only those who came back can have changed: their share stands beside.`}
      methods={[
        'cohorts',
        'controls',
        'who-came-back',
        'tests',
        ...(query.kind === 'placebo' ? (['placebos'] as const) : []),
      ]}
      head={[
        'Cohort',
        'Back in 1 year',
        '2 years',
        '3 years',
        'Changed by',
        'Less comparable players',
        'p',
        'q',
      ]}
    >
      {index.whole && <Line line={index.whole} query={query} />}
      {index.lines.map((line) => (
        <Line key={line.cohort.cohortId} line={line} query={query} />
      ))}
    </FiguresTable>
  );
}
