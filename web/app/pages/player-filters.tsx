import { Link } from '@remix-run/react';

export interface PlayersQuery {
  q: string;
  role: 'all' | 'pitcher' | 'batter';
  letter: string | null;
  page: number;
}

/** The address of the list with some of its filters changed; a new filter starts at page one. */
export function playersAddress(query: PlayersQuery, change: Partial<PlayersQuery>): string {
  const { q, role, letter, page } = { ...query, page: 1, ...change };
  const search = new URLSearchParams();
  if (q) search.set('q', q);
  if (role !== 'all') search.set('role', role);
  if (letter) search.set('letter', letter);
  if (page > 1) search.set('page', String(page));
  const text = search.toString();
  return text ? `/players?${text}` : '/players';
}

const ROLES = [
  ['all', 'All'],
  ['pitcher', 'Pitchers'],
  ['batter', 'Batters'],
] as const;

export function Roles({ query }: { query: PlayersQuery }) {
  return (
    <nav aria-label="Role" className="mt-6">
      <ul className="flex flex-wrap gap-2">
        {ROLES.map(([role, name]) => (
          <li key={role}>
            <Link
              to={playersAddress(query, { role })}
              aria-current={query.role === role ? 'true' : undefined}
              className={`inline-block rounded-full border px-3 py-1 text-sm no-underline ${query.role === role ? 'border-accent bg-accent text-paper' : 'border-line bg-surface text-ink hover:border-accent'}`}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const ALPHABET = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

export function Letters({ query }: { query: PlayersQuery }) {
  return (
    <nav aria-label="First letter of the last name" className="mt-3">
      <ul className="-mx-1 flex flex-wrap">
        {ALPHABET.map((letter) => {
          const here = query.letter === letter;
          return (
            <li key={letter}>
              <Link
                to={playersAddress(query, { letter: here ? null : letter })}
                aria-current={here ? 'true' : undefined}
                aria-label={here ? `${letter}, show all letters` : letter}
                className={`flex size-8 items-center justify-center rounded text-sm no-underline hover:bg-accent-soft ${here ? 'bg-accent text-paper' : ''}`}
              >
                {letter}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

export function Pages({ query, total, pageSize }: { query: PlayersQuery; total: number; pageSize: number }) {
  const last = Math.max(1, Math.ceil(total / pageSize));
  if (last === 1) return null;
  return (
    <nav aria-label="Pages" className="mt-6 flex gap-6">
      {query.page > 1 && <Link to={playersAddress(query, { page: query.page - 1 })}>← Previous page</Link>}
      {query.page < last && <Link to={playersAddress(query, { page: query.page + 1 })}>Next page →</Link>}
    </nav>
  );
}
