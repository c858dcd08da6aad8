import { randomBytes } from 'node:crypto';
import { CreateBucketCommand, DeleteBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { fromSetup } from './required';

/** How to reach the lake of this test run. */
export interface TestLake {
  endpoint: string;
  region: string;
  bucket: string;
  accessKeyId: string;
  secretAccessKey: string;
}

/** A client with the run's own key. */
export function lakeClient(): S3Client {
  return new S3Client({
    endpoint: fromSetup('LAKE_ENDPOINT'),
    region: fromSetup('LAKE_REGION'),
    forcePathStyle: true,
    credentials: {
      accessKeyId: fromSetup('AWS_ACCESS_KEY_ID'),
      secretAccessKey: fromSetup('AWS_SECRET_ACCESS_KEY'),
    },
  });
}

/** Makes an empty bucket with a random name; `remove` deletes it with all that is in it. */
export async function freshBucket(): Promise<TestLake & { remove(): Promise<void> }> {
  const client = lakeClient();
  const bucket = `test-${randomBytes(8).toString('hex')}`;
  await client.send(new CreateBucketCommand({ Bucket: bucket }));
  return {
    endpoint: fromSetup('LAKE_ENDPOINT'),
    region: fromSetup('LAKE_REGION'),
    bucket,
    accessKeyId: fromSetup('AWS_ACCESS_KEY_ID'),
    secretAccessKey: fromSetup('AWS_SECRET_ACCESS_KEY'),
    async remove() {
      // SeaweedFS takes the objects with the bucket.
      await client.send(new DeleteBucketCommand({ Bucket: bucket }));
      client.destroy();
    },
  };
}
