import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { weedProgram } from '../packages/seaweedfs';
import { waitUntilReady } from '../process/ready';
import { supervise } from '../process/supervise';
import type { LocalService } from './local-service';
import { inwardPorts, portFlags, removeSockets } from './seaweedfs-ports';

export interface SeaweedOptions {
  stateDir: string;
  /** The S3 port. The ports between its own parts are chosen at random when the state folder is new. */
  port: number;
  bucket: string;
  accessKeyId: string;
  secretAccessKey: string;
}

export interface SeaweedService extends LocalService {
  endpoint: string;
  bucket: string;
  region: string;
}

const region = 'us-east-1';

/** Lists answer long before writes do, so readiness is a write. */
async function waitForWrites(client: S3Client, bucket: string): Promise<void> {
  await client.send(new CreateBucketCommand({ Bucket: bucket })).catch((error: unknown) => {
    if (!(error instanceof Error && /^BucketAlready/.test(error.name))) throw error;
  });
  await client.send(new PutObjectCommand({ Bucket: bucket, Key: '.ready', Body: 'ready' }));
}

/** Starts SeaweedFS as one process that speaks S3. */
export async function startSeaweed(options: SeaweedOptions): Promise<SeaweedService> {
  const folder = join(options.stateDir, 'lake');
  mkdirSync(folder, { recursive: true });
  const ports = await inwardPorts(folder);
  const child = await supervise({
    name: 'seaweedfs',
    command: await weedProgram(),
    args: [
      'mini',
      ...[`-dir=${folder}`, '-ip=127.0.0.1', '-ip.bind=127.0.0.1', `-s3.port=${options.port}`],
      ...portFlags(ports),
      // With the log of an earlier election, the first write after a start waits up to 20 s for a new one. What the
      // master has to know, the highest volume number and key, the one volume server tells it before any write.
      '-master.resumeState=false',
      // There is no second server to which traffic could turn before the volumes go.
      '-volume.preStopSeconds=0',
      // It reports statistics to its makers unless told not to.
      ...['-admin.ui=false', '-webdav=false', '-master.telemetry=false'],
    ],
    cwd: folder,
    env: { AWS_ACCESS_KEY_ID: options.accessKeyId, AWS_SECRET_ACCESS_KEY: options.secretAccessKey },
    stateDir: options.stateDir,
  });
  void child.ended.then(() => removeSockets([options.port, ...Object.values(ports)]));
  const endpoint = `http://127.0.0.1:${options.port}`;
  const client = new S3Client({
    endpoint,
    region,
    forcePathStyle: true,
    maxAttempts: 1,
    credentials: { accessKeyId: options.accessKeyId, secretAccessKey: options.secretAccessKey },
  });
  try {
    await waitUntilReady(child, () => waitForWrites(client, options.bucket), { timeoutMs: 120_000 });
  } finally {
    client.destroy();
  }
  return {
    endpoint,
    bucket: options.bucket,
    region,
    pid: child.pid,
    logFile: child.logFile,
    stop: child.stop,
    kill: child.kill,
  };
}
