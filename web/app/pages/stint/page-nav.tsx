import type { ComparisonView } from './comparison-view.server';

/** What is further down, for those who know what they look for. */
export function PageNav({ view }: { view: ComparisonView | null }) {
  const isCompared = view !== null && view.comparison.before.games > 0 && view.comparison.after.games > 0;
  const links = [
    ...(view ? [['summary', 'What changed']] : []),
    ['days', 'Day by day'],
    ...(view ? [['before-and-after', 'Windows']] : []),
    ...(isCompared
      ? [
          ...view.lines.slice(0, 1).map(({ id }) => [id, 'Over the seasons']),
          ['figures', 'All measures'],
          ['places', 'Places'],
          ...(view.mixPairs ? [['mix', 'Mix']] : []),
          ...(view.release ? [['release', 'Release']] : []),
          ...(view.spray ? [['spray', 'Spray']] : []),
          ['sizes', 'Other windows'],
        ]
      : []),
    ['sentences', 'The wire'],
    ...(isCompared ? [['sources', 'Sources']] : []),
  ] as const;
  return (
    <nav aria-label="On this page" className="mt-6 text-sm">
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {links.map(([id, words]) => (
          <li key={id}>
            <a href={`#${id}`} className="text-link">
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
