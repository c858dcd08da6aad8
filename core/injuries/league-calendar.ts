import { addDays } from '../calendar';
import type { IsoDate, TeamId } from '../ids';
import type { LeagueCalendar, SeasonDays } from './stint';

/** A game that was played to its end. */
export interface PlayedGame {
  /** R regular season, F D L W postseason. */
  readonly gameType: string;
  readonly season: number;
  readonly date: IsoDate;
  readonly awayTeamId: TeamId;
  readonly homeTeamId: TeamId;
}

/** The All-Star break has four days without games: a longer gap is one in our data. */
const LONGEST_BREAK = 5;

/**
 * The calendar as the games that are loaded tell it, and the given days of a season where they do not.
 *
 * @param games - oldest first
 * @param certified - days that were looked at, and whether all games of each are there
 * @param knownSeason - first and last days of a season, by public knowledge
 */
export function leagueCalendar(
  asOf: IsoDate,
  games: readonly PlayedGame[],
  certified: ReadonlyMap<IsoDate, boolean>,
  knownSeason: (year: number) => SeasonDays,
): LeagueCalendar {
  const seasons = new Map<number, SeasonDays>();
  const datesOfClub = new Map<TeamId, IsoDate[]>();
  for (const game of games) {
    const days = seasons.get(game.season) ?? knownSeason(game.season);
    seasons.set(game.season, widened(days, game));
    if (game.gameType !== 'R') continue;
    for (const club of [game.awayTeamId, game.homeTeamId]) {
      const dates = datesOfClub.get(club);
      if (dates === undefined) datesOfClub.set(club, [game.date]);
      else dates.push(game.date);
    }
  }
  return {
    asOf,
    season: (year) => seasons.get(year) ?? knownSeason(year),
    gamesOf(teamId, from, to) {
      const dates = datesOfClub.get(teamId);
      if (dates === undefined || !isWhole(certified, from, to)) return null;
      return Math.max(placeOf(dates, to) - placeOf(dates, from), 0);
    },
  };
}

/** What is loaded may be a part of the season only: games can make it longer, never shorter. */
function widened(days: SeasonDays, { gameType, date }: PlayedGame): SeasonDays {
  const lastGame = date > days.lastGame ? date : days.lastGame;
  if (gameType !== 'R') return { ...days, lastGame };
  return {
    ...days,
    opening: date < days.opening ? date : days.opening,
    regularEnd: date > days.regularEnd ? date : days.regularEnd,
    lastGame,
  };
}

/** Every day is certified as whole, but for gaps no longer than a break; some days around count for the gaps. */
function isWhole(certified: ReadonlyMap<IsoDate, boolean>, from: IsoDate, to: IsoDate): boolean {
  let gap = 0;
  for (let day = addDays(from, -LONGEST_BREAK); day < addDays(to, LONGEST_BREAK); day = addDays(day, 1)) {
    const known = certified.get(day);
    if (known === false && day >= from && day < to) return false;
    gap = known === undefined ? gap + 1 : 0;
    if (gap > LONGEST_BREAK) return false;
  }
  return true;
}

/** How many of the sorted dates lie before a day. */
function placeOf(dates: readonly IsoDate[], day: IsoDate): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle] ?? day) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
