import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { addDays } from '../../../core/calendar';
import type { IsoDate } from '../../../core/ids';
import { FIRST_CLONE, cloneSnapshot, cloneText } from '../../../league/recorded/clones';
import { readFolder } from '../../../league/recorded/folder';
import type { Snapshot } from '../../../league/recorded/folder';
import { scheduleAnswer, scheduleRow } from '../../../league/recorded/schedule-row';
import { liveFeed } from '../../../league/simulation/feed/live-feed';
import { seasonOf } from '../../../league/simulation/season';

/** Recordings beside the checkout; without them the simulated league's games are taken. */
const RECORDINGS = path.resolve('..', 'shared', 'recordings');

export const GAMES_A_SEASON = 2_430;
const DAYS_A_SEASON = 180;
const FIRST_YEAR = 2030;

/** A game of the made-up season. */
export interface PlannedGame {
  readonly gamePk: number;
  readonly day: IsoDate;
  feed(): string;
  scheduleRow(): { readonly [field: string]: unknown };
}

export interface SeasonPlan {
  readonly feeds: 'recorded' | 'simulated';
  readonly copyright: string;
  readonly games: readonly PlannedGame[];
}

/**
 * A season of real size: the recorded final feeds cloned under new ids and dates, 13 or 14 a day over 180 days.
 *
 * @param games - how many, 2,430 for a whole season
 * @param number - 0 for the first season, 1 for the next one …
 */
export function seasonPlan(games = GAMES_A_SEASON, number = 0): SeasonPlan {
  const openingDay = `${FIRST_YEAR + number}-04-01` as IsoDate;
  const dayOf = (n: number) =>
    addDays(openingDay, Math.floor((n * DAYS_A_SEASON) / GAMES_A_SEASON)) as IsoDate;
  const originals = recordedFinals();
  if (originals.length > 0) {
    const copyright = originals[0]?.copyright ?? '';
    return {
      feeds: 'recorded',
      copyright,
      games: Array.from({ length: games }, (_, n) =>
        clonedGame(pick(originals, n), FIRST_CLONE + number * 10_000 + n, dayOf(n)),
      ),
    };
  }
  return { feeds: 'simulated', copyright: 'Simulated league', games: simulatedGames(games, number) };
}

function pick<T>(items: readonly T[], n: number): T {
  const item = items[n % items.length];
  if (item === undefined) throw new Error('no feeds to clone');
  return item;
}

function recordedFinals(): Snapshot[] {
  if (!existsSync(path.join(RECORDINGS, 'feeds'))) return [];
  return readFolder(RECORDINGS).snapshots.filter(
    ({ file }) => /_final_/.test(file) && !file.includes('TRIMMED'),
  );
}

const texts = new Map<string, string>();

function textOf({ path: file }: Snapshot): string {
  const known = texts.get(file) ?? readFileSync(file, 'utf8');
  texts.set(file, known);
  return known;
}

function clonedGame(original: Snapshot, gamePk: number, day: IsoDate): PlannedGame {
  const clone = { gamePk, original, date: day };
  return {
    gamePk,
    day,
    feed: () => cloneText(textOf(original), clone),
    scheduleRow: () => scheduleRow(cloneSnapshot(clone)),
  };
}

function simulatedGames(games: number, number: number): PlannedGame[] {
  const season = seasonOf(2016 + number, 2026);
  return season.fixtures.slice(0, games).map((fixture) => {
    const feed = () => liveFeed(season, fixture, { kind: 'final' });
    const { gamePk, officialDate } = feedIdentity(feed());
    return {
      gamePk,
      day: officialDate,
      feed: () => JSON.stringify(feed()),
      scheduleRow: () => {
        throw new Error('the simulated season is replayed without its schedule');
      },
    };
  });
}

function feedIdentity(feed: unknown): { gamePk: number; officialDate: IsoDate } {
  const { gamePk, gameData } = feed as {
    gamePk: number;
    gameData: { datetime: { officialDate: IsoDate } };
  };
  return { gamePk, officialDate: gameData.datetime.officialDate };
}

/** The schedule's answer for one day of the plan; undefined where the plan has none. */
export function scheduleOf(plan: SeasonPlan, day: IsoDate): string | undefined {
  if (plan.feeds === 'simulated') return undefined;
  const rows = plan.games.filter((game) => game.day === day).map((game) => game.scheduleRow());
  return JSON.stringify(scheduleAnswer(plan.copyright, new Map([[day, rows]])));
}
