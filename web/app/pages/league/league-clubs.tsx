import { DayBars, RoleLegend } from '../../charts/day-bars';
import { ChartFigure } from '../../components/chart-figure';
import type { ChartSource } from '../../components/chart-provenance';
import { ClubLink } from '../../components/club-link';
import { count } from '../../format/figure';
import { ClubTable } from './club-table';
import type { LeagueView } from './league-view';

/** Days lost by club, and the numbers behind a fold. */
export function LeagueClubs({
  view: { clubs, seasonLength, clublessDays },
  season,
  title,
  source,
  address,
}: {
  view: LeagueView;
  season: number;
  title: string;
  source: ChartSource | null;
  address: { path: string; query: string };
}) {
  const length = seasonLength === null ? '' : ` The season has ${count(seasonLength)} days so far.`;
  return (
    <ChartFigure
      id="clubs"
      title={title}
      note={`Days count for the club that put him on the list.${clublessDays > 0 ? ` Of ${count(clublessDays)} days more the club is not told.` : ''}`}
      source={source}
      picture={address}
      numbers={
        <details className="text-sm">
          <summary className="text-accent underline">Show the numbers</summary>
          <div className="mt-2">
            <ClubTable clubs={clubs} season={season} seasonLength={seasonLength} />
            {length && (
              <p className="mt-2 text-xs text-muted">
                Out a day: days missed by days of the season, so how many were out on an average day.{length}
              </p>
            )}
          </div>
        </details>
      }
    >
      <RoleLegend />
      <div className="mt-3">
        <DayBars
          rows={clubs.map(({ teamId, name, days, pitcherDays }) => ({
            key: String(teamId),
            name: <ClubLink teamId={teamId} name={name} season={season} />,
            pitcherDays,
            batterDays: days - pitcherDays,
          }))}
        />
      </div>
    </ChartFigure>
  );
}
