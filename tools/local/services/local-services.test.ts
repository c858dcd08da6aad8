import { createServer } from 'node:net';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { Connection } from '@temporalio/client';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createConnection } from 'mysql2/promise';
import { defaultStateDir } from '../packages/folder';
import { startTimeOf } from '../process/identity';
import { freePorts, isPortFree } from '../process/port';
import { startLocalServices, type LocalServices } from './local-services';

const sql = { bufferPool: '128M', redoLog: '16M' } as const;
let stateDir: string;

beforeAll(() => {
  mkdirSync(defaultStateDir, { recursive: true });
  stateDir = mkdtempSync(join(defaultStateDir, 'with a space '));
});
afterAll(() => rmSync(stateDir, { recursive: true, force: true }));

async function choosePorts() {
  const [temporal = 0, temporalUi = 0, s3 = 0, mysql = 0] = await freePorts(4);
  return { temporal, temporalUi, s3, mysql };
}

function client(env: Record<string, string>): S3Client {
  return new S3Client({
    endpoint: env.LAKE_ENDPOINT!,
    region: env.LAKE_REGION!,
    forcePathStyle: true,
    credentials: { accessKeyId: env.AWS_ACCESS_KEY_ID!, secretAccessKey: env.AWS_SECRET_ACCESS_KEY! },
  });
}

const pids = (services: LocalServices) => Object.values(services.started).map((service) => service.pid);

describe('local services in a folder with a space in its path', () => {
  test('start once, keep their state over a restart, and leave nothing running', async () => {
    const ports = await choosePorts();
    const options = { stateDir, ports, sql, env: {} };

    const racers = await Promise.allSettled([startLocalServices(options), startLocalServices(options)]);
    const [first, ...others] = racers.flatMap((racer) => (racer.status === 'fulfilled' ? [racer.value] : []));
    if (!first) throw new Error('neither of the two starts succeeded');
    expect(others).toEqual([]);
    expect(racers[1]).toMatchObject({ reason: { name: 'StateFolderInUse' } });
    const writer = await createConnection(first.env.DATABASE_URL!);
    await writer.query('CREATE TABLE kept (id INT PRIMARY KEY)');
    await writer.query('INSERT INTO kept VALUES (7)');
    await writer.end();
    const lake = client(first.env);
    await lake.send(new PutObjectCommand({ Bucket: first.env.LAKE_BUCKET, Key: 'kept', Body: 'seven' }));
    const firstPids = pids(first);
    await first.stop();
    expect(firstPids.map(startTimeOf)).toEqual([null, null, null]);
    expect(await Promise.all(Object.values(ports).map(isPortFree))).toEqual([true, true, true, true]);

    const second = await startLocalServices(options);
    expect(second.env).toEqual(first.env);
    const web = await createConnection(second.env.WEB_DATABASE_URL!);
    expect((await web.query('SELECT id FROM kept'))[0]).toEqual([{ id: 7 }]);
    await web.end();
    const kept = await lake.send(new GetObjectCommand({ Bucket: second.env.LAKE_BUCKET, Key: 'kept' }));
    expect(await kept.Body?.transformToString()).toBe('seven');
    lake.destroy();
    const temporal = await Connection.connect({ address: second.env.TEMPORAL_ADDRESS });
    expect(await temporal.workflowService.getSystemInfo({})).toHaveProperty('serverVersion');
    await temporal.close();
    await second.stop();
    expect(statSync(join(stateDir, 'secrets.json')).mode & 0o077).toBe(0);
  });

  test('come back after a crash of all of them', async () => {
    const options = { stateDir, ports: await choosePorts(), sql, env: {} };
    const first = await startLocalServices(options);
    await Promise.all(Object.values(first.started).map((service) => service.kill()));
    await first.stop();
    const second = await startLocalServices(options);
    const web = await createConnection(second.env.WEB_DATABASE_URL!);
    expect((await web.query('SELECT id FROM kept'))[0]).toEqual([{ id: 7 }]);
    await web.end();
    await second.stop();
  });
});

test('a service that the environment names is not started', async () => {
  const env = {
    TEMPORAL_ADDRESS: 'elsewhere:7233',
    LAKE_ENDPOINT: 'http://elsewhere',
    DATABASE_URL: 'mysql://elsewhere',
  };
  const services = await startLocalServices({ stateDir, ports: await choosePorts(), env });
  await services.stop();
  expect(services).toMatchObject({ env: {}, started: {} });
});

test('a taken port stops the start before anything runs', async () => {
  const ports = await choosePorts();
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(ports.mysql, '127.0.0.1', resolve));
  const failure = await startLocalServices({ stateDir, ports, env: {} }).catch((error: unknown) => error);
  await new Promise((resolve) => server.close(resolve));
  expect(String(failure)).toMatch(new RegExp(`${ports.mysql}.*the database.*--mysql-port`));
  expect(await isPortFree(ports.temporal)).toBe(true);
});
