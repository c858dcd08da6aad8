import { Link } from './link';

/** Seasons to choose from, each a link; nothing when there is no choice. */
export function SeasonChoices({
  path,
  seasons,
  season,
  keep = '',
}: {
  path: string;
  /** Filters that stay when another season is chosen, such as `&region=elbow`. */
  keep?: string;
  seasons: number[];
  season: number | null;
}) {
  if (seasons.length === 0 || (seasons.length === 1 && season !== null)) return null;
  return (
    <nav aria-label="Seasons" className="mt-6">
      <ul className="flex flex-wrap gap-2">
        {seasons.map((year) => (
          <li key={year}>
            <Link
              to={`${path}?season=${year}${keep}`}
              aria-current={year === season ? 'true' : undefined}
              className={`inline-block rounded-full border px-3 py-1 text-sm no-underline ${year === season ? 'border-accent bg-accent text-paper' : 'border-line bg-surface text-ink hover:border-accent'}`}
            >
              {year}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
