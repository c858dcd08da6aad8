/** Entry of the workflow bundle: every workflow that the worker can run. */
export { auditLake } from './audit-lake';
export { backfill } from './backfill';
export { computeStatistics } from './compute-statistics';
export { deriveInjuries } from './derive-injuries';
export { importHistory } from './import-history';
export { importWire } from './import-wire';
export { ingestDay } from './ingest-day';
export { ingestGame } from './ingest-game';
export { ingestTransactions } from './ingest-transactions';
export { nightly } from './nightly';
export { replay } from './replay';
export { replayGame } from './replay-game';
export { replayTransactions } from './replay-transactions';
