import { describe, expect, test } from '@jest/globals';
import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { Connection } from '@temporalio/client';
import { createConnection } from 'mysql2/promise';
import { describeEachEngine, freshDatabase } from './database';
import { freshBucket, lakeClient } from './lake';
import { freshNamespace, temporalAddress } from './temporal';

describeEachEngine('a fresh database', (engine) => {
  test('takes writes from the writer and none from the web account, until it is dropped', async () => {
    const database = await freshDatabase(engine);
    const writer = await createConnection(database.writerUrl);
    const web = await createConnection(database.webUrl);
    try {
      await writer.query('CREATE TABLE t (id INT PRIMARY KEY)');
      await writer.query('INSERT INTO t VALUES (1)');
      expect((await web.query('SELECT id FROM t'))[0]).toEqual([{ id: 1 }]);
      await expect(web.query('INSERT INTO t VALUES (2)')).rejects.toThrow(/denied/);
      await expect(web.query('CREATE TABLE u (id INT)')).rejects.toThrow(/denied/);
    } finally {
      await Promise.all([writer.end(), web.end()]);
    }
    await database.drop();
    await expect(createConnection(database.webUrl)).rejects.toThrow(/denied|Unknown database/);
  });

  test('refuses what MySQL 8 refuses by default', async () => {
    const database = await freshDatabase(engine);
    const writer = await createConnection(database.writerUrl);
    try {
      await writer.query('CREATE TABLE t (id TINYINT NOT NULL, name VARCHAR(3))');
      await expect(writer.query("INSERT INTO t VALUES (999, 'a')")).rejects.toThrow(/Out of range/);
      await expect(writer.query("INSERT INTO t VALUES (1, 'long')")).rejects.toThrow(/too long/);
      await expect(writer.query('SELECT id, COUNT(*) FROM t')).rejects.toThrow(/GROUP|group/);
    } finally {
      await writer.end();
      await database.drop();
    }
  });
});

describe('a fresh bucket', () => {
  test('keeps an object and refuses to overwrite it when asked to', async () => {
    const lake = await freshBucket();
    const client = lakeClient();
    try {
      const put = { Bucket: lake.bucket, Key: 'a/b.json', Body: '{}', IfNoneMatch: '*' };
      await client.send(new PutObjectCommand(put));
      await expect(client.send(new PutObjectCommand(put))).rejects.toMatchObject({
        name: 'PreconditionFailed',
      });
      const got = await client.send(new GetObjectCommand({ Bucket: lake.bucket, Key: 'a/b.json' }));
      expect(await got.Body?.transformToString()).toBe('{}');
    } finally {
      client.destroy();
      await lake.remove();
    }
  });

  test('is one of many that fit beside each other', async () => {
    const client = lakeClient();
    const lakes = await Promise.all(Array.from({ length: 12 }, () => freshBucket()));
    await Promise.all(
      lakes.map(({ bucket }) => client.send(new PutObjectCommand({ Bucket: bucket, Key: 'k', Body: 'v' }))),
    );
    await Promise.all(lakes.map((lake) => lake.remove()));
    client.destroy();
  });
});

describe('a fresh namespace', () => {
  test('is known to the server', async () => {
    const namespace = await freshNamespace();
    const connection = await Connection.connect({ address: temporalAddress() });
    try {
      const described = await connection.workflowService.describeNamespace({ namespace });
      expect(described.namespaceInfo?.name).toBe(namespace);
    } finally {
      await connection.close();
    }
  });
});
