import type { WholeStint } from '../../../core/stats/comparison/join-subjects';
import { compareWindows } from '../../../core/stats/compare-windows';
import { heatMapTest } from '../../../core/stats/heat-map-test';
import { addForms, gameRatios } from '../../../core/stats/measures/measure-value';
import { measureById } from '../../../core/stats/measures/measures';
import { newcombeInterval } from '../../../core/stats/newcombe';
import type { PlayerSeries } from '../../../core/stats/player-series';
import { chooseWindows } from '../../../core/stats/windows/choose-windows';
import type { WindowSide } from '../../../core/stats/windows/window';
import { SIZES } from './finding';
import type { PageReading, Size } from './finding';
import type { PitchedGame } from './pitched-game';

const VELOCITY = measureById('fastball_velocity');
const BREAKING = measureById('breaking_share');

/** As the comparison of a season has it: fewer games are not compared. */
const LEAST_GAMES: Readonly<Record<Size, number>> = { 3: 3, 10: 5, 30: 10 };

/** All that is known of a pitcher. */
export interface PitcherHistory {
  readonly series: PlayerSeries;
  /** By the key of the game. */
  readonly pitched: ReadonlyMap<number, PitchedGame>;
}

/** The games of a stint's windows, and what is planted between them. */
export interface WindowGames {
  readonly before: readonly PitchedGame[];
  readonly after: readonly PitchedGame[];
  /** Mean planted change, each game weighted by its fastballs; mph at 50 feet. */
  readonly truth: number;
}

export function windowGames(
  { series, pitched }: PitcherHistory,
  stint: WholeStint,
  own: readonly WholeStint[],
  size: number,
  planted: (date: string) => number,
): WindowGames {
  const windows = chooseWindows(series.games, stint, own, { unit: 'games', size });
  const gamesOf = (side: WindowSide): PitchedGame[] =>
    side.games.flatMap(({ game }) => pitched.get(game.gamePk) ?? []);
  const before = gamesOf(windows.before);
  const after = gamesOf(windows.after);
  return { before, after, truth: meanPlanted(after, planted) - meanPlanted(before, planted) };
}

function meanPlanted(games: readonly PitchedGame[], planted: (date: string) => number): number {
  let sum = 0;
  let weight = 0;
  for (const { row } of games) {
    sum += row.fastballSpeeds * planted(row.officialDate);
    weight += row.fastballSpeeds;
  }
  return sum / weight;
}

const NOTHING = (): number => 0;

/** What the page of the stint would say, for each size of window that has enough games. */
export function pageReadings(
  history: PitcherHistory,
  stint: WholeStint,
  own: readonly WholeStint[],
  planted: (date: string) => number,
): Partial<Record<Size, PageReading>> {
  const readings: Partial<Record<Size, PageReading>> = {};
  for (const size of SIZES) {
    const { before, after, truth } = windowGames(history, stint, own, size, planted);
    if (Math.min(before.length, after.length) < LEAST_GAMES[size]) continue;
    const measures = [VELOCITY, BREAKING].map((measure) => ({
      before: gameRatios(
        measure,
        before.map(({ row }) => row),
      ),
      after: gameRatios(
        measure,
        after.map(({ row }) => row),
      ),
    }));
    const [velocity, breaking] = compareWindows({ seed: stint.stintId, measures });
    if (velocity === undefined || velocity === null) continue;
    const { change, standardError, lower, upper, pValue, gamesBefore, gamesAfter } = velocity;
    const breakingPValue = breaking?.pValue ?? null;
    readings[size] = {
      gamesBefore,
      gamesAfter,
      change,
      standardError,
      lower,
      upper,
      pValue,
      breakingPValue,
      truth,
    };
  }
  return readings;
}

/** Whether Newcombe's interval calls the strikeout rate of the ten nearest games changed; null with too few. */
export function newcombeCalls(
  history: PitcherHistory,
  stint: WholeStint,
  own: readonly WholeStint[],
): boolean | null {
  const { before, after } = windowGames(history, stint, own, 10, NOTHING);
  if (Math.min(before.length, after.length) < LEAST_GAMES[10]) return null;
  const share = (games: readonly PitchedGame[]) => {
    const { strikeOuts, plateAppearances } = addForms(games.map(({ row }) => row));
    return { successes: strikeOuts, n: plateAppearances };
  };
  const interval = newcombeInterval(share(before), share(after));
  return interval === null ? null : interval.lower > 0 || interval.upper < 0;
}

/** Of the one test over all places of the ten nearest games' pitches; null with too few. */
export function heatMapPValue(
  history: PitcherHistory,
  stint: WholeStint,
  own: readonly WholeStint[],
): number | null {
  const { before, after } = windowGames(history, stint, own, 10, NOTHING);
  if (Math.min(before.length, after.length) < LEAST_GAMES[10]) return null;
  const places = (games: readonly PitchedGame[]) => games.map((game) => game.places);
  return heatMapTest(places(before), places(after), { seed: stint.stintId })?.pValue ?? null;
}
