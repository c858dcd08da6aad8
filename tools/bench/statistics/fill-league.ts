import path from 'node:path';
import { seasonOf } from '../../../league/simulation/season';
import { startCrew } from '../load/crew';
import { rounded, timed } from '../load/timed';
import type { LeagueJob } from './fill-league-member';

const GAMES_A_JOB = 27;
const PROCESSES = 2;

/**
 * Loads whole seasons of the simulated league, from its feeds to the tables, without lake or Temporal.
 *
 * @param env - where the database is
 * @returns games loaded
 */
export async function fillLeague(
  seed: number,
  years: readonly number[],
  env: Record<string, string>,
  say: (text: string) => void,
): Promise<number> {
  const member = path.resolve('tools', 'bench', 'statistics', 'fill-league-member.ts');
  const crew = await startCrew<LeagueJob, number>(member, PROCESSES, 1, env);
  let games = 0;
  for (const year of years) {
    const count = seasonOf(seed, year).fixtures.length;
    const jobs = Array.from({ length: Math.ceil(count / GAMES_A_JOB) }, (_, n) => ({
      seed,
      year,
      from: n * GAMES_A_JOB,
      to: Math.min(count, (n + 1) * GAMES_A_JOB),
    }));
    const { seconds } = await timed(() => crew.run(jobs));
    games += count;
    say(`season ${year}: ${count} games in ${rounded(seconds)} s`);
  }
  await crew.stop();
  return games;
}
