import type { DayGame } from '../../../../store/read/day-games';
import { counted } from '../../format/figure';
import { ordinal } from '../../format/ordinal';
import { GamePlay } from './game-play';
import type { HalfInningView } from './game-view.server';

function HalfInning({ half, game }: { half: HalfInningView; game: DayGame }) {
  const club = half.half === 'top' ? game.away : game.home;
  return (
    <details open={half.runs > 0} className="rounded-lg border border-line bg-surface">
      <summary className="flex flex-wrap items-baseline gap-x-3 px-4 py-2.5">
        <h3 className="inline">
          {half.half === 'top' ? 'Top' : 'Bottom'} of the {ordinal(half.inning)}
        </h3>
        <span className="text-sm text-muted">{club.name}</span>
        <span className={`tabular ml-auto text-sm ${half.runs > 0 ? 'font-semibold' : 'text-muted'}`}>
          {counted(half.runs, 'run')}, {counted(half.hits, 'hit')}
        </span>
      </summary>
      <ol className="border-t border-line">
        {half.plays.map((play) => (
          <GamePlay key={play.atBatIndex} play={play} game={game} />
        ))}
      </ol>
    </details>
  );
}

/** All plays, an inning's half at a time. */
export function GamePlays({ halves, game }: { halves: HalfInningView[]; game: DayGame }) {
  return (
    <div className="space-y-3">
      {halves.map((half) => (
        <HalfInning key={`${half.inning} ${half.half}`} half={half} game={game} />
      ))}
    </div>
  );
}
