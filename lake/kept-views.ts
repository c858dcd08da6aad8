import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { GetObjectCommand, PutObjectCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { IngestError } from '../core/errors';
import { isPreconditionFailed, lakeFailure } from './failures';
import { unzip } from './unzip';

/** What a view is kept under, all of it below this prefix: an account for views needs no more of the bucket. */
export const VIEWS_PREFIX = 'views/';

const VIEW_KEY = /^views\/[\w-]{1,60}\/[\w.-]{1,120}\.gz$/;

export interface KeptViewsSettings {
  readonly bucket: string;
  readonly region: string;
  /** Left out for Amazon S3 itself. */
  readonly endpoint?: string | undefined;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** How long S3 may be silent; 5 seconds when left out: a visitor waits. */
  readonly silenceMs?: number;
}

export interface KeptView {
  readonly bytes: Buffer;
  readonly contentType: string;
  /** Small facts beside the bytes (ASCII, names in lower case). */
  readonly facts: Readonly<Record<string, string>>;
}

/** Answers of the site as somebody cited them: written once, never changed, verified when read. */
export interface KeptViews {
  /** @returns false when something is kept under the key already; it stays */
  putOnce(key: string, view: KeptView): Promise<boolean>;
  /** Null when nothing is kept under the key. @throws IngestError `LakeCorrupt` when bytes and hash differ */
  get(key: string): Promise<KeptView | null>;
  close(): void;
}

const HASH_FACT = 'content-sha256';
const TYPE_FACT = 'content-type';
const zip = promisify(gzip);
const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

function checked(key: string): string {
  if (VIEW_KEY.test(key)) return key;
  throw new IngestError('BadInput', `"${key}" is not the key of a view`);
}

/** Opens the views in a bucket. Nothing is asked until the first call. */
export function openKeptViews(settings: KeptViewsSettings): KeptViews {
  const { bucket, region, endpoint, accessKeyId, secretAccessKey, silenceMs = 5_000 } = settings;
  const client = new S3Client({
    region,
    credentials: { accessKeyId, secretAccessKey },
    ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
    responseChecksumValidation: 'WHEN_REQUIRED',
    maxAttempts: 2,
    requestHandler: {
      connectionTimeout: 2_000,
      requestTimeout: silenceMs,
      throwOnRequestTimeout: true,
      socketTimeout: silenceMs,
    },
  });
  return {
    async putOnce(key, { bytes, contentType, facts }) {
      const command = new PutObjectCommand({
        Bucket: bucket,
        Key: checked(key),
        Body: await zip(bytes),
        // Not as a content encoding: some servers of S3 unpack such objects by themselves.
        ContentType: 'application/gzip',
        Metadata: { ...facts, [TYPE_FACT]: contentType, [HASH_FACT]: hashOf(bytes) },
        ChecksumAlgorithm: 'SHA256',
        IfNoneMatch: '*',
      });
      try {
        await client.send(command);
        return true;
      } catch (error) {
        if (isPreconditionFailed(error)) return false;
        throw lakeFailure(error, key);
      }
    },
    async get(key) {
      try {
        const answer = await client.send(new GetObjectCommand({ Bucket: bucket, Key: checked(key) }));
        const bytes = unzip(Buffer.from((await answer.Body?.transformToByteArray()) ?? []), key);
        const { [HASH_FACT]: promised, [TYPE_FACT]: contentType, ...facts } = answer.Metadata ?? {};
        if (hashOf(bytes) !== promised) {
          throw new IngestError('LakeCorrupt', `lake: ${key} does not match its hash`, { lakeKey: key });
        }
        return { bytes, contentType: contentType ?? 'application/octet-stream', facts };
      } catch (error) {
        if (error instanceof S3ServiceException && error.name === 'NoSuchKey') return null;
        throw lakeFailure(error, key);
      }
    },
    close: () => client.destroy(),
  };
}
