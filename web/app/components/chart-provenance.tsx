import { useRouteLoaderData } from '@remix-run/react';
import { mediumDate } from '../format/date';
import { counted } from '../format/figure';
import type { loader as rootLoader } from '../root';

/** What a chart was made of. */
export interface ChartSource {
  /** How many games, and the first and last day of them; null where it is not made of games one by one. */
  games: { count: number; first: string; last: string } | null;
  /** What was asked for, such as unit and size of the windows, by name. */
  parameters: Readonly<Record<string, string | number>>;
  /** Address of the same as JSON, with each game's lake key, content hash and workflow. */
  json: string;
}

/** "Where does this number come from?": games, versions and parameters, and the way to the bytes. */
export function ChartProvenance({ source }: { source: ChartSource }) {
  const root = useRouteLoaderData<typeof rootLoader>('root');
  const { games, parameters, json } = source;
  return (
    <details>
      <summary>Where this comes from</summary>
      <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 [&_dt]:text-muted">
        {games && (
          <>
            <dt>Made of</dt>
            <dd>
              <a href="#sources" className="text-link">
                {counted(games.count, 'game')}
              </a>
              {`, ${mediumDate(games.first)} to ${mediumDate(games.last)}`}
            </dd>
          </>
        )}
        {Object.entries(parameters).map(([name, value]) => (
          <div key={name} className="contents">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {root && (
          <>
            <dt>Data version</dt>
            <dd className="font-mono text-xs">{root.dataVersion.id}</dd>
            <dt>Code version</dt>
            <dd className="font-mono text-xs">{root.codeVersion}</dd>
          </>
        )}
      </dl>
      <p className="mt-1">
        <a href={json} className="text-link">
          The same as JSON
        </a>
      </p>
    </details>
  );
}
