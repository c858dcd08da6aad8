import { Link } from '../../components/link';
import type { Measure } from '../../../../core/stats/measures/measure';
import { measureById } from '../../../../core/stats/measures/measures';
import type { CohortIndexQuery } from '../../../../store/read/cohort-index';
import { ForestChart, ForestLegend } from '../../charts/forest-chart';
import { ChartFigure } from '../../components/chart-figure';
import type { ChartSource } from '../../components/chart-provenance';
import { MethodsLinks } from '../../components/methods-links';
import { cohortAddress } from '../../format/cohort-words';
import { count, counted } from '../../format/figure';
import { CHANGE_UNITS, changeFigure, changeRange } from '../../format/measure-figure';
import type { ForestLine, ForestView } from './forest-view.server';

/** What stands beside the marks: "−0.6 (−0.8 to −0.4), n = 36". */
export const forestFigures = (measure: Measure, line: ForestLine): string =>
  `${changeFigure(measure, line.difference)} (${changeRange(measure, line.lower, line.upper)}), n\u00a0=\u00a0${count(line.controlled)}`;

/** Cohorts as marks around zero: how much more, or less, they changed than comparable players. */
export function Forest({
  view,
  query,
  source,
  address,
}: {
  view: ForestView;
  query: CohortIndexQuery;
  source: ChartSource | null;
  address: { path: string; query: string };
}) {
  const measure = measureById(query.measure);
  const unit = CHANGE_UNITS[measure.unit].trim();
  const around = query.kind === 'stint' ? '' : ', around a day without an injury';
  const { lines, missing, comparisons } = view;
  return (
    <ChartFigure
      id="forest"
      title={`${measure.label}: changes less comparable players’${around}`}
      source={source}
      picture={address}
      numbers={
        <a href="#figures" className="text-link text-sm">
          Numbers
        </a>
      }
      note={
        <>
          Mean difference{unit ? ` in ${unit}` : ''} and its 95% interval between players; left of the line
          they lost more, or gained less. {counted(comparisons, 'comparison is', 'comparisons are')} made
          here, and a mark is filled only if it stays apart from zero after adjusting for that.
          {missing > 0 && ` ${counted(missing, 'cohort has', 'cohorts have')} too few to compare.`}{' '}
          <MethodsLinks parts={['cohorts', 'controls', 'who-came-back', 'tests']} />
        </>
      }
    >
      <ForestLegend hasWhole={lines.some(({ isWhole }) => isWhole)} />
      <ForestChart
        picture={view.picture}
        rows={lines.map((line) => ({
          key: line.cohortId,
          name: <Link to={`${cohortAddress(line.cohortId)}?span=${query.span}`}>{line.title}</Link>,
          figures: forestFigures(measure, line),
          isClear: line.isClear,
          isWhole: line.isWhole,
        }))}
      />
    </ChartFigure>
  );
}
