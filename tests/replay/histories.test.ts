import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { DeterminismViolationError } from '@temporalio/workflow';
import { Worker } from '@temporalio/worker';
import type { ReplayWorkerOptions } from '@temporalio/worker';
import { bundledWorkflows } from '../platform/platform';

const FOLDER = path.join(__dirname, 'histories');
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));

async function* histories() {
  for (const file of files) {
    const history: unknown = JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8'));
    yield { workflowId: file, history };
  }
}

async function replay(workflows: Pick<ReplayWorkerOptions, 'workflowBundle' | 'workflowsPath'>) {
  const outcomes: Record<string, Error | undefined> = {};
  for await (const { workflowId, error } of Worker.runReplayHistories(workflows, histories())) {
    outcomes[workflowId] = error;
  }
  return outcomes;
}

describe('stored histories', () => {
  test('of every workflow are there', () => {
    expect(files.sort()).toEqual([
      'audit-lake.json',
      'backfill.json',
      'compute-statistics.json',
      'derive-injuries.json',
      'import-history.json',
      'import-wire.json',
      'ingest-day-failed.json',
      'ingest-day-game-ended.json',
      'ingest-day-with-issues.json',
      'ingest-game-loaded.json',
      'ingest-game-quarantined.json',
      'ingest-transactions-failed.json',
      'ingest-transactions.json',
      'nightly-with-corrections.json',
      'nightly.json',
      'replay-game.json',
      'replay-transactions.json',
      'replay.json',
    ]);
  });

  test('replay on today’s code', async () => {
    expect(await replay(bundledWorkflows())).toEqual(
      Object.fromEntries(files.map((file) => [file, undefined])),
    );
  });

  test('do not replay on code that was changed without care', async () => {
    const outcomes = await replay({ workflowsPath: path.join(__dirname, 'careless-change.ts') });
    for (const file of files) expect(outcomes[file]).toBeInstanceOf(DeterminismViolationError);
  });
});
