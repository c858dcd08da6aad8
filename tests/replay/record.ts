/**
 * Records the histories that `histories.test.ts` replays, from a running demo of the simulated league:
 *
 *   npm run demo                       (in one terminal)
 *   npx tsx tests/replay/record.ts     (in another)
 *
 * Record anew only when the old histories no longer matter: when no run of the old code can be under way.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import type { Client } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils';
import type { GamePk, IsoDate } from '../../core/ids';
import { useRunningDemo } from '../../tools/demo/running-demo';
import { withTemporal } from '../../tools/ops/connect';
import { ingestDays } from '../../tools/ops/ingest';
import { replayDays } from '../../tools/ops/replay';
import { NIGHTLY, workflowIds } from '../../workflows/contracts';

const HISTORIES = path.resolve('tests', 'replay', 'histories');
const DAY = '2026-05-06' as IsoDate;
const SOUND = 920260534 as GamePk;
const BROKEN = 920260535 as GamePk;

async function record(client: Client, workflowId: string, file: string): Promise<void> {
  const history = await client.workflow.getHandle(workflowId).fetchHistory();
  mkdirSync(HISTORIES, { recursive: true });
  // Stack traces and identities name the machine; a fixture must not.
  const json = historyToJSON(history)
    .replaceAll(`${process.cwd()}/`, '')
    .replaceAll(`@${hostname()}`, '@worker');
  writeFileSync(path.join(HISTORIES, `${file}.json`), `${json}\n`);
  console.log(`${file}: ${history.events?.length ?? 0} events of ${workflowId}`);
}

async function breakFeed(gamePk: GamePk): Promise<() => Promise<unknown>> {
  const control = `${process.env.STATS_API_URL}/__control`;
  await fetch(`${control}/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ gamePk, fault: { kind: 'html' } }),
  });
  return () => fetch(`${control}/faults`, { method: 'DELETE' });
}

async function recordAll(client: Client): Promise<void> {
  const mend = await breakFeed(BROKEN);
  await ingestDays(client, [DAY], { kind: 'manual' });
  await mend();
  await record(client, workflowIds.day(DAY), 'ingest-day-with-issues');
  await record(client, workflowIds.game(BROKEN), 'ingest-game-quarantined');
  await record(client, workflowIds.game(SOUND), 'ingest-game-loaded');
  await client.schedule.getHandle(NIGHTLY.scheduleId).backfill({
    start: new Date('2026-04-04T09:00:00Z'),
    end: new Date('2026-04-04T10:00:00Z'),
    overlap: 'ALLOW_ALL',
  });
  const nightly = 'nightly-2026-04-04T09:30:00Z';
  await new Promise((resume) => setTimeout(resume, 3_000));
  await client.workflow.getHandle(nightly).result();
  await record(client, nightly, 'nightly');
  await replayDays(client, { from: DAY, to: DAY });
  await record(client, workflowIds.replay, 'replay');
}

useRunningDemo();
await withTemporal(recordAll);
