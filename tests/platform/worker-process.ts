import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { supervise } from '../../tools/local/process/supervise';
import type { SupervisedProcess } from '../../tools/local/process/supervise';
import { temporalAddress } from '../setup/temporal';
import type { Ground } from './platform';

export interface WorkerProcess extends SupervisedProcess {
  remove(): void;
}

/** Starts the worker as operators do: a process of its own, configured by its environment. */
export async function startWorkerProcess({ settings, namespace }: Ground): Promise<WorkerProcess> {
  const stateDir = mkdtempSync(path.join(tmpdir(), 'injuryfx-worker-'));
  const env = Object.fromEntries(
    Object.entries(settings).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
  const child = await supervise({
    name: 'worker',
    command: process.execPath,
    args: ['--import', 'tsx', path.resolve('worker', 'main.ts')],
    env: { ...env, TEMPORAL_ADDRESS: temporalAddress(), TEMPORAL_NAMESPACE: namespace },
    stateDir,
    patienceMs: 45_000,
  });
  return { ...child, remove: () => rmSync(stateDir, { recursive: true, force: true }) };
}
