import { disrupt } from './disruptions';
import { printedSchedule, type Fixture } from './schedule';

/** The games of a season on the days on which they are really played. */
export function planFixtures(seed: number, year: number): Fixture[] {
  const fixtures = printedSchedule(seed, year);
  disrupt(seed, year, fixtures);
  return fixtures;
}
