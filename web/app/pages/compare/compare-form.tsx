import { Link } from '../../components/link';
import { FORM_FIELD, FormButton, FormField } from '../../components/form-choice';
import { NoData } from '../../components/section';
import { compareSearch, type CompareQuery } from './compare-address';

interface Candidate {
  id: string;
  words: string;
}

/** The parts of a query that a form keeps. */
export function KeptFields({
  query,
  without = [],
}: {
  query: CompareQuery;
  without?: readonly (keyof CompareQuery)[];
}) {
  const { players, stints, role, measure, by, season } = query;
  const fields = {
    players: players.join(','),
    stints: stints.join(','),
    role,
    measure,
    by: by === 'month' ? null : by,
    season,
  };
  return (
    <>
      {Object.entries(fields)
        .filter(([name, value]) => value !== null && value !== '' && !(without as string[]).includes(name))
        .map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={String(value)} />
        ))}
    </>
  );
}

/** Adds one more by name: the name leads to whom it can mean, and each of those to the comparison with him. */
export function AddForm({
  query,
  name,
  candidates,
  most,
}: {
  query: CompareQuery;
  name: string;
  candidates: readonly Candidate[];
  most: number;
}) {
  const isOfStints = query.stints.length > 0;
  const what = isOfStints ? 'an injury' : 'a player';
  if (Math.max(query.stints.length, query.players.length) >= most)
    return <p className="mt-4 text-sm text-muted">Four is the most. Take one out to add {what}.</p>;
  const withOne = (id: string) =>
    compareSearch(
      query,
      isOfStints ? { stints: [...query.stints, id] } : { players: [...query.players, id] },
    );
  return (
    <div className="mt-4">
      <form
        key={name}
        method="get"
        action="/compare"
        aria-label={`Add ${what}`}
        className="flex max-w-xl items-end gap-3"
      >
        <KeptFields query={query} />
        <div className="min-w-0 flex-1">
          <FormField label={isOfStints ? 'Add an injury of a player, by his name' : 'Add a player, by his name'}>
            {(id) => (
              <input id={id} type="search" name="name" required maxLength={60} defaultValue={name} autoComplete="off" className={FORM_FIELD} />
            )}
          </FormField>
        </div>
        <FormButton>Find</FormButton>
      </form>
      {name !== '' && candidates.length === 0 && (
        <div className="mt-3 max-w-xl">
          <NoData>Nobody of that name{isOfStints ? ' was on an injured list' : ''}.</NoData>
        </div>
      )}
      {candidates.length > 0 && (
        <ul aria-label="Who is meant" className="mt-3 max-w-xl divide-y divide-line border-y border-line text-sm">
          {candidates.map(({ id, words }) => (
            <li key={id}>
              <Link to={`/compare${withOne(id)}`} className="block py-2">
                Add {words}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  ); // prettier-ignore
}
