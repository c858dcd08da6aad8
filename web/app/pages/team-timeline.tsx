import { Link } from '@remix-run/react';
import { TimelineLegend, TimelineMonths, TimelineRow } from '../charts/timeline';
import type { TimelineAxis } from '../charts/timeline-picture';
import { count } from '../format/figure';
import type { TeamPlayer } from './team-view';

const GRID = 'grid grid-cols-[8rem_minmax(0,1fr)_2.5rem] items-center gap-x-2 sm:grid-cols-[13rem_minmax(0,1fr)_3rem] sm:gap-x-3'; // prettier-ignore

/** Who was out when, a row a player, most days first. */
export function TeamTimeline({ axis, players }: { axis: TimelineAxis; players: TeamPlayer[] }) {
  return (
    <div className="on-surface rounded-lg border border-line bg-surface p-4">
      <div className={GRID}>
        <span />
        <TimelineMonths axis={axis} />
        <span className="text-right text-xs text-muted">days</span>
      </div>
      <ul className="text-sm">
        {players.map(({ playerId, name, position, days, bars }) => (
          <li key={playerId} className={GRID}>
            <span className="truncate">
              <Link to={`/players/${playerId}`} className="leading-6">
                {name}
              </Link>
              {position && <span className="ml-1.5 text-xs text-muted">{position}</span>}
            </span>
            <TimelineRow axis={axis} bars={bars} />
            <span className="tabular text-right">{count(days)}</span>
          </li>
        ))}
      </ul>
      <TimelineLegend bars={players.flatMap((player) => player.bars)} />
    </div>
  );
}
