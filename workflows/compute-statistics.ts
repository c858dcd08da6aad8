import { WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import {
  defineQuery,
  executeChild,
  proxyActivities,
  setCurrentDetails,
  setHandler,
  sleep,
  workflowInfo,
} from '@temporalio/workflow';
import type { IngestActivities } from '../activities/create-activities';
import { SEARCH_ATTRIBUTES, workflowIds } from './contracts';
import { eachConcurrently } from './lanes';
import type { StatisticsPlan, StatisticsProgress } from './statistics-contracts';

/** Seasons in work at once: a worker a core, two of them. */
const LANES = 2;
/** Games that are loaded while others are measured are found by the next look; somebody who loads without end is not waited for. */
const MOST_ROUNDS = 5;

export const statisticsProgressQuery = defineQuery<StatisticsProgress>('progress');

const { planStatistics, noteStatistics } = proxyActivities<IngestActivities>({
  startToCloseTimeout: '5 minutes',
  heartbeatTimeout: '60s',
  retry: { initialInterval: '1s', maximumInterval: '30s', maximumAttempts: 12 },
});

/** Some of these reckon for many seconds without a pause, and are heard of only afterwards. */
const { measureGames, compareSeason, compareCohorts } = proxyActivities<IngestActivities>({
  startToCloseTimeout: '30 minutes',
  heartbeatTimeout: '2 minutes',
  retry: { initialInterval: '1s', maximumInterval: '30s', maximumAttempts: 12 },
});

/**
 * Brings the statistics to what the loaded games and stints give: measures games that are new or changed, compares the
 * stints of seasons that these touch, then makes the cohorts. Where nothing changed, only looks. A workflow of its own
 * and one at a time, so that of two the one that read first can't write last.
 */
export async function computeStatistics(): Promise<StatisticsProgress> {
  const startedAt = workflowInfo().startTime.toISOString();
  let progress: StatisticsProgress = NOTHING_YET;
  setHandler(statisticsProgressQuery, () => progress);
  const advance = (change: Partial<StatisticsProgress>): void => {
    progress = { ...progress, ...change };
    setCurrentDetails(describe(progress));
  };
  const look = (): Promise<StatisticsPlan> =>
    planStatistics.executeWithOptions({ summary: 'What is new or changed' }, [{}]);

  let plan = await look();
  for (let round = 1; plan.measure.length > 0 && round <= MOST_ROUNDS; round += 1) {
    const games = plan.measure.reduce((sum, one) => sum + one.games, 0);
    advance({ gamesToMeasure: progress.gamesMeasured + games });
    await eachConcurrently(plan.measure, LANES, async ({ season, games: some }) => {
      const done = await measureGames.executeWithOptions({ summary: `${season}: measure ${some} games` }, [
        { season },
      ]);
      advance({
        gamesMeasured: progress.gamesMeasured + done.games + done.forgotten,
        rowsWritten: progress.rowsWritten + done.rows,
      });
    });
    plan = await look();
  }

  advance({ seasonsToCompare: plan.compare.length });
  await eachConcurrently(plan.compare, LANES, async (season) => {
    const done = await compareSeason.executeWithOptions({ summary: `${season}: compare stints` }, [
      { season },
    ]);
    advance({
      seasonsCompared: progress.seasonsCompared + 1,
      rowsWritten: progress.rowsWritten + done.rows,
    });
  });

  if (plan.compare.length > 0 || plan.cohorts) {
    const done = await compareCohorts.executeWithOptions({ summary: 'Cohorts of all stints' }, [{}]);
    advance({ rowsWritten: progress.rowsWritten + done.rows });
  }
  const { gamesMeasured, seasonsCompared, rowsWritten } = progress;
  advance(await noteStatistics({ gamesMeasured, seasonsCompared, rowsWritten, startedAt }));
  return progress;
}

const NOTHING_YET: StatisticsProgress = {
  gamesToMeasure: 0,
  gamesMeasured: 0,
  seasonsToCompare: 0,
  seasonsCompared: 0,
  stints: 0,
  cohorts: 0,
  rowsWritten: 0,
};

function describe(progress: StatisticsProgress): string {
  const { gamesToMeasure, gamesMeasured, seasonsToCompare, seasonsCompared } = progress;
  return (
    `${gamesMeasured} of ${gamesToMeasure} games measured, ${seasonsCompared} of ${seasonsToCompare} seasons compared; ` +
    `${progress.stints} stints, ${progress.cohorts} cohorts; ${progress.rowsWritten} rows written`
  );
}

/** Makes the statistics from another workflow. A run under way began before our rows were there: ours comes after it. */
export async function runStatistics(): Promise<StatisticsProgress> {
  for (;;) {
    try {
      return await executeChild(computeStatistics, {
        workflowId: workflowIds.computeStatistics,
        staticSummary: 'Statistics of games and stints',
        typedSearchAttributes: [{ key: SEARCH_ATTRIBUTES.kind, value: 'statistics' }],
      });
    } catch (error) {
      if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
      await sleep('5s');
    }
  }
}
