import type { ClubInjuries } from '../../../store/read/injuries-by-club';
import { ClubLink } from '../components/club-link';
import { ScrollTable } from '../components/scroll-table';
import { count } from '../format/figure';

/** Clubs of a season, most days first. */
export function ClubTable({ clubs, season }: { clubs: ClubInjuries[]; season: number }) {
  return (
    <ScrollTable caption={`Injuries of ${season} by club`} hideCaption>
      <thead>
        <tr>
          <th scope="col">Club</th>
          <th scope="col">Days missed</th>
          <th scope="col">by pitchers</th>
          <th scope="col">by batters</th>
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
            <td>{count(club.stints)}</td>
            <td>{count(club.players)}</td>
            <td>{count(club.open)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
