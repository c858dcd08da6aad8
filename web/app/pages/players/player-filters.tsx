import { Link } from '../../components/link';
import type { PlayerList } from '../../../../store/read/players';
import { FORM_FIELD, FormButton, FormChoice, FormField, type FormOption } from '../../components/form-choice';
import { playersAddress, type PlayersQuery } from './players-query';

const ROLES: readonly FormOption[] = [
  ['all', 'Pitchers and batters'],
  ['pitcher', 'Pitchers'],
  ['batter', 'Batters'],
];
const INJURIES: readonly FormOption[] = [
  ['all', 'Hurt or not'],
  ['now', 'Hurt now'],
  ['ever', 'Was hurt at some time'],
  ['never', 'Never on an injured list'],
];
const SORTS: readonly FormOption[] = [
  ['best', 'Best match, then name'],
  ['name', 'Last name'],
  ['days', 'Most days lost'],
  ['stints', 'Most injuries'],
  ['pitches', 'Most pitches thrown'],
];

/** All filters as one form: its address is the state, and it works without scripts. */
export function PlayerFilters({
  query,
  seasons,
  clubs,
}: { query: PlayersQuery } & Pick<PlayerList, 'seasons' | 'clubs'>) {
  return (
    <form method="get" action="/players" key={playersAddress(query, {})} className="mt-6" role="search">
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-4">
        <div className="col-span-2 sm:col-span-3 lg:col-span-2">
          <FormField label="Name">
            {(id) => (
              <input
                id={id}
                type="search"
                name="q"
                maxLength={60}
                defaultValue={query.q}
                autoComplete="off"
                className={FORM_FIELD}
              />
            )}
          </FormField>
        </div>
        <FormChoice label="Role" name="role" value={query.role} options={ROLES} />
        <FormChoice label="Injuries" name="injuries" value={query.injuries} options={INJURIES} />
        <FormChoice
          label="Latest club"
          name="team"
          value={query.team}
          any="Any club"
          options={clubs.map(({ teamId, name }) => [teamId, name] as const)}
        />
        <FormChoice
          label="Played in"
          name="season"
          value={query.season}
          any="Any season"
          options={seasons.map((season) => [season, String(season)] as const)}
        />
        <FormChoice label="Sort by" name="sort" value={query.sort} options={SORTS} />
        {query.letter && <input type="hidden" name="letter" value={query.letter} />}
        <div className="flex items-end gap-4">
          <FormButton>Show</FormButton>
          {playersAddress(query, {}) !== '/players' && (
            <Link to="/players" className="py-2 text-sm">
              Reset
            </Link>
          )}
        </div>
      </div>
    </form>
  );
}

const ALPHABET = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

export function Letters({ query }: { query: PlayersQuery }) {
  return (
    <nav aria-label="First letter of the last name" className="mt-4">
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
