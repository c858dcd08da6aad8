/**
 * Records the histories that `histories.test.ts` replays, from a running demo of the simulated league:
 *
 *   npm run demo                       (in one terminal)
 *   npx tsx tests/replay/record.ts     (in another; `games` or `transactions` behind it records those alone)
 *
 * Record anew only when the old histories no longer matter: when no run of the old code can be under way.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import type { Client } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils';
import type { GamePk, IsoDate } from '../../core/ids';
import type { FaultRule } from '../../league';
import { readPlatformSettings } from '../../config/platform';
import { useRunningDemo } from '../../tools/demo/running-demo';
import { backfillDays } from '../../tools/ops/backfill';
import { withTemporal } from '../../tools/ops/connect';
import { ingestDays } from '../../tools/ops/ingest';
import { replayDays, replayOneGame } from '../../tools/ops/replay';
import { verifyLake } from '../../tools/ops/verify-lake';
import { keepWireFiles } from '../../tools/ops/wire/keep-files';
import { askForTransactions, importWireItems, replayAllTransactions } from '../../tools/ops/wire/start-wire';
import { lakeOf } from '../../worker/open-dependencies';
import { NIGHTLY, workflowIds } from '../../workflows/contracts';

const HISTORIES = path.resolve('tests', 'replay', 'histories');
const DAY = '2026-05-06' as IsoDate;
const SOUND = 920260534 as GamePk;
const BROKEN = 920260535 as GamePk;
const NEXT_DAY = '2026-05-07' as IsoDate;
const ENDED = 920260549 as GamePk;
/** Before the second one the source corrects a game of May. */
const NIGHTS = ['2026-04-04', '2026-04-05'];

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

/** Puts a fault in force at the league. @returns what lifts all faults */
async function misbehave(rule: FaultRule): Promise<() => Promise<unknown>> {
  const control = `${process.env.STATS_API_URL}/__control`;
  await fetch(`${control}/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(rule),
  });
  return () => fetch(`${control}/faults`, { method: 'DELETE' });
}

/** Runs a day and ends one of its games by hand while it waits for its slow feed. */
async function endGame(client: Client): Promise<void> {
  const mend = await misbehave({ gamePk: ENDED, fault: { kind: 'delay', ms: 8_000 } });
  const day = ingestDays(client, [NEXT_DAY], { kind: 'manual' });
  const game = client.workflow.getHandle(workflowIds.game(ENDED));
  const isRunning = () =>
    game.describe().then(
      ({ status }) => status.name === 'RUNNING',
      () => false,
    );
  while (!(await isRunning())) await new Promise((resume) => setTimeout(resume, 50));
  await game.terminate('by an operator');
  await day;
  await mend();
}

async function recordGames(client: Client): Promise<void> {
  let mend = await misbehave({ gamePk: BROKEN, fault: { kind: 'html' } });
  await ingestDays(client, [DAY], { kind: 'manual' });
  await mend();
  await record(client, workflowIds.day(DAY), 'ingest-day-with-issues');
  await record(client, workflowIds.game(BROKEN), 'ingest-game-quarantined');
  await record(client, workflowIds.game(SOUND), 'ingest-game-loaded');
  for (const night of NIGHTS) {
    if (night === NIGHTS[1]) {
      const changes = [{ op: 'set' as const, pointer: '/liveData/plays/allPlays/5/result/rbi', value: 3 }];
      mend = await misbehave({ gamePk: SOUND, fault: { kind: 'changed', changes } });
    }
    await client.schedule.getHandle(NIGHTLY.scheduleId).backfill({
      start: new Date(`${night}T09:00:00Z`),
      end: new Date(`${night}T10:00:00Z`),
      overlap: 'ALLOW_ALL',
    });
    await new Promise((resume) => setTimeout(resume, 3_000));
    const workflowId = `nightly-${night}T09:30:00Z`;
    await client.workflow.getHandle(workflowId).result();
    await record(client, workflowId, night === NIGHTS[0] ? 'nightly' : 'nightly-with-corrections');
  }
  await mend();
  await replayDays(client, { from: DAY, to: DAY });
  await record(client, workflowIds.replay, 'replay');
  await replayOneGame(client, SOUND);
  await record(client, workflowIds.replayGame(SOUND), 'replay-game');
  await verifyLake(client);
  await record(client, workflowIds.audit, 'audit-lake');
  mend = await misbehave({ path: `schedule.*startDate=${NEXT_DAY}`, fault: { kind: 'html' } });
  await backfillDays(client, { from: DAY, to: NEXT_DAY });
  await mend();
  await record(client, workflowIds.backfill, 'backfill');
  await record(client, workflowIds.day(NEXT_DAY), 'ingest-day-failed');
  await endGame(client);
  await record(client, workflowIds.day(NEXT_DAY), 'ingest-day-game-ended');
}

async function recordTransactions(client: Client): Promise<void> {
  const settings = readPlatformSettings();
  const lake = lakeOf(settings);
  const folder = mkdtempSync(path.join(tmpdir(), 'injuryfx-'));
  const file = path.join(folder, 'moves.csv');
  writeFileSync(file, 'date,transaction\n2003-04-01,Placed RHP Ada Nobody on the 15-day disabled list.\n');
  const { items } = await keepWireFiles([file], 'transactions-csv', { lake, source: settings.SOURCE_NAME });
  await importWireItems(client, settings.SOURCE_NAME, items);
  for await (const { workflowId } of client.workflow.list({ query: "WorkflowType = 'importWire'" })) {
    await record(client, workflowId, 'import-wire');
  }
  rmSync(folder, { recursive: true });
  lake.close();
  await replayAllTransactions(client);
  await record(client, workflowIds.replayTransactions, 'replay-transactions');
  await record(client, workflowIds.deriveInjuries, 'derive-injuries');
  await record(client, workflowIds.computeStatistics, 'compute-statistics');
  await askForTransactions(client, { from: '2026-04', to: '2026-06' });
  await record(client, workflowIds.transactions, 'ingest-transactions');
  const mend = await misbehave({ path: 'transactions.*startDate=2026-05', fault: { kind: 'html' } });
  // It fails at its end, and that is what is wanted.
  await askForTransactions(client, { from: '2026-04', to: '2026-06' }).catch(() => {});
  await mend();
  await record(client, workflowIds.transactions, 'ingest-transactions-failed');
}

const GROUPS: Readonly<Record<string, (client: Client) => Promise<void>>> = {
  games: recordGames,
  transactions: recordTransactions,
};

useRunningDemo();
const [, , only] = process.argv;
for (const [group, recordGroup] of Object.entries(GROUPS)) {
  if (only === undefined || only === group) await withTemporal(recordGroup);
}
