import { Link } from '../../components/link';
import { TimelineLegend, TimelineMonths, TimelineRow } from '../../charts/timeline';
import type { TimelineAxis } from '../../charts/timeline-picture';
import { count } from '../../format/figure';
import type { TeamPlayer } from './team-view';

/** On a phone a name stands above its bars. */
const GRID =
  'grid grid-cols-[minmax(0,1fr)_3rem] items-center gap-x-3 sm:grid-cols-[13rem_minmax(0,1fr)_3rem]';
const BARS = 'col-span-2 row-start-2 sm:col-span-1 sm:col-start-2 sm:row-start-1';

/** Who was out when, a row a player, most days first. */
export function TeamTimeline({ axis, players }: { axis: TimelineAxis; players: TeamPlayer[] }) {
  return (
    <div className="on-surface rounded-lg border border-line bg-surface p-4">
      <div className={GRID}>
        <div className={BARS}>
          <TimelineMonths axis={axis} />
        </div>
        <span className="col-start-2 text-right text-xs text-muted sm:col-start-3">days</span>
      </div>
      <ul className="text-sm">
        {players.map(({ playerId, name, position, days, bars }) => (
          <li key={playerId} className={`${GRID} max-sm:pt-1.5`}>
            <span className="truncate">
              <Link to={`/players/${playerId}`} className="leading-6">
                {name}
              </Link>
              {position && <span className="ml-1.5 text-xs text-muted">{position}</span>}
            </span>
            <div className={BARS}>
              <TimelineRow axis={axis} bars={bars} />
            </div>
            <span className="tabular col-start-2 text-right sm:col-start-3">{count(days)}</span>
          </li>
        ))}
      </ul>
      <TimelineLegend bars={players.flatMap((player) => player.bars)} />
    </div>
  );
}
