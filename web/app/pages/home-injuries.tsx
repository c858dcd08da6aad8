import { Link } from '@remix-run/react';
import type { InjuryNews, ListedPlayer } from '../../../store/read/injury-news';
import { NoData, Panel } from '../components/section';
import { mediumDate } from '../format/date';
import { HurtNow } from './home-hurt-now';

const LISTS: Readonly<Record<string, string>> = {
  D7: '7-day list',
  D10: '10-day list',
  D15: '15-day list',
  D60: '60-day list',
  ILF: 'full-season list',
};

/** A roster status code in words. */
export const listName = (code: string): string => LISTS[code] ?? code;

function Listed({ players }: { players: ListedPlayer[] }) {
  return (
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
  );
}

function Noted({ events }: Pick<InjuryNews, 'events'>) {
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

/** Who is hurt and who is back by the clubs’ notes, or by the rosters where there are no notes; what scorers noted. */
export function HomeInjuries({ injuries }: { injuries: InjuryNews }) {
  if (injuries.hurt.length + injuries.back.length > 0) {
    return (
      <>
        <HurtNow {...injuries} />
        {injuries.events.length > 0 && (
          <div className="mt-3">
            <Noted events={injuries.events} />
          </div>
        )}
      </>
    );
  }
  return (
    <div className={injuries.listed.length > 0 ? 'grid gap-3 lg:grid-cols-[2fr_3fr]' : ''}>
      <Noted events={injuries.events} />
      {injuries.listed.length > 0 && (
        <Panel title="On an injured list" note="As the rosters of the newest day’s games say.">
          <Listed players={injuries.listed} />
        </Panel>
      )}
    </div>
  );
}
