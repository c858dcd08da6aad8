import { DayBars } from '../charts/day-bars';
import { ClubLink } from '../components/club-link';
import type { ClubInjuries } from '../../../store/read/injuries-by-club';
import { ClubTable } from './club-table';

/** Days lost by club, and the numbers behind a fold. */
export function LeagueClubs({ clubs, season }: { clubs: ClubInjuries[]; season: number }) {
  return (
    <>
      <DayBars
        rows={clubs.map(({ teamId, name, days, pitcherDays }) => ({
          key: String(teamId),
          name: <ClubLink teamId={teamId} name={name} season={season} />,
          pitcherDays,
          batterDays: days - pitcherDays,
        }))}
      />
      <details className="mt-3 text-sm">
        <summary className="text-accent underline">Show the numbers</summary>
        <div className="mt-2">
          <ClubTable clubs={clubs} season={season} />
        </div>
      </details>
    </>
  );
}
