import type { SeasonState, StatisticsState } from '../../../store/statistics-state';
import type { StatisticsProgress } from '../../../workflows/statistics-contracts';

/** What a run did. */
export function describeStatistics(progress: StatisticsProgress): string {
  const { gamesMeasured, seasonsCompared, stints, cohorts, rowsWritten } = progress;
  return [
    `games      ${gamesMeasured} measured`,
    `seasons    ${seasonsCompared} compared`,
    `now        ${stints} stints, ${cohorts} cohorts; ${rowsWritten} rows written`,
  ].join('\n');
}

function describeSeason({ season, gamesMeasured, gamesStale, stints, computedAt }: SeasonState): string {
  const games = `${gamesMeasured} games measured${gamesStale === 0 ? '' : `, ${gamesStale} to measure`}`;
  const made = stints === null ? 'not compared yet' : `${stints} stints compared ${computedAt ?? ''}`;
  return `${season}       ${games}; ${made}`;
}

/** What is in the tables. */
export function describeState({ seasons, cohorts, lastRun }: StatisticsState): string {
  return [
    ...(seasons.length === 0 ? ['seasons    none'] : seasons.map(describeSeason)),
    `cohorts    ${cohorts}`,
    `last run   ${lastRun === null ? 'none' : `${lastRun.finishedAt} (${lastRun.workflowId})`}`,
  ].join('\n');
}
