import { randomBytes } from 'node:crypto';
import {
  CreateBucketCommand,
  DeleteBucketCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

/** A bucket of a test's own in the S3 server of the test run, and a way to it that does not go through the lake. */
export interface TestBucket {
  readonly bucket: string;
  readonly region: string;
  readonly endpoint: string;
  put(key: string, body: Buffer | string): Promise<void>;
  keys(prefix?: string): Promise<string[]>;
  remove(): Promise<void>;
}

export async function testBucket(): Promise<TestBucket> {
  const { LAKE_ENDPOINT: endpoint, LAKE_REGION: region } = process.env;
  if (endpoint === undefined || region === undefined) {
    throw new Error('LAKE_ENDPOINT is not set: these tests need the services of the test run');
  }
  const client = new S3Client({ endpoint, region, forcePathStyle: true });
  const bucket = `lake-${randomBytes(8).toString('hex')}`;
  await client.send(new CreateBucketCommand({ Bucket: bucket }));
  return {
    bucket,
    region,
    endpoint,
    put: async (key, body) =>
      void (await client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: body }))),
    async keys(prefix = '') {
      const page = await client.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix }));
      return (page.Contents ?? []).map((object) => object.Key ?? '');
    },
    async remove() {
      await client.send(new DeleteBucketCommand({ Bucket: bucket }));
      client.destroy();
    },
  };
}
