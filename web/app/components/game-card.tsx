import { Link } from './link';
import type { ClubScore, DayGame } from '../../../store/read/day-games';
import { gameStatus, gameTrouble } from './game-status';

function ClubRow({ club, won }: { club: ClubScore; won: boolean }) {
  return (
    <tr>
      <th
        scope="row"
        className={`w-full truncate py-0.5 pr-2 text-left ${won ? 'font-semibold' : 'font-normal'}`}
      >
        {club.name}
      </th>
      {[club.score, club.hits, club.errors].map((value, index) => (
        <td
          key={index}
          className={`w-8 min-w-8 text-right ${index > 0 ? 'text-muted' : won ? 'font-semibold' : ''}`}
        >
          {value ?? '–'}
        </td>
      ))}
    </tr>
  );
}

/** A game in brief. The whole card leads to its page. */
export function GameCard({ game }: { game: DayGame }) {
  const trouble = gameTrouble(game);
  const [away, home] = [game.away.score ?? 0, game.home.score ?? 0];
  const final = game.state === 'final';
  const alarming = game.outcome === 'quarantined' || game.outcome === 'missing';
  return (
    <article className="relative h-full rounded-lg border border-line bg-surface p-4 hover:border-accent">
      <table className="w-full table-fixed text-[0.9375rem]">
        <caption className="sr-only">
          {game.away.name} at {game.home.name}
        </caption>
        <thead>
          <tr className="text-xs text-muted">
            <th scope="col" className="pb-1 text-left font-medium">
              <Link
                to={`/games/${game.gamePk}`}
                className="text-muted no-underline after:absolute after:inset-0 after:rounded-lg"
              >
                {gameStatus(game)}
                <span className="sr-only">
                  : {game.away.name} at {game.home.name}
                </span>
              </Link>
            </th>
            {['R', 'H', 'E'].map((letter) => (
              <th key={letter} scope="col" className="w-8 pb-1 text-right font-medium">
                {letter}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <ClubRow club={game.away} won={final && away > home} />
          <ClubRow club={game.home} won={final && home > away} />
        </tbody>
      </table>
      {game.winner && game.loser && (
        <p className="mt-2 truncate text-xs text-muted">
          W: {game.winner.name} · L: {game.loser.name}
        </p>
      )}
      {trouble && (
        <p className={`mt-2 text-xs ${alarming ? 'font-medium text-alarm' : 'text-muted'}`}>{trouble}</p>
      )}
    </article>
  );
}

export function GameGrid({ games }: { games: DayGame[] }) {
  return (
    <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
      {games.map((game) => (
        <li key={game.gamePk}>
          <GameCard game={game} />
        </li>
      ))}
    </ul>
  );
}
