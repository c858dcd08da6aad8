import { Link } from '../../components/link';
import type { PlayerLine } from '../../../../store/read/player-lines';
import { ScrollTable } from '../../components/scroll-table';
import { count } from '../../format/figure';
import { injuryInWords } from '../../format/injury-words';
import { yearsInWords } from './years-in-words';

/** A page of the list of players. */
export function PlayerTable({ players, hasPitches }: { players: PlayerLine[]; hasPitches: boolean }) {
  return (
    <ScrollTable caption="Players" hideCaption>
      <thead>
        <tr>
          <th scope="col">Player</th>
          <th scope="col" className="words">
            Pos<span className="sr-only">ition</span>
          </th>
          <th scope="col" className="words">
            Latest club
          </th>
          <th scope="col">Years</th>
          <th scope="col">Injuries</th>
          <th scope="col">Days lost</th>
          {hasPitches && <th scope="col">Pitches thrown</th>}
          <th scope="col" className="words">
            Latest injury
          </th>
        </tr>
      </thead>
      <tbody>
        {players.map((player) => (
          <tr key={player.playerId}>
            <th scope="row" className="max-w-36 truncate sm:max-w-56">
              <Link to={`/players/${player.playerId}`}>{player.name}</Link>
            </th>
            <td className="words">{player.position || '—'}</td>
            <td className="words">{player.club ?? '—'}</td>
            <td>{yearsInWords(player.years)}</td>
            <td>{player.stints || '—'}</td>
            <td>{player.stints ? count(player.daysMissed) : '—'}</td>
            {hasPitches && <td>{player.pitches ? count(player.pitches) : '—'}</td>}
            <td className="words">
              {player.latest ? (
                <Link to={`/injuries/${player.latest.stint.stintId}`}>
                  {injuryInWords(player.latest.stint)}
                </Link>
              ) : (
                '—'
              )}
              {player.isHurt && <span className="ml-2 font-semibold text-alarm">out now</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
