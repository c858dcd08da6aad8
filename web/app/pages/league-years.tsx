import { RoleLegend } from '../charts/day-bars';
import { YearBars } from '../charts/year-bars';
import { ShowNumbers } from '../components/show-numbers';
import { count } from '../format/figure';
import type { LeagueInjuries } from '../../../store/read/league-injuries';

/** Days lost by year, pitchers and batters apart. */
export function LeagueYears({ years }: Pick<LeagueInjuries, 'years'>) {
  const [first, last] = [years[0]?.season, years.at(-1)?.season];
  return (
    <>
      <RoleLegend />
      <div className="mt-2">
        <YearBars years={years} name={`Days missed by year, ${first} to ${last}; the numbers are below`} />
      </div>
      <ShowNumbers
        caption="Days missed by year"
        head={['Season', 'Days missed', 'by pitchers', 'by batters', 'Injuries', 'of pitchers', 'of batters']}
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
          ])}
      />
    </>
  );
}
