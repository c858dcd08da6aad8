import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { fromSetup } from './required';

/** The gRPC address of the run's Temporal server. */
export const temporalAddress = (): string => fromSetup('TEMPORAL_ADDRESS');

/** The Temporal program, for `TestWorkflowEnvironment.createLocal` and the operator's commands. */
export const temporalCliPath = (): string => fromSetup('TEST_TEMPORAL_CLI');

/** A task queue that no other test uses. */
export const freshTaskQueue = (prefix = 'test'): string => `${prefix}-${randomBytes(6).toString('hex')}`;

const run = promisify(execFile);

/** Makes a namespace of a test's own, in which no other test's workflows or schedules are seen. */
export async function freshNamespace(): Promise<string> {
  const namespace = `test-${randomBytes(6).toString('hex')}`;
  const connection = ['--address', temporalAddress()];
  await run(temporalCliPath(), ['operator', 'namespace', 'create', ...connection, '--namespace', namespace]);
  return namespace;
}
