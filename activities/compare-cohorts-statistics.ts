import { setImmediate } from 'node:timers/promises';
import { cancellationSignal, heartbeat } from '@temporalio/activity';
import { cohortCatalogue } from '../core/stats/cohorts/cohort-catalogue';
import { openCohorts } from '../core/stats/cohorts/open-cohorts';
import type { OpenCohorts } from '../core/stats/cohorts/open-cohorts';
import type { CohortFilter, StintSubjectRow } from '../core/stats/statistics-rows';
import type { CohortRows } from '../store/write-cohorts';
import type { CohortsCompared } from '../workflows/statistics-contracts';
import type { ActivityDependencies } from './dependencies';
import { heartbeating } from './heartbeating';

/** Makes the cohorts of the catalogue anew from all stints that were compared, and writes what differs. */
export function compareCohorts({ store }: Pick<ActivityDependencies, 'store'>) {
  async function run(): Promise<CohortsCompared> {
    const asOf = await store.newestDay();
    if (asOf === null) return { cohorts: 0, rows: 0 };
    let filters: CohortFilter[] = [];
    let open: OpenCohorts = openCohorts({ subjects: [], asOf });
    await store.readCompared(asOf, (subjects: readonly StintSubjectRow[]) => {
      filters = cohortCatalogue(subjects);
      open = openCohorts({ subjects, asOf });
      return open.take;
    });
    const cohorts = await summarizeAll(open, filters);
    const rows = await store.writeCohorts(cohorts, asOf);
    return { cohorts: cohorts.cohorts.length, rows };
  }
  return (_input: object): Promise<CohortsCompared> => heartbeating(run);
}

/** One cohort after another; between them the worker does what else it has to do. */
async function summarizeAll(open: OpenCohorts, filters: readonly CohortFilter[]): Promise<CohortRows> {
  const summaries = [];
  for (const filter of filters) {
    cancellationSignal().throwIfAborted();
    heartbeat({ done: summaries.length, of: filters.length });
    summaries.push(open.summarize(filter));
    await setImmediate();
  }
  return {
    cohorts: summaries.map(({ cohort }) => cohort),
    changes: summaries.flatMap(({ changes }) => changes),
    courses: summaries.flatMap(({ courses }) => courses),
    leads: summaries.flatMap(({ leads }) => leads),
  };
}
