import type { ClubInjuries } from '../../../../store/read/injuries-by-club';
import { ClubLink } from '../../components/club-link';
import { ScrollTable } from '../../components/scroll-table';
import { count } from '../../format/figure';

/**
 * Clubs of a season in the order given.
 *
 * @param seasonLength - days of the season so far, for how many were out on an average day; null where it is not known
 */
export function ClubTable({
  clubs,
  season,
  seasonLength = null,
}: {
  clubs: readonly ClubInjuries[];
  season: number;
  seasonLength?: number | null;
}) {
  return (
    <ScrollTable caption={`Injuries of ${season} by club`} hideCaption>
      <thead>
        <tr>
          <th scope="col">Club</th>
          <th scope="col">Days missed</th>
          <th scope="col">by pitchers</th>
          <th scope="col">by batters</th>
          {seasonLength !== null && (
            <th scope="col">
              <abbr title="Players out on an average day of the season" className="no-underline">
                Out a day
              </abbr>
            </th>
          )}
          <th scope="col">Injuries</th>
          <th scope="col">Players</th>
          <th scope="col">Still out</th>
        </tr>
      </thead>
      <tbody>
        {clubs.map((club) => (
          <tr key={club.teamId}>
            <th scope="row">
              <ClubLink teamId={club.teamId} name={club.name} season={season} />
            </th>
            <td>{count(club.days)}</td>
            <td>{count(club.pitcherDays)}</td>
            <td>{count(club.days - club.pitcherDays)}</td>
            {seasonLength !== null && <td>{(club.days / seasonLength).toFixed(1)}</td>}
            <td>{count(club.stints)}</td>
            <td>{count(club.players)}</td>
            <td>{count(club.open)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
