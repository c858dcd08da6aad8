import type { Role } from '../../../../core/stats/measures/measure';
import { measureById, measuresOf } from '../../../../core/stats/measures/measures';
import { MonthChart } from '../../charts/month-chart';
import { ChartFigure } from '../../components/chart-figure';
import { FormButton, FormChoice } from '../../components/form-choice';
import { MethodsLinks } from '../../components/methods-links';
import { ScrollChart } from '../../components/scroll-chart';
import { NoData, Section } from '../../components/section';
import { ShowNumbers } from '../../components/show-numbers';
import { monthName } from '../../format/date';
import { count, counted } from '../../format/figure';
import { CHANGE_UNITS, measureFigure, measureRange } from '../../format/measure-figure';
import type { TradeView } from './history-view.server';
import { MonthCards } from './month-cards';
import { pictureOf, provenanceOf, type PlayerQuery } from './player-address';

const HEADINGS: Readonly<Record<Role, string>> = {
  pitcher: 'Pitching, month by month',
  batter: 'Batting, month by month',
};

function MeasureForm({ trade, query }: { trade: TradeView; query: PlayerQuery }) {
  const { role, measure } = trade;
  return (
    <form
      key={measure}
      method="get"
      action={`/players/${query.playerId}#months-${role}`}
      aria-label={`Measure, ${role}`}
      className="mb-4 flex flex-wrap items-end gap-3"
    >
      {query.season !== null && <input type="hidden" name="season" value={query.season} />}
      {query.games !== null && <input type="hidden" name="games" value={query.games} />}
      <div className="w-64">
        <FormChoice
          label="Measure"
          name="measure"
          value={measure}
          options={measuresOf(role).map(({ id, label }) => [id, label] as const)}
        />
      </div>
      <FormButton>Show</FormButton>
    </form>
  );
}

/** One trade of a player: a measure by month in large, the usual ones in small. */
export function Months({ trade, query, name }: { trade: TradeView; query: PlayerQuery; name: string }) {
  const { role, picture, figures, span } = trade;
  const measure = measureById(trade.measure);
  const against = role === 'pitcher' && measure.unit === 'average' ? ', of batters against him' : '';
  return (
    <Section
      title={HEADINGS[role]}
      note={`Regular season, ${counted(span.count, 'game')}. Marked: his times on an injured list.`}
    >
      <MeasureForm trade={trade} query={query} />
      <ChartFigure
        id={`months-${role}`}
        title={`${measure.label} by month${against}`}
        note={
          <>
            A mark is a month, its bar the 95% interval of the figure; a month of one game can have none.{' '}
            <MethodsLinks parts={['measures', 'intervals']} />
          </>
        }
        picture={picture && pictureOf(query, `months-${role}`)}
        numbers={
          figures.length > 0 && (
            <ShowNumbers
              caption={`${measure.label} by month`}
              head={['Month', `${measure.label}${CHANGE_UNITS[measure.unit] === ' points' ? '' : CHANGE_UNITS[measure.unit]}`, '95%', `n, ${measure.counted}`, 'Games']} // prettier-ignore
              rows={[...figures]
                .reverse()
                .map(({ key, figure }) => [
                  monthName(`${key}-01`),
                  measureFigure(measure, figure.value),
                  measureRange(measure, figure.lower, figure.upper),
                  count(figure.count),
                  figure.games,
                ])}
            />
          )
        }
        source={{
          games: span,
          parameters: { Measure: measure.label, Games: 'regular season', Role: role },
          json: provenanceOf(query),
        }}
      >
        {picture ? (
          <ScrollChart label={`${measure.label} by month`} size="wide">
            <MonthChart
              picture={picture}
              name={`${measure.label} of ${name} in ${counted(figures.length, 'month')}`}
            />
          </ScrollChart>
        ) : (
          <NoData>No tracking data: {measure.label.toLowerCase()} was measured in none of his games.</NoData>
        )}
      </ChartFigure>
      <MonthCards trade={trade} query={query} />
    </Section>
  );
}
