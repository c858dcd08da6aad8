import { NativeConnection, Runtime } from '@temporalio/worker';
import { readPlatformSettings } from '../config/platform';
import { createWorkers, runWorkers } from './create-workers';
import { openDependencies } from './open-dependencies';
import { temporalConnection } from './temporal-connection';
import { workflowSource } from './workflow-bundle';

/** The worker's process: runs until SIGTERM or SIGINT, finishes what it has begun, exits with 0. */
async function main(): Promise<void> {
  const settings = readPlatformSettings();
  Runtime.install({
    shutdownSignals: ['SIGTERM', 'SIGINT'],
    ...(settings.WORKER_METRICS_ADDRESS === undefined
      ? {}
      : { telemetryOptions: { metrics: { prometheus: { bindAddress: settings.WORKER_METRICS_ADDRESS } } } }),
  });
  const { connectionOptions, namespace } = temporalConnection();
  const dependencies = openDependencies(settings);
  await dependencies.lake.check();
  const connection = await NativeConnection.connect(connectionOptions);
  try {
    const workers = await createWorkers(
      {
        connection,
        namespace,
        workflows: workflowSource(settings.WORKFLOW_BUNDLE),
        sourceRequestsPerSecond: settings.SOURCE_REQUESTS_PER_SECOND,
      },
      dependencies,
    );
    await runWorkers(workers);
  } finally {
    await connection.close();
    await dependencies.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? `${error.name}: ${error.message}` : error);
  // The SDK's native side can outlive a failed start; a worker that hangs would never be started again.
  process.exit(1);
});
