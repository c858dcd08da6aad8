import { Link } from '../../components/link';
import type { ClubScore, DayGame } from '../../../../store/read/day-games';
import type { LoadedGame } from '../../../../store/read/game';
import { gameStatus, gameTrouble } from '../../components/game-status';
import { longDate } from '../../format/date';
import { count } from '../../format/figure';

function Club({
  club,
  won,
  side,
  season,
}: {
  club: ClubScore;
  won: boolean;
  side: 'away' | 'home';
  /** Null where the club may have no page. */
  season: number | null;
}) {
  return (
    <p
      className={`flex items-baseline justify-between gap-4 ${side === 'home' ? 'sm:flex-row-reverse sm:text-right' : ''}`}
    >
      <span className={`font-serif text-2xl leading-tight sm:text-3xl ${won ? 'font-semibold' : ''}`}>
        {season === null ? (
          club.name
        ) : (
          <Link to={`/teams/${club.teamId}?season=${season}`} className="text-ink">
            {club.name}
          </Link>
        )}
      </span>
      <span className={`tabular font-serif text-4xl ${won ? 'font-semibold' : 'text-muted'}`}>
        {club.score ?? '–'}
      </span>
    </p>
  );
}

function facts(loaded: Omit<LoadedGame, 'plays'>): [string, string][] {
  const { venue, city, attendance, durationMinutes, weather, temperature, wind, dayNight } = loaded;
  const sky = [
    temperature !== null && `${temperature} °F`,
    weather?.toLowerCase(),
    wind && `wind ${wind}`,
  ].filter(Boolean);
  const list: [string, string | null][] = [
    ['Venue', venue && [venue, city].filter(Boolean).join(', ')],
    ['Weather', sky.length > 0 ? sky.join(', ') : null],
    ['Attendance', attendance === null ? null : count(attendance)],
    [
      'Length',
      durationMinutes === null ? null : `${Math.floor(durationMinutes / 60)} h ${durationMinutes % 60} min`,
    ],
    ['Time of day', dayNight],
  ];
  return list.filter((entry): entry is [string, string] => Boolean(entry[1]));
}

function Decisions({ game, save }: { game: DayGame; save: LoadedGame['save'] }) {
  const people = [['W', game.winner] as const, ['L', game.loser] as const, ['S', save] as const];
  return (
    <p className="mt-3 text-sm text-muted">
      {people.map(
        ([letter, person]) =>
          person && (
            <span key={letter} className="mr-4">
              {letter}:{' '}
              <Link to={`/players/${person.playerId}`} className="text-link">
                {person.name}
              </Link>
            </span>
          ),
      )}
    </p>
  );
}

/** Clubs, score, and the circumstances of a game. */
export function GameHeader({
  game,
  facts: loaded,
}: {
  game: DayGame;
  facts: Omit<LoadedGame, 'plays'> | null;
}) {
  const final = game.state === 'final';
  const season = loaded && Number(game.date.slice(0, 4));
  const [away, home] = [game.away.score ?? 0, game.home.score ?? 0];
  const trouble = gameTrouble(game);
  return (
    <header>
      <p className="text-sm text-muted">
        <Link to={`/days/${game.date}`} className="text-link">
          {longDate(game.date)}
        </Link>{' '}
        · {gameStatus(game)}
      </p>
      <h1 className="sr-only">
        {game.away.name} at {game.home.name}
      </h1>
      <div className="mt-3 grid gap-x-10 gap-y-1 sm:grid-cols-2">
        <Club club={game.away} won={final && away > home} side="away" season={season} />
        <Club club={game.home} won={final && home > away} side="home" season={season} />
      </div>
      {loaded && <Decisions game={game} save={loaded.save} />}
      {loaded && (
        <dl className="mt-4 flex flex-wrap gap-x-8 gap-y-2 text-sm">
          {facts(loaded).map(([name, value]) => (
            <div key={name}>
              <dt className="text-xs text-muted">{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {trouble && <p className="mt-4 rounded-md bg-notice-soft px-4 py-2 text-sm text-notice">{trouble}</p>}
    </header>
  );
}
