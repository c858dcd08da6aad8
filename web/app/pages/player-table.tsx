import { Link } from '@remix-run/react';
import type { ListedName } from '../../../store/read/players';
import { ScrollTable } from '../components/scroll-table';
import { mediumDate } from '../format/date';

/** A page of the list of players. */
export function PlayerTable({ players }: { players: ListedName[] }) {
  return (
    <ScrollTable caption="Players by last name" hideCaption>
      <thead>
        <tr>
          <th scope="col">Player</th>
          <th scope="col" className="words">
            Position
          </th>
          <th scope="col" className="words">
            Latest club
          </th>
          <th scope="col">Bats</th>
          <th scope="col">Throws</th>
          <th scope="col">Born</th>
        </tr>
      </thead>
      <tbody>
        {players.map((player) => (
          <tr key={player.playerId}>
            <th scope="row">
              <Link to={`/players/${player.playerId}`}>{player.fullName}</Link>
            </th>
            <td className="words">{player.position}</td>
            <td className="words">{player.club ?? '—'}</td>
            <td>{player.batSide ?? '—'}</td>
            <td>{player.pitchHand ?? '—'}</td>
            <td>{player.birthDate ? mediumDate(player.birthDate) : '—'}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
