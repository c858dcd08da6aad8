import { Link } from '@remix-run/react';
import { measureById } from '../../../../core/stats/measures/measures';
import type { CohortIndexQuery } from '../../../../store/read/cohort-index';
import { ForestChart, ForestLegend } from '../../charts/forest-chart';
import { MethodsLinks } from '../../components/methods-links';
import { cohortAddress } from '../../format/cohort-words';
import { count, counted } from '../../format/figure';
import { CHANGE_UNITS, changeFigure, changeRange } from '../../format/measure-figure';
import type { ForestView } from './forest-view.server';

/** Cohorts as marks around zero: how much more, or less, they changed than comparable players. */
export function Forest({ view, query }: { view: ForestView; query: CohortIndexQuery }) {
  const measure = measureById(query.measure);
  const unit = CHANGE_UNITS[measure.unit].trim();
  const around = query.kind === 'stint' ? '' : ', around a day without an injury';
  const { lines, missing, comparisons } = view;
  return (
    <figure>
      <figcaption className="max-w-3xl pb-3 text-sm text-muted">
        <span className="font-medium text-ink">
          {measure.label}: changes less comparable players’{around}.
        </span>{' '}
        Mean difference{unit ? ` in ${unit}` : ''} and its 95% interval between players; left of the line they
        lost more, or gained less. {counted(comparisons, 'comparison is', 'comparisons are')} made here, and a
        mark is filled only if it stays apart from zero after adjusting for that.
        {missing > 0 && ` ${counted(missing, 'cohort has', 'cohorts have')} too few to compare.`}{' '}
        <MethodsLinks parts={['cohorts', 'controls', 'who-came-back', 'tests']} />
      </figcaption>
      <ForestLegend hasWhole={lines.some(({ isWhole }) => isWhole)} />
      <ForestChart
        picture={view.picture}
        rows={lines.map((line) => ({
          key: line.cohortId,
          name: <Link to={`${cohortAddress(line.cohortId)}?span=${query.span}`}>{line.title}</Link>,
          figures: `${changeFigure(measure, line.difference)} (${changeRange(measure, line.lower, line.upper)}), n\u00a0=\u00a0${count(line.controlled)}`,
          isClear: line.isClear,
          isWhole: line.isWhole,
        }))}
      />
    </figure>
  );
}
