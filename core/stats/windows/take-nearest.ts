import { addDays } from '../../calendar';
import { countDays } from '../../injuries/stints/count-days';
import { eventsIn } from './order-games';
import { seasonOfDay } from './reach-out';
import type { Reach, Way } from './reach-out';
import type { PlayerGame, WindowGame, WindowRequest, WindowSide } from './window';

/** The nearest events of a side: all of each game until the size is reached, and the rest from the next one. */
export function takeNearest(reach: Reach, way: Way, request: WindowRequest): WindowSide {
  const { unit, size } = request;
  const longest =
    unit === 'days' ? daysIn(reach) : reach.games.reduce((sum, game) => sum + eventsIn(game, unit), 0);
  const outward = unit === 'days' ? takeDays(reach, way, size) : takeEvents(reach.games, way, request);
  const isReached = longest >= size;
  return {
    games: way.direction === 'before' ? outward.reverse() : outward,
    total: Math.min(size, longest),
    isReached,
    shortfall: isReached ? null : reach.end,
    crossesOffSeason: outward.some(({ game }) => game.season !== seasonOfDay(way.edge)),
    longest,
  };
}

function takeEvents(games: readonly PlayerGame[], way: Way, { unit, size }: WindowRequest): WindowGame[] {
  const taken: WindowGame[] = [];
  let left = size;
  for (const game of games) {
    if (left === 0) break;
    const all = eventsIn(game, unit);
    const events = Math.min(all, left);
    // Nearest to the stint: late in a game before it, early in a game after it.
    const part = events === all ? 'whole' : way.direction === 'before' ? 'last' : 'first';
    taken.push({ game, events, part });
    left -= events;
  }
  return taken;
}

/** The games of as many days, the day of the nearest game being the first. */
function takeDays({ games }: Reach, way: Way, size: number): WindowGame[] {
  const anchor = games[0];
  if (anchor === undefined) return [];
  const isNear =
    way.direction === 'before'
      ? ({ date }: PlayerGame) => date >= addDays(anchor.date, 1 - size)
      : ({ date }: PlayerGame) => date <= addDays(anchor.date, size - 1);
  return games.filter(isNear).map((game) => ({ game, events: 1, part: 'whole' }));
}

function daysIn({ games, outermost }: Reach): number {
  const anchor = games[0];
  return anchor === undefined || outermost === null ? 0 : Math.abs(countDays(anchor.date, outermost)) + 1;
}
