import { Link } from '../../components/link';
import { measureById } from '../../../../core/stats/measures/measures';
import { CompareLegend } from '../../charts/compare-looks';
import { AlignedChart, ChangesChart } from '../../charts/compare-stints-chart';
import { ChartFigure } from '../../components/chart-figure';
import { FiguresTable } from '../../components/figures-table';
import { MethodsLinks } from '../../components/methods-links';
import { ScrollChart } from '../../components/scroll-chart';
import { NoData, Section } from '../../components/section';
import { ShowNumbers } from '../../components/show-numbers';
import { mediumDate } from '../../format/date';
import { count, counted } from '../../format/figure';
import { backInWords } from '../../format/injury-words';
import { CHANGE_UNITS, changeFigure, changeRange, measureFigure } from '../../format/measure-figure';
import { LEAST_GAMES, verdictInWords } from '../../format/verdict-words';
import { compareSearch, type CompareQuery } from './compare-address';
import type { StintsView } from './stints-view.server';

interface Props {
  view: StintsView;
  query: CompareQuery;
}

const WINDOWS = 'Up to ten games of the same season on either side';

function sourceOf({ view, query }: Props) {
  const measure = measureById(view.measure);
  return {
    games: null,
    parameters: { Measure: measure.label, Windows: WINDOWS, As: view.role },
    json: `/compare/provenance.json${compareSearch(query)}`,
  };
}

function Facts({ view }: Pick<Props, 'view'>) {
  const measure = measureById(view.measure);
  return (
    <FiguresTable
      title="Before and after"
      note={`${WINDOWS}, the same for all. 95% intervals, not adjusted for their number.`}
      methods={['windows', 'intervals', 'controls']}
      head={['Injury', 'Out from', 'Back on', 'Days', `${measure.label} before`, 'After', 'Changed by', 'In words', 'Others at the time']}
    >
      {view.stints.map(({ stintId, label, startedOn, endedOn, endHow, daysMissed, change }) => (
        <tr key={stintId}>
          <th scope="row" className="min-w-36 whitespace-normal!">
            <Link to={`/injuries/${stintId}`}>{label}</Link>
          </th>
          <td>{mediumDate(startedOn)}</td>
          <td>{backInWords(endedOn, endHow)}</td>
          <td>{daysMissed}</td>
          {change ? (
            <>
              <td>
                {measureFigure(measure, change.valueBefore)}
                <span className="block text-xs text-muted">
                  n = {count(change.countBefore)} in {counted(change.gamesBefore, 'game')}
                </span>
              </td>
              <td>
                {measureFigure(measure, change.valueAfter)}
                <span className="block text-xs text-muted">
                  n = {count(change.countAfter)} in {counted(change.gamesAfter, 'game')}
                </span>
              </td>
              <td>
                {changeFigure(measure, change.valueChange)}
                {CHANGE_UNITS[measure.unit]}
                <span className="block text-xs text-muted">{changeRange(measure, change.lower, change.upper)}</span>
              </td>
              <td className="words">{verdictInWords(change)}</td>
              <td>
                {changeFigure(measure, change.controlChange)}
                <span className="block text-xs text-muted">{counted(change.controls, 'player')}</span>
              </td>
            </>
          ) : (
            <td colSpan={5} className="words">
              {endedOn === null ? 'still out' : `too few games: it takes ${LEAST_GAMES} of the same season on either side`}
            </td>
          )}
        </tr>
      ))}
    </FiguresTable>
  ); // prettier-ignore
}

function Changes(props: Props) {
  const { view, query } = props;
  const measure = measureById(view.measure);
  return (
    <ChartFigure
      id="changes"
      title={`Change of ${measure.label.toLowerCase()}`}
      note={<>{WINDOWS}, with 95% intervals. <MethodsLinks parts={['windows', 'intervals']} /></>}
      picture={view.changes && { path: '/compare/charts/changes', query: compareSearch(query) }}
      numbers={
        view.changes && (
          <ShowNumbers
            caption={`Change of ${measure.label.toLowerCase()}`}
            head={['Injury', 'Changed by', '95%', 'Games before', 'Games after']}
            rows={view.stints.flatMap(({ label, change }) =>
              change
                ? [[label, changeFigure(measure, change.valueChange), changeRange(measure, change.lower, change.upper), change.gamesBefore, change.gamesAfter]]
                : [],
            )}
          />
        )
      }
      source={sourceOf(props)}
    >
      {view.changes ? (
        <div className="max-w-3xl">
          <ChangesChart picture={view.changes} name={`Change of ${measure.label.toLowerCase()} after each injury`} />
        </div>
      ) : (
        <NoData>None of them has games enough on both sides.</NoData>
      )}
    </ChartFigure>
  ); // prettier-ignore
}

function Aligned(props: Props) {
  const { view, query } = props;
  const measure = measureById(view.measure);
  return (
    <ChartFigure
      id="aligned"
      title={`${measure.label}, game by game around the injury`}
      note="Each game less the player’s own figure of the games before. All lie over each other at the stint; a single game says little."
      picture={view.aligned && { path: '/compare/charts/aligned', query: compareSearch(query) }}
      numbers={
        view.aligned && (
          <ShowNumbers
            caption={`${measure.label} around the injury`}
            head={['Game', 'Less the games before']}
            rows={view.aligned.series.flatMap(({ marks }) =>
              marks.map(({ label }) => {
                const cut = label.lastIndexOf(': ');
                return [label.slice(0, cut), label.slice(cut + 2)];
              }),
            )}
          />
        )
      }
      source={sourceOf(props)}
    >
      {view.aligned ? (
        <ScrollChart label={`${measure.label} around the injury`} size="wide">
          <AlignedChart picture={view.aligned} name={`${measure.label} game by game before and after each injury`} />
        </ScrollChart>
      ) : (
        <NoData>No course of this measure was computed around any of them.</NoData>
      )}
    </ChartFigure>
  ); // prettier-ignore
}

function AllMeasures({ view }: Pick<Props, 'view'>) {
  return (
    <FiguresTable
      title="Other measures"
      note={`${WINDOWS}. Below each change its 95% interval; nothing is adjusted for their number.`}
      methods={['measures', 'intervals']}
      head={['Changed by', ...view.stints.map(({ label }) => label)]}
    >
      {view.table.map(({ measure: id, changes }) => {
        const measure = measureById(id);
        return (
          <tr key={id}>
            <th scope="row">{measure.label}</th>
            {changes.map((change, index) => (
              <td key={index}>
                {change ? (
                  <>
                    {changeFigure(measure, change.valueChange)}
                    {CHANGE_UNITS[measure.unit]}
                    <span className="block text-xs text-muted">
                      {changeRange(measure, change.lower, change.upper)}
                      <br />
                      {change.gamesBefore} and {change.gamesAfter} games
                    </span>
                  </>
                ) : (
                  '—'
                )}
              </td>
            ))}
          </tr>
        );
      })}
    </FiguresTable>
  );
}

/** Two to four injuries over the same windows. */
export function CompareStints(props: Props) {
  const { view } = props;
  return (
    <>
      <Section title="Before and after">
        <Facts view={view} />
      </Section>
      <Section title="What changed after">
        <CompareLegend names={view.stints.map(({ label }) => label)} />
        <div className="mt-4 space-y-10">
          <Changes {...props} />
          <Aligned {...props} />
        </div>
      </Section>
      {view.table.length > 0 && (
        <Section title="Other measures">
          <AllMeasures view={view} />
        </Section>
      )}
    </>
  );
}
