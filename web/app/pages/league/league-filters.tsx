import { Link } from '../../components/link';
import { FormButton, FormChoice, type FormOption } from '../../components/form-choice';
import { NOT_TOLD, regionInWords } from '../../format/injury-words';
import { UNKNOWN, type ClubSort, type LeagueQuery } from './league-view';

const ROLES: readonly FormOption[] = [
  ['pitcher', 'pitchers'],
  ['batter', 'batters'],
];

const SORTS: readonly (readonly [ClubSort, string])[] = [
  ['days', 'days missed'],
  ['injuries', 'injuries'],
  ['players', 'players'],
  ['club', 'name'],
];

/** What of a season is looked at; the address keeps it. */
export function LeagueFilters({
  season,
  query,
  regions,
}: {
  season: number;
  query: LeagueQuery;
  regions: readonly string[];
}) {
  const known = query.region === null || query.region === UNKNOWN || regions.includes(query.region);
  const options = (known ? [...regions] : [...regions, query.region ?? UNKNOWN])
    .filter((region) => region !== UNKNOWN)
    .map((region): FormOption => [region, regionInWords(region)])
    .sort(([, one], [, other]) => (one < other ? -1 : 1));
  return (
    <form
      key={`${season} ${query.role} ${query.region} ${query.sort}`}
      method="get"
      action="/league"
      aria-label="Which injuries"
      className="mt-6 grid grid-cols-2 items-end gap-3 rounded-lg border border-line bg-surface p-4 sm:grid-cols-[repeat(3,minmax(0,12rem))_auto]"
    >
      <input type="hidden" name="season" value={season} />
      <FormChoice
        label="Part of the body"
        name="region"
        value={query.region}
        any="any"
        options={[...options, [UNKNOWN, NOT_TOLD]]}
      />
      <FormChoice
        label="Role"
        name="role"
        value={query.role === 'all' ? null : query.role}
        any="all"
        options={ROLES}
      />
      <FormChoice label="Sort clubs by" name="sort" value={query.sort} options={SORTS} />
      <div className="flex items-center gap-4">
        <FormButton>Show</FormButton>
        {(query.region !== null || query.role !== 'all') && (
          <Link to={`/league?season=${season}`} className="text-sm">
            Clear
          </Link>
        )}
      </div>
    </form>
  );
}
