import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import {
  GetObjectCommand,
  HeadBucketCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { addDays } from '../core/calendar';
import { IngestError } from '../core/errors';
import { contentHash } from '../core/ids';
import type { ContentHash, IsoDate } from '../core/ids';
import { isPreconditionFailed, lakeFailure } from './failures';
import {
  hashOfRawKey,
  manifestKey,
  manifestPrefix,
  parseManifestKey,
  rawKey,
  rawPrefix,
  subjectPrefix,
} from './keys';
import type { LakeKind, LakeSubject, ManifestEntry } from './keys';
import { unzip } from './unzip';

export interface LakeSettings {
  readonly bucket: string;
  readonly region: string;
  /** Left out for Amazon S3 itself. */
  readonly endpoint?: string | undefined;
  /** How long the lake may be silent; 15 seconds when left out. */
  readonly silenceMs?: number;
}

/** How an answer was asked for; kept in the manifest. */
export interface Observation {
  readonly day: string;
  readonly url: string;
  readonly workflowId: string;
}

export interface KeptContent {
  readonly key: string;
  readonly hash: ContentHash;
  /** When this content was first seen to be current. */
  readonly observedAt: string;
  /** False when the same content was current before: nothing was written. */
  readonly changed: boolean;
}

/** The resilient copy of all that the sources ever answered. */
export interface Lake {
  /** Keeps an answer and notes that it is current, unless it was so already. */
  keep(subject: LakeSubject, bytes: Buffer, observation: Observation): Promise<KeptContent>;
  /** Writes content under its own hash, once. @returns its key */
  putRaw(subject: LakeSubject, bytes: Buffer): Promise<string>;
  /** Reads content and checks it against the hash in its key. @throws IngestError `LakeCorrupt` */
  getRaw(key: string): Promise<Buffer>;
  /** Manifest entries of a kind, in order of day, id and time; `days` is a prefix such as `2026-09`. */
  entries(source: string, kind: LakeKind, days?: string): AsyncIterable<ManifestEntry>;
  /** Manifest entries of a kind on the days from one to another, both included, in the same order. */
  entriesBetween(source: string, kind: LakeKind, from: IsoDate, to: IsoDate): AsyncIterable<ManifestEntry>;
  /** Days on which something of a kind was kept, in order. */
  days(source: string, kind: LakeKind): Promise<string[]>;
  /** Keys of all content of a kind, in order; with or without a manifest entry. */
  rawKeys(source: string, kind: LakeKind): AsyncIterable<string>;
  /** The content last seen to be current. */
  latest(subject: LakeSubject, day: string): Promise<ManifestEntry | undefined>;
  /** Fails with a clear error when the lake can't be reached or the bucket is not there. */
  check(): Promise<void>;
  close(): void;
}

const zip = promisify(gzip);

/** A page of a listing that is left before its end: about the games of a week. */
const KEYS_A_SHORT_PAGE = 100;

/** SHA-256 of bytes as the source sent them (after transfer decompression). */
export function hashOf(bytes: Buffer): ContentHash {
  return contentHash(createHash('sha256').update(bytes).digest('hex'));
}

export function openLake({ bucket, region, endpoint, silenceMs = 15_000 }: LakeSettings): Lake {
  const client = new S3Client({
    region,
    // We hash what we read ourselves, against the key; the SDK's own check would hash it once more.
    responseChecksumValidation: 'WHEN_REQUIRED',
    ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
    maxAttempts: 4,
    requestHandler: {
      connectionTimeout: 3_000,
      requestTimeout: silenceMs,
      // Without it the SDK warns and waits on.
      throwOnRequestTimeout: true,
      // A body that stops in the middle.
      socketTimeout: silenceMs,
    },
  });

  async function ask<T>(key: string, request: () => Promise<T>): Promise<T> {
    try {
      return await request();
    } catch (error) {
      throw lakeFailure(error, key);
    }
  }

  /** @returns false when an object of this key exists. */
  async function putOnce(key: string, body: Buffer, contentType: string): Promise<boolean> {
    return ask(key, async () => {
      try {
        await client.send(
          new PutObjectCommand({
            Bucket: bucket,
            Key: key,
            Body: body,
            ContentType: contentType,
            ChecksumAlgorithm: 'SHA256',
            IfNoneMatch: '*',
          }),
        );
        return true;
      } catch (error) {
        if (isPreconditionFailed(error)) return false;
        throw error;
      }
    });
  }

  async function getRaw(key: string): Promise<Buffer> {
    const promised = hashOfRawKey(key);
    const packed = await ask(key, async () => {
      const answer = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
      return Buffer.from((await answer.Body?.transformToByteArray()) ?? []);
    });
    const bytes = unzip(packed, key);
    const found = hashOf(bytes);
    if (found !== promised) {
      throw new IngestError('LakeCorrupt', `lake: ${key} holds content with hash ${found}`, { lakeKey: key });
    }
    return bytes;
  }

  async function putRaw(subject: LakeSubject, bytes: Buffer): Promise<string> {
    const key = rawKey(subject, hashOf(bytes));
    const isNew = await putOnce(key, await zip(bytes), 'application/gzip');
    // Somebody was here before, perhaps we: what lies there must be what we would have written.
    if (!isNew) await getRaw(key);
    return key;
  }

  /** @param from - keys after this one only, in pages of few: the caller stops before the last key */
  async function* keys(prefix: string, from?: string): AsyncIterable<string> {
    let token: string | undefined;
    do {
      const page = await ask(prefix, () =>
        client.send(
          new ListObjectsV2Command({
            Bucket: bucket,
            Prefix: prefix,
            ContinuationToken: token,
            ...(from === undefined ? {} : { StartAfter: from, MaxKeys: KEYS_A_SHORT_PAGE }),
          }),
        ),
      );
      for (const { Key } of page.Contents ?? []) if (Key !== undefined) yield Key;
      token = page.NextContinuationToken;
    } while (token !== undefined);
  }

  async function* list(prefix: string): AsyncIterable<ManifestEntry> {
    for await (const key of keys(prefix)) {
      const entry = parseManifestKey(key);
      if (entry) yield entry;
    }
  }

  async function* listBetween(
    source: string,
    kind: LakeKind,
    from: IsoDate,
    to: IsoDate,
  ): AsyncIterable<ManifestEntry> {
    const prefix = manifestPrefix(source, kind);
    // After all of the day before, and not "after the first day's prefix": SeaweedFS takes that for its folder and skips it.
    for await (const key of keys(prefix, `${prefix}${addDays(from, -1)}~`)) {
      const entry = parseManifestKey(key);
      if (entry === undefined) continue;
      if (entry.day > to) return;
      yield entry;
    }
  }

  async function days(source: string, kind: LakeKind): Promise<string[]> {
    const prefix = manifestPrefix(source, kind);
    const found: string[] = [];
    let token: string | undefined;
    do {
      const page = await ask(prefix, () =>
        client.send(
          new ListObjectsV2Command({
            Bucket: bucket,
            Prefix: prefix,
            Delimiter: '/',
            ContinuationToken: token,
          }),
        ),
      );
      for (const { Prefix } of page.CommonPrefixes ?? []) found.push((Prefix ?? '').slice(prefix.length, -1));
      token = page.NextContinuationToken;
    } while (token !== undefined);
    return found.sort();
  }

  async function latest(subject: LakeSubject, day: string): Promise<ManifestEntry | undefined> {
    let last: ManifestEntry | undefined;
    for await (const entry of list(subjectPrefix(subject, day))) last = entry;
    return last;
  }

  return {
    async keep(subject, bytes, { day, url, workflowId }) {
      const hash = hashOf(bytes);
      const key = rawKey(subject, hash);
      const before = await latest(subject, day);
      if (before?.hash === hash) return { key, hash, observedAt: before.observedAt, changed: false };
      await putRaw(subject, bytes);
      const observedAt = new Date().toISOString();
      const entry: ManifestEntry = { ...subject, day, observedAt, hash };
      const note = JSON.stringify({ ...entry, key, bytes: bytes.length, url, workflowId });
      await putOnce(manifestKey(entry), Buffer.from(note), 'application/json');
      return { key, hash, observedAt, changed: true };
    },
    putRaw,
    getRaw,
    rawKeys: (source, kind) => keys(rawPrefix(source, kind)),
    entriesBetween: listBetween,
    entries: (source, kind, prefix) => list(manifestPrefix(source, kind, prefix)),
    days,
    latest,
    check: () => ask(bucket, async () => void (await client.send(new HeadBucketCommand({ Bucket: bucket })))),
    close: () => client.destroy(),
  };
}
