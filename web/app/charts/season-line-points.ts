import type { GameForm } from '../../../core/stats/measures/counters';
import type { CounterSum, Measure } from '../../../core/stats/measures/measure';

/** A game of the seasons around a stint. */
export interface LineGame {
  readonly gamePk: number;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly form: GameForm;
}

/** What a mark stands for: a game, or a week of games. */
export interface LinePoint {
  readonly date: string;
  readonly games: readonly LineGame[];
  readonly value: number;
  readonly n: number;
}

export interface LinePoints {
  readonly step: 'game' | 'week';
  readonly points: readonly LinePoint[];
}

/** So many marks can be told apart; a part-time player's three seasons stay below it. */
const MOST_MARKS = 200;
/** With less of what is counted in a game, a rate of one game says nothing. */
const FEWEST_COUNTED = 18;
const WEEK_MS = 7 * 86_400_000;

/** The weighted sum over games, of the counters that it names: a form has dozens, and a measure needs two or three. */
function sumOf(sum: CounterSum, games: readonly LineGame[]): number {
  let total = 0;
  for (const name in sum) {
    const counter = name as keyof GameForm;
    let counted = 0;
    for (const { form } of games) counted += form[counter];
    total += (sum[counter] ?? 0) * counted;
  }
  return total;
}

/** A mark of one game or more; none where a denominator is zero. */
function pointOf({ ratios }: Measure, games: readonly LineGame[]): LinePoint[] {
  const [first] = games;
  if (first === undefined) return [];
  let value = 0;
  let n: number | undefined;
  for (const { numerator, denominator } of ratios) {
    const whole = sumOf(denominator, games);
    if (whole === 0) return [];
    n ??= whole;
    value += sumOf(numerator, games) / whole;
  }
  return [{ date: first.date, games, value, n: n ?? 0 }];
}

function weeksOf(games: readonly LineGame[]): LineGame[][] {
  const weeks = new Map<number, LineGame[]>();
  for (const game of games) {
    // Days count from a Thursday; weeks begin on Mondays.
    const week = Math.floor((Date.parse(game.date) + 3 * (WEEK_MS / 7)) / WEEK_MS);
    const known = weeks.get(week);
    if (known) known.push(game);
    else weeks.set(week, [game]);
  }
  return [...weeks.values()];
}

/**
 * A measure game by game; week by week where the games are too many to be told apart, or where a game holds too little
 * for a rate.
 *
 * @param games - in game order
 */
export function linePoints(measure: Measure, games: readonly LineGame[]): LinePoints {
  const byGame = games.flatMap((game) => pointOf(measure, [game]));
  const counted = byGame.reduce((sum, { n }) => sum + n, 0);
  const isRate = measure.unit === 'share' || measure.unit === 'average';
  const isThin = isRate && counted < FEWEST_COUNTED * byGame.length;
  if (byGame.length <= MOST_MARKS && !isThin) return { step: 'game', points: byGame };
  return { step: 'week', points: weeksOf(games).flatMap((week) => pointOf(measure, week)) };
}
