import { RoleLegend } from '../../charts/day-bars';
import { YearBars } from '../../charts/year-bars';
import { ChartFigure } from '../../components/chart-figure';
import type { ChartSource } from '../../components/chart-provenance';
import { ShowNumbers } from '../../components/show-numbers';
import { count } from '../../format/figure';
import type { YearSums } from './league-view';

/** "48.2": stints a hundred players; a dash where it is not known how many played. */
const perHundred = (stints: number, players: number | null): string =>
  players === null || players === 0 ? '—' : ((stints / players) * 100).toFixed(1);

/** Days lost by year, pitchers and batters apart, and how many injuries that is a hundred players. */
export function LeagueYears({
  years,
  title,
  source,
  address,
}: {
  years: readonly YearSums[];
  title: string;
  source: ChartSource | null;
  address: { path: string; query: string };
}) {
  const hasRates = years.some(({ pitchers, batters }) => pitchers !== null || batters !== null);
  const [first, last] = [years[0]?.season, years.at(-1)?.season];
  return (
    <ChartFigure
      id="years"
      title={title}
      note={`Rules of the lists changed over the years: fifteen days became ten in 2017, and fifteen again for pitchers in 2022. A year without a column is not loaded.${hasRates ? ' Injuries per 100 are of those who played in the majors that year; until 2021 pitchers who batted are among the batters.' : ''}`}
      source={source}
      picture={address}
      numbers={
        <ShowNumbers
          caption={title}
          head={[
            'Season',
            'Days missed',
            'by pitchers',
            'by batters',
            'Injuries',
            'of pitchers',
            'of batters',
            ...(hasRates ? ['per 100 pitchers', 'per 100 batters'] : []),
          ]}
          rows={[...years]
            .reverse()
            .map((year) => [
              String(year.season),
              count(year.pitcherDays + year.batterDays),
              count(year.pitcherDays),
              count(year.batterDays),
              count(year.pitcherStints + year.batterStints),
              count(year.pitcherStints),
              count(year.batterStints),
              ...(hasRates
                ? [perHundred(year.pitcherStints, year.pitchers), perHundred(year.batterStints, year.batters)]
                : []),
            ])}
        />
      }
    >
      <RoleLegend />
      <div className="mt-2">
        <YearBars years={[...years]} name={`${title}, ${first} to ${last}; the numbers are below`} />
      </div>
    </ChartFigure>
  );
}
