import { Link } from '../../components/link';
import type { Highlight, Highlights } from '../../../../store/read/highlights';
import { Panel } from '../../components/section';
import { pitchTypeName } from '../../../../core/gameday/pitch-type';

interface ListProps {
  title: string;
  rows: Highlight[];
  figure: (row: Highlight) => string;
  unit: string;
  detail: (row: Highlight) => string;
}

function HighlightList({ title, rows, figure, unit, detail }: ListProps) {
  return (
    <Panel title={title}>
      {rows.length === 0 && <p className="text-sm text-muted">None measured.</p>}
      <ol className="space-y-2.5">
        {rows.map((row) => (
          <li
            key={`${row.gamePk} ${row.playerId} ${row.value} ${row.detail}`}
            className="flex items-baseline gap-3"
          >
            <span className="tabular w-20 shrink-0 font-serif text-lg whitespace-nowrap">
              {figure(row)} <span className="font-sans text-xs text-muted">{unit}</span>
            </span>
            <span className="min-w-0 text-sm">
              <Link to={`/players/${row.playerId}`} className="block leading-6">
                {row.name}
              </Link>
              <Link to={`/games/${row.gamePk}`} className="block leading-6 text-muted">
                {detail(row)}
              </Link>
            </span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

/** What stood out on the newest day. */
export function HomeHighlights({ highlights }: { highlights: Highlights }) {
  return (
    <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
      <HighlightList
        title="Hardest pitches"
        rows={highlights.hardestPitches}
        figure={(row) => row.value.toFixed(1)}
        unit="mph"
        detail={(row) => pitchTypeName(row.detail)}
      />
      <HighlightList
        title="Longest home runs"
        rows={highlights.longestHomeRuns}
        figure={(row) => String(Math.round(row.value))}
        unit="ft"
        detail={(row) => (row.detail ? `${Number(row.detail).toFixed(1)} mph off the bat` : 'home run')}
      />
      <HighlightList
        title="Hardest-hit balls"
        rows={highlights.hardestHits}
        figure={(row) => row.value.toFixed(1)}
        unit="mph"
        detail={(row) => row.detail ?? 'in play'}
      />
      <HighlightList
        title="Most strikeouts"
        rows={highlights.mostStrikeouts}
        figure={(row) => String(row.value)}
        unit="K"
        detail={(row) => `${row.detail} batters faced`}
      />
    </div>
  );
}
