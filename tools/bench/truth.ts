import path from 'node:path';
import { SCENARIO_NAMES } from '../../league/simulation/scenarios';
import type { ScenarioName } from '../../league/simulation/scenarios';
import { startCrew } from './load/crew';
import type { LeagueFindings, LeagueJob } from './truth/study-league';
import { summarizeFindings } from './truth/summarize';
import type { TruthFigures } from './truth/summarize';
import { truthTable } from './truth/table';

const MEMBER = path.resolve('tools', 'bench', 'truth', 'truth-member.ts');
const PROCESSES = 2;
const SEASONS = 3;
const FIRST_SEASON = 2023;
const FIRST_SEED = 101;
/** Stints of pitchers with ten games on both sides that a league of three seasons has, somewhat less. */
const STINTS_A_LEAGUE = 580;

/** The default scenario is for shows: its effects fade within the windows. */
const STUDIED: readonly ScenarioName[] = SCENARIO_NAMES.filter((name) => name !== 'default');

export interface TruthReport extends TruthFigures {
  readonly leagues: number;
  readonly games: number;
  readonly simulated_s: number;
  readonly compared_s: number;
  readonly total_s: number;
}

/**
 * Lets the platform's statistics look for what simulated leagues have planted: how often intervals hold the truth, how
 * often tests call what is not there and find what is, and how far off the means are; the original system's method
 * beside them. Seeds are fixed: the figures are the same each time.
 *
 * @param stints - stints a scenario, at least; each has ten games on both sides, more or less
 * @throws Error when that is no whole number of 1 or more
 */
export async function benchTruth(say: (text: string) => void, stints: number): Promise<TruthReport> {
  if (!Number.isInteger(stints) || stints < 1)
    throw new Error(`--stints ${stints}: no whole number of 1 or more`);
  const startedAt = performance.now();
  const leagues = Math.ceil(stints / STINTS_A_LEAGUE);
  const jobs: LeagueJob[] = Array.from({ length: leagues }, (_, n) => n).flatMap((n) =>
    STUDIED.map((scenario, index) => ({
      scenario,
      // One seed for all would give all scenarios the same luck of the day, and their figures the same error.
      seed: FIRST_SEED + n * STUDIED.length + index,
      firstSeason: FIRST_SEASON,
      seasons: SEASONS,
    })),
  );
  say(`${jobs.length} leagues of ${SEASONS} seasons, ${PROCESSES} at a time`);
  const crew = await startCrew<LeagueJob, LeagueFindings>(MEMBER, PROCESSES, 1);
  try {
    const answers = await crew.run(jobs);
    const figures = summarizeFindings(answers.flatMap(({ findings }) => findings));
    for (const line of truthTable(figures)) say(line);
    const seconds = (take: (answer: LeagueFindings) => number): number =>
      Math.round(answers.reduce((sum, answer) => sum + take(answer), 0) / 1_000);
    return {
      leagues: jobs.length,
      games: answers.reduce((sum, { games }) => sum + games, 0),
      simulated_s: seconds(({ simulatedMs }) => simulatedMs),
      compared_s: seconds(({ comparedMs }) => comparedMs),
      total_s: Math.round((performance.now() - startedAt) / 1_000),
      ...figures,
    };
  } finally {
    await crew.stop();
  }
}
