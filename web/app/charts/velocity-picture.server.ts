import { extent } from 'd3-array';
import { scaleLinear, scaleUtc } from 'd3-scale';
import type { VelocityGame } from '../../../store/read/player-pitches';
import { mediumDate, shortDate } from '../format/date';
import { round1, type WhiskerPicture } from './picture';

const width = 640;
const height = 330;
const left = 44;
const bottom = 40;
/** Space for a whisker’s dot at the sides, and for the unit above. */
const margin = 14;
const top = 28;
const DAY_MS = 86_400_000;

/**
 * Mean speed in each game on a scale of days, so that weeks without a game show as a gap. Whiskers are one standard
 * deviation of the game's pitches; a game with a single pitch has none. Null without a measured game.
 */
export function velocityPicture(games: readonly VelocityGame[]): WhiskerPicture | null {
  const spread = (game: VelocityGame) => game.deviation ?? 0;
  const [low, high] = extent(games.flatMap((game) => [game.mean - spread(game), game.mean + spread(game)]));
  const [first, last] = extent(games, (game) => Date.parse(game.date));
  if (low === undefined || first === undefined || last === undefined) return null;
  const pad = Math.max(0, (4 * DAY_MS - (last - first)) / 2);
  const toX = scaleUtc([first - pad, last + pad], [left + margin, width - margin]);
  const toY = scaleLinear([low - 0.3, high + 0.3], [height - bottom, top]).nice(5);
  return {
    width,
    height,
    left,
    bottom,
    xTicks: toX
      .ticks(4)
      .map((day) => ({ at: round1(toX(day)), text: shortDate(day.toISOString().slice(0, 10)) })),
    yTicks: toY.ticks(5).map((speed) => ({ at: round1(toY(speed)), text: String(speed) })),
    points: games.map((game) => ({
      x: round1(toX(Date.parse(game.date))),
      y: round1(toY(game.mean)),
      low: round1(toY(game.mean - spread(game))),
      high: round1(toY(game.mean + spread(game))),
      label: `${mediumDate(game.date)}: ${game.mean.toFixed(1)} mph, n = ${game.n}`,
    })),
  };
}
