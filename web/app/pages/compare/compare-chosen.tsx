import { Link } from '../../components/link';
import { CompareMark } from '../../charts/compare-looks';
import { compareSearch, type CompareQuery } from './compare-address';

export interface Chosen {
  id: string;
  name: string;
  /** Where it leads. */
  to: string;
}

/** Who or what is compared, each with his mark, and the way to take it out. */
export function ComparedList({ chosen, query }: { chosen: readonly Chosen[]; query: CompareQuery }) {
  const without = (id: string) =>
    compareSearch(query, {
      players: query.players.filter((one) => one !== id),
      stints: query.stints.filter((one) => one !== id),
    });
  return (
    <ul aria-label="Compared" className="mt-5 grid gap-2 sm:grid-cols-2">
      {chosen.map(({ id, name, to }, index) => (
        <li
          key={id}
          className="on-surface flex items-center gap-3 rounded-lg border border-line bg-surface px-3 py-2"
        >
          <svg viewBox="-8 -8 16 16" width="18" height="18" aria-hidden="true" className="shrink-0">
            <CompareMark index={index} />
          </svg>
          <Link to={to} className="min-w-0 flex-1 break-words">
            {name}
          </Link>
          <Link to={`/compare${without(id)}`} aria-label={`Take out ${name}`} className="px-1 py-1 text-sm">
            Take out
          </Link>
        </li>
      ))}
    </ul>
  );
}
