/** Entry of the workflow bundle: every workflow that the worker can run. */
export { auditLake } from './audit-lake';
export { backfill } from './backfill';
export { importHistory } from './import-history';
export { ingestDay } from './ingest-day';
export { ingestGame } from './ingest-game';
export { nightly } from './nightly';
export { replay } from './replay';
export { replayGame } from './replay-game';
