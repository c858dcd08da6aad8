import { CLUBS } from './clubs';
import { playClubSeason, type ClubSeason } from './club-season';
import { earlierEffects, type EarlierEffects } from './earlier-effects';
import { planFixtures } from './fixtures';
import { SCENARIOS, type Scenario, type ScenarioName } from './scenarios';
import { gamePkOf, type Fixture } from './schedule';
import type { Stint } from './stint';

/** All of a season that can be known without playing a game. */
export interface Season {
  seed: number;
  year: number;
  scenario: Scenario;
  fixtures: Fixture[];
  byDate: Map<string, Fixture[]>;
  clubs: Map<number, ClubSeason>;
  /** Stints by player, oldest first. */
  stints: Map<number, Stint[]>;
  /** By player: what stints of earlier seasons took from him for good. */
  earlier: ReadonlyMap<number, EarlierEffects>;
  /** Games each club has finished before a fixture, in playing order. */
  played: Map<number, { away: number; home: number }>;
}

function inPlayingOrder(a: Fixture, b: Fixture): number {
  return a.date.localeCompare(b.date) || a.gameNumber - b.gameNumber || a.number - b.number;
}

/** Plans a season from nothing; `seasonOf` keeps what this made. */
export function planSeason(seed: number, year: number, name: ScenarioName = 'default'): Season {
  const scenario = SCENARIOS[name];
  const fixtures = planFixtures(seed, year);
  const byDate = new Map<string, Fixture[]>();
  const played: Season['played'] = new Map();
  const count = new Map<number, number>();
  for (const game of [...fixtures].sort(inPlayingOrder)) {
    const day = byDate.get(game.date);
    if (day === undefined) byDate.set(game.date, [game]);
    else day.push(game);
    const away = count.get(game.awayId) ?? 0;
    const home = count.get(game.homeId) ?? 0;
    played.set(game.number, { away, home });
    count.set(game.awayId, away + 1).set(game.homeId, home + 1);
  }
  const clubs = new Map<number, ClubSeason>();
  const stints = new Map<number, Stint[]>();
  for (const club of CLUBS) {
    const season = playClubSeason(seed, year, club.id, fixtures, scenario);
    clubs.set(club.id, season);
    for (const stint of season.stints)
      stints.set(stint.playerId, [...(stints.get(stint.playerId) ?? []), stint]);
  }
  const earlier = earlierEffects(seed, year, scenario);
  return { seed, year, scenario, fixtures, byDate, clubs, stints, earlier, played };
}

const CACHE = new Map<string, Season>();

/** The season, built once per process and kept (a dozen at most). */
export function seasonOf(seed: number, year: number, name: ScenarioName = 'default'): Season {
  const key = `${seed}|${year}|${name}`;
  const known = CACHE.get(key);
  if (known !== undefined) return known;
  const season = planSeason(seed, year, name);
  const oldest = CACHE.keys().next().value;
  if (CACHE.size >= 12 && oldest !== undefined) CACHE.delete(oldest);
  CACHE.set(key, season);
  return season;
}

/** gamePk of a fixture. */
export function gamePk(fixture: Fixture): number {
  return gamePkOf(fixture.season, fixture.number);
}
