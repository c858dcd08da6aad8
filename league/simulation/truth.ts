import { openingDay } from './calendar';
import type { Effect } from './effects';
import type { LeagueSource } from './league-source';
import type { ScenarioName } from './scenarios';
import { seasonOf } from './season';
import { hasLead } from './shift';
import type { Stint } from './stint';

/** What is planted before a stint: speed lost evenly over so many days up to the first day out, mph on that day. */
export interface LeadTruth {
  measure: 'velocity';
  change: number;
  days: number;
}

/** One stint of the season, and all that it changes in its player. */
export interface StintTruth {
  /** The name that the platform gives the stint: `<playerId>-<yyyymmdd of the placement>`, then the list if not injured. */
  stintId: string;
  playerId: number;
  kind: Stint['kind'];
  role: 'pitcher' | 'batter';
  region: string | null;
  nature: string | null;
  /** First day he could not play. */
  outFrom: string;
  placedOn: string;
  /** Null where the season ended first and no activation was announced. */
  activatedOn: string | null;
  /** From the activation on; lasting ones whose activation no game of the season follows begin with the next season. */
  effects: Effect[];
  lead: LeadTruth | null;
}

/** The truth of a season: what a study of its games should find. */
export interface TruthManifest {
  seed: number;
  season: number;
  scenario: ScenarioName;
  openingDay: string;
  /** mph a day that every pitcher gains from opening day on. */
  trendADay: number;
  /** Standard deviation in mph of the slow swings of every pitcher's speed; null without any. */
  swingSd: number | null;
  /** By first day out, then player. */
  stints: StintTruth[];
  /** What lasting effects of earlier seasons hold all season long, by player. */
  earlier: { playerId: number; velocity: number; breakingShare: number }[];
}

/** The name that the platform gives a stint, from what was announced. */
export function stintKey({ playerId, placed, kind }: Pick<Stint, 'playerId' | 'placed' | 'kind'>): string {
  const id = `${playerId}-${placed.replaceAll('-', '')}`;
  return kind === 'injury' ? id : `${id}-${kind}`;
}

/** Lists what is planted in a season of a league. */
export function truthManifest(source: Pick<LeagueSource, 'seed' | 'scenario'>, year: number): TruthManifest {
  const season = seasonOf(source.seed, year, source.scenario);
  const { scenario, stints, earlier } = season;
  const lead = scenario.beforeStint;
  const truthOf = (stint: Stint): StintTruth => ({
    stintId: stintKey(stint),
    playerId: stint.playerId,
    kind: stint.kind,
    role: stint.slot < 25 ? 'pitcher' : 'batter',
    region: stint.diagnosis?.region ?? null,
    nature: stint.diagnosis?.nature ?? null,
    outFrom: stint.outFrom,
    placedOn: stint.placed,
    activatedOn: stint.activated,
    effects: stint.effects,
    lead:
      lead !== null && hasLead(stint, lead, year)
        ? { measure: 'velocity', change: lead.velocity, days: lead.days }
        : null,
  });
  return {
    seed: source.seed,
    season: year,
    scenario: scenario.name,
    openingDay: openingDay(year),
    trendADay: scenario.trendADay,
    swingSd: scenario.swing?.sd ?? null,
    stints: [...stints.values()]
      .flat()
      .map(truthOf)
      .sort((a, b) => a.outFrom.localeCompare(b.outFrom) || a.playerId - b.playerId),
    earlier: [...earlier].map(([playerId, left]) => ({ playerId, ...left })),
  };
}
