import { Link } from '../components/link';
import type { InjuryChoices } from '../../../store/read/injuries-choices';
import { FORM_FIELD, FormButton, FormChoice, FormField, type FormOption } from '../components/form-choice';
import { listInWords, natureInWords, NOT_TOLD, regionInWords } from '../format/injury-words';

export interface InjuriesQuery {
  q: string;
  role: 'all' | 'pitcher' | 'batter';
  season: number | null;
  team: number | null;
  region: string | null;
  nature: string | null;
  list: string | null;
  status: 'all' | 'open' | 'over';
  sort: 'newest' | 'longest' | 'name';
  page: number;
}

const DEFAULTS: Readonly<Record<string, unknown>> = { role: 'all', status: 'all', sort: 'newest', page: 1 };

/** The address of the list with some of its filters changed; a new filter starts at page one. */
export function injuriesAddress(query: InjuriesQuery, change: Partial<InjuriesQuery>): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries({ ...query, page: 1, ...change })) {
    if (value !== null && value !== '' && value !== DEFAULTS[key]) search.set(key, String(value));
  }
  const text = search.toString();
  return text ? `/injuries?${text}` : '/injuries';
}

const byWords = (options: FormOption[]): FormOption[] =>
  options.sort(([, a], [, b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));

/** A choice that the address names but the data do not have stays visible. */
const withChosen = <Value extends string | number>(values: Value[], chosen: Value | null): Value[] =>
  chosen === null || values.includes(chosen) ? values : [...values, chosen];

const LISTS: readonly FormOption[] = [7, 10, 15, 60].map((days) => [days, `${days}-day list`] as const);

/**
 * The same choice as a table to take away: all its lines, not one page of them. Null for a choice that the API does not
 * know: by name, by days of the list, by whether he is back.
 */
export function injuriesExport(query: InjuriesQuery): string | null {
  const { q, role, season, team, region, nature, list, status } = query;
  const isDays = /^\d+$/.test(list ?? '');
  if (q !== '' || status !== 'all' || region === 'unknown' || isDays) return null;
  const search = new URLSearchParams({ format: 'csv', list: list ?? 'injured' });
  if (role !== 'all') search.set('role', role);
  for (const [key, value] of Object.entries({ season, team, region, nature }))
    if (value !== null) search.set(key, String(value));
  return `/api/v1/stints?${search.toString()}`;
}

/** All filters as one form: its address is the state, and it works without scripts. */
export function InjuryFilters({ query, choices }: { query: InjuriesQuery; choices: InjuryChoices }) {
  const regions = withChosen(choices.regions, query.region === 'unknown' ? null : query.region);
  const natures = withChosen(choices.natures, query.nature);
  const others = withChosen(
    choices.otherLists,
    LISTS.some(([days]) => String(days) === query.list) ? null : query.list,
  );
  const clubs = choices.clubs.map((club): FormOption => [club.teamId, club.name]);
  if (query.team !== null && !choices.clubs.some((club) => club.teamId === query.team))
    clubs.push([query.team, `Club ${query.team}`]);
  return (
    <form
      key={injuriesAddress(query, {})}
      method="get"
      action="/injuries"
      aria-label="Filters"
      className="mt-6 rounded-lg border border-line bg-surface p-4"
    >
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-5">
        <div className="col-span-2 min-w-0 sm:col-span-1">
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
        <FormChoice
          label="Role"
          name="role"
          value={query.role}
          any={null}
          options={[
            ['all', 'All players'],
            ['pitcher', 'Pitchers'],
            ['batter', 'Batters'],
          ]}
        />
        <FormChoice
          label="Season"
          name="season"
          value={query.season}
          any="All seasons"
          options={withChosen(choices.seasons, query.season).map((year) => [year, String(year)])}
        />
        <FormChoice label="Club" name="team" value={query.team} any="All clubs" options={clubs} />
        <FormChoice
          label="Part of the body"
          name="region"
          value={query.region}
          any="Any"
          options={[
            ...byWords(regions.map((region) => [region, regionInWords(region)])),
            ['unknown', NOT_TOLD],
          ]}
        />
        <FormChoice
          label="Kind of injury"
          name="nature"
          value={query.nature}
          any="Any"
          options={byWords(natures.map((nature) => [nature, natureInWords(nature)]))}
        />
        <FormChoice
          label="List"
          name="list"
          value={query.list}
          any="All injured lists"
          options={[...LISTS, ...others.map((kind): FormOption => [kind, listInWords(kind, null, 2019)])]}
        />
        <FormChoice
          label="Now"
          name="status"
          value={query.status}
          any={null}
          options={[
            ['all', 'Out or back'],
            ['open', 'Still out'],
            ['over', 'Off the list'],
          ]}
        />
        <FormChoice
          label="Order"
          name="sort"
          value={query.sort}
          any={null}
          options={[
            ['newest', 'Newest first'],
            ['longest', 'Most days first'],
            ['name', 'By last name'],
          ]}
        />
        <div className="col-span-2 flex items-end gap-4 sm:col-span-1">
          <FormButton>Show</FormButton>
          {injuriesAddress(query, {}) !== '/injuries' && (
            <Link to="/injuries" className="py-2 text-sm">
              Reset
            </Link>
          )}
        </div>
      </div>
    </form>
  );
}
