import { parseFeed } from '../../core/gameday/parse-feed';
import type { ParsedGame } from '../../core/gameday/parsed-game';
import { liveFeed } from '../../league/simulation/feed/live-feed';
import { seasonOf } from '../../league/simulation/season';
import type { Store } from '../../store/open-store';
import { versionOf } from '../store/league-games';

/** Games of some clubs, from the first day of a season to a day. */
export interface LeaguePart {
  readonly seed: number;
  readonly year: number;
  /** How many of the league's clubs, the first ones. */
  readonly clubs: number;
  readonly to: string;
}

const GAMES_TOGETHER = 20;

/** Loads a part of the simulated league straight into the store. @returns the games, in order of play */
export async function loadLeague(store: Store, part: LeaguePart): Promise<ParsedGame[]> {
  const season = seasonOf(part.seed, part.year);
  const clubs = new Set([...season.clubs.keys()].slice(0, part.clubs));
  const games = season.fixtures
    .filter(({ homeId, awayId, date }) => date <= part.to && (clubs.has(homeId) || clubs.has(awayId)))
    .map((fixture) => parseFeed(liveFeed(season, fixture, { kind: 'final' }), 'league'));
  for (let start = 0; start < games.length; start += GAMES_TOGETHER) {
    await store.loadGames(
      games
        .slice(start, start + GAMES_TOGETHER)
        .map((parsed) => ({ parsed, version: versionOf(parsed), findings: [] })),
    );
  }
  return games;
}
