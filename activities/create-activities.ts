import { auditDay, countOrphans, listAuditDays, recordAudit } from './audit-day';
import { compareCohorts } from './compare-cohorts-statistics';
import { compareSeason } from './compare-season-statistics';
import type { ActivityDependencies } from './dependencies';
import { deriveInjuries } from './derive-injuries';
import { downloadFeed } from './download-feed';
import { withFailures } from './failures';
import { fetchChangedGames } from './fetch-changed-games';
import { fetchSchedule } from './fetch-schedule';
import { fetchTransactions } from './fetch-transactions';
import { importGame } from './import-game';
import { importStatcast, listKeptStatcast } from './import-statcast';
import { loadGame } from './load-game';
import { measureGames } from './measure-games';
import { noteDay, noteGame } from './note-ingest';
import { noteStatistics } from './note-statistics';
import { planStatistics } from './plan-statistics';
import { listKeptDays, replayDay, replayDays } from './replay-days';
import { replayKeptGame } from './replay-kept-game';
import { listKeptWire, replayWire } from './replay-wire';

/** Activities that ask the source; they run on the task queue whose rate is limited for all workers together. */
export function createSourceActivities(dependencies: ActivityDependencies) {
  return {
    fetchSchedule: withFailures(fetchSchedule(dependencies)),
    downloadFeed: withFailures(downloadFeed(dependencies)),
    fetchChangedGames: withFailures(fetchChangedGames(dependencies)),
    fetchTransactions: withFailures(fetchTransactions(dependencies)),
  };
}

/** Activities that work on lake and store. */
export function createIngestActivities(dependencies: ActivityDependencies) {
  return {
    loadGame: withFailures(loadGame(dependencies)),
    importGame: withFailures(importGame(dependencies)),
    importStatcast: withFailures(importStatcast(dependencies)),
    listKeptStatcast: withFailures(listKeptStatcast(dependencies)),
    noteGame: withFailures(noteGame(dependencies)),
    noteDay: withFailures(noteDay(dependencies)),
    listKeptDays: withFailures(listKeptDays(dependencies)),
    replayDays: withFailures(replayDays(dependencies)),
    replayDay: withFailures(replayDay(dependencies)),
    replayKeptGame: withFailures(replayKeptGame(dependencies)),
    listAuditDays: withFailures(listAuditDays(dependencies)),
    auditDay: withFailures(auditDay(dependencies)),
    countOrphans: withFailures(countOrphans(dependencies)),
    listKeptWire: withFailures(listKeptWire(dependencies)),
    replayWire: withFailures(replayWire(dependencies)),
    deriveInjuries: withFailures(deriveInjuries(dependencies)),
    recordAudit: withFailures(recordAudit(dependencies)),
    planStatistics: withFailures(planStatistics(dependencies)),
    measureGames: withFailures(measureGames(dependencies)),
    compareSeason: withFailures(compareSeason(dependencies)),
    compareCohorts: withFailures(compareCohorts(dependencies)),
    noteStatistics: withFailures(noteStatistics(dependencies)),
  };
}

export type SourceActivities = ReturnType<typeof createSourceActivities>;
export type IngestActivities = ReturnType<typeof createIngestActivities>;
