import { CLUBS } from './clubs';
import { playClubSeason } from './club-season';
import { planFixtures } from './fixtures';
import type { Scenario } from './scenarios';

/** What stints of earlier seasons took from a player for good. */
export interface EarlierEffects {
  /** mph. */
  velocity: number;
  breakingShare: number;
}

/** No career is longer (see `careers.ts`), so no older season can have left anything in a player. */
const LONGEST_CAREER = 14;

const CACHE = new Map<string, ReadonlyMap<number, EarlierEffects>>();
const MOST_CACHED = 200;

/**
 * Sums by player of the lasting effects of the seasons before `year`. A stint that had not ended with its season
 * counts from the next. Costs up to thirteen plans of a season, once; each is kept.
 */
export function earlierEffects(
  seed: number,
  year: number,
  scenario: Scenario,
): ReadonlyMap<number, EarlierEffects> {
  const total = new Map<number, EarlierEffects>();
  const planted = scenario.afterStint;
  if (planted === null || planted.halfLifeDays !== null) return total;
  for (let before = year - LONGEST_CAREER + 1; before < year; before++) {
    for (const [playerId, left] of leftBy(seed, before, scenario)) addTo(total, playerId, left);
  }
  return total;
}

function leftBy(seed: number, year: number, scenario: Scenario): ReadonlyMap<number, EarlierEffects> {
  const key = `${seed}|${year}|${scenario.name}`;
  const known = CACHE.get(key);
  if (known !== undefined) return known;
  const left = new Map<number, EarlierEffects>();
  const fixtures = planFixtures(seed, year);
  for (const club of CLUBS) {
    for (const { playerId, effects } of playClubSeason(seed, year, club.id, fixtures, scenario).stints) {
      for (const { measure, change } of effects)
        addTo(left, playerId, {
          velocity: measure === 'velocity' ? change : 0,
          breakingShare: measure === 'breaking share' ? change : 0,
        });
    }
  }
  const oldest = CACHE.keys().next().value;
  if (CACHE.size >= MOST_CACHED && oldest !== undefined) CACHE.delete(oldest);
  CACHE.set(key, left);
  return left;
}

function addTo(sums: Map<number, EarlierEffects>, playerId: number, more: EarlierEffects): void {
  const sum = sums.get(playerId);
  sums.set(playerId, {
    velocity: (sum?.velocity ?? 0) + more.velocity,
    breakingShare: (sum?.breakingShare ?? 0) + more.breakingShare,
  });
}
