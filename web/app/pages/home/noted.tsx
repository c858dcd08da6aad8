import { Link } from '../../components/link';
import type { InjuryNews, ListedPlayer } from '../../../../store/read/injury-news';
import { NoData, Panel } from '../../components/section';
import { mediumDate } from '../../format/date';
import { listName } from '../../format/roster-words';

/** Whom rosters list as injured, where no notes of clubs are loaded. */
export function Listed({ players }: { players: ListedPlayer[] }) {
  return (
    <Panel title="On an injured list" note="As the rosters of the newest day’s games say.">
      <ul className="grid gap-x-6 gap-y-1 text-sm sm:grid-cols-2">
        {players.map((player) => (
          <li key={player.playerId} className="flex items-baseline gap-2">
            <span className="w-10 shrink-0 text-xs text-muted">{player.club}</span>
            <Link to={`/players/${player.playerId}`} className="min-w-0 truncate">
              {player.name}
            </Link>
            <span className="ml-auto shrink-0 text-xs text-muted">{listName(player.rosterStatus)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** Injuries as scorers noted them during games. */
export function Noted({ events }: Pick<InjuryNews, 'events'>) {
  return (
    <Panel title="Noted during games" note="A scorer’s note of a delay; not a diagnosis.">
      {events.length === 0 && <NoData>No injury noted in the games we have.</NoData>}
      <ul className="grid gap-x-8 gap-y-2.5 text-sm sm:grid-cols-2">
        {events.map((event) => (
          <li key={`${event.gamePk} ${event.playerId} ${event.description}`}>
            <Link to={`/games/${event.gamePk}`} className="text-muted">
              {mediumDate(event.date)}
            </Link>{' '}
            {event.playerId !== null && (
              <Link to={`/players/${event.playerId}`} className="text-link">
                {event.name ?? `Player ${event.playerId}`}
              </Link>
            )}
            {event.bodyPart && <span> · {event.bodyPart}</span>}
            {event.description && <span className="block text-muted">{event.description}</span>}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
