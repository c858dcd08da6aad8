import { Link } from '../../components/link';
import type { DayGame } from '../../../../store/read/day-games';
import type { ClubNeighbours } from '../../../../store/read/game-neighbours';
import { shortDate } from '../../format/date';

/** From a game to the one before and the one after, for each of its clubs. */
export function GameNeighbours({
  game,
  neighbours,
}: {
  game: DayGame;
  neighbours: readonly ClubNeighbours[];
}) {
  const nameOf = (teamId: number) => (teamId === game.away.teamId ? game.away : game.home).name;
  return (
    <nav aria-label="Neighbouring games" className="mt-4 text-sm">
      <ul className="grid gap-x-10 gap-y-1 sm:grid-cols-2">
        {neighbours.map(({ teamId, previous, next }) => (
          <li key={teamId} className="flex flex-wrap gap-x-4 text-muted">
            <span>{nameOf(teamId)}:</span>
            {previous && (
              <Link to={`/games/${previous.gamePk}`}>
                ← {shortDate(previous.date)}
                <span className="sr-only">, game before</span>
              </Link>
            )}
            {next && (
              <Link to={`/games/${next.gamePk}`}>
                {shortDate(next.date)} →<span className="sr-only">, game after</span>
              </Link>
            )}
            {!previous && !next && 'no other game is loaded'}
          </li>
        ))}
      </ul>
    </nav>
  );
}
