import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync, gzipSync } from 'node:zlib';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { IsoDate } from '../core/ids';
import { manifestKey, rawKey } from './keys';
import type { ManifestEntry } from './keys';
import { hashOf, openLake } from './open-lake';
import type { Lake } from './open-lake';
import { testBucket } from './test-bucket.fixture';
import type { TestBucket } from './test-bucket.fixture';

const subject = { source: 'league', kind: 'feed', id: '920260102' } as const;
const day = '2026-04-03';
const observation = { day, url: 'http://source/feed', workflowId: 'game-920260102' };
const content = (text: string) => Buffer.from(JSON.stringify({ text }));

let bucket: TestBucket;
let lake: Lake;

beforeEach(async () => {
  bucket = await testBucket();
  lake = openLake(bucket);
});
afterEach(async () => {
  lake.close();
  await bucket.remove();
});

async function collect(entries: AsyncIterable<ManifestEntry>): Promise<ManifestEntry[]> {
  const all: ManifestEntry[] = [];
  for await (const entry of entries) all.push(entry);
  return all;
}

describe('keeping an answer', () => {
  test('writes the content once, under its hash, and one entry that says when it was current', async () => {
    const bytes = content('first');
    const kept = await lake.keep(subject, bytes, observation);
    expect(kept).toMatchObject({ changed: true, hash: hashOf(bytes), key: rawKey(subject, hashOf(bytes)) });
    const entry = { ...subject, day, observedAt: kept.observedAt, hash: kept.hash };
    expect(await bucket.keys()).toEqual([manifestKey(entry), kept.key]);
    expect(await lake.latest(subject, day)).toEqual(entry);
    expect((await lake.getRaw(kept.key)).equals(bytes)).toBe(true);
  });

  test('notes how it was asked for, and stores the bytes packed', async () => {
    const { key } = await lake.keep(subject, content('first'), observation);
    const [noteKey = ''] = await bucket.keys('manifest/');
    const client = new S3Client({ ...bucket, forcePathStyle: true });
    const read = async (Key: string) => {
      const answer = await client.send(new GetObjectCommand({ Bucket: bucket.bucket, Key }));
      return Buffer.from((await answer.Body?.transformToByteArray()) ?? []);
    };
    const note: unknown = JSON.parse((await read(noteKey)).toString());
    expect(note).toMatchObject({ ...subject, ...observation, key, bytes: content('first').length });
    expect(gunzipSync(await read(key)).equals(content('first'))).toBe(true);
    client.destroy();
  });

  test('a second time writes nothing when the content is the same', async () => {
    const first = await lake.keep(subject, content('same'), observation);
    const keys = await bucket.keys();
    const second = await lake.keep(subject, content('same'), observation);
    expect(second).toEqual({ ...first, changed: false });
    expect(await bucket.keys()).toEqual(keys);
  });

  test('appends what is new and keeps what was, also when old content comes back', async () => {
    const texts = ['one', 'two', 'one'];
    for (const text of texts) {
      await lake.keep(subject, content(text), observation);
      // Entries are ordered by the millisecond.
      await new Promise((resolve) => setTimeout(resolve, 3));
    }
    const entries = await collect(lake.entries('league', 'feed', day));
    expect(entries.map((entry) => entry.hash)).toEqual(texts.map((text) => hashOf(content(text))));
    expect(await bucket.keys('raw/')).toHaveLength(2);
    expect((await lake.latest(subject, day))?.hash).toBe(hashOf(content('one')));
  });

  test('by ten at once leaves one object and harms none of them', async () => {
    const racers = Array.from({ length: 10 }, () => lake.keep(subject, content('race'), observation));
    const kept = await Promise.all(racers);
    expect(new Set(kept.map((one) => one.key)).size).toBe(1);
    expect(await bucket.keys('raw/')).toEqual([kept[0]!.key]);
    expect((await lake.getRaw(kept[0]!.key)).equals(content('race'))).toBe(true);
    expect((await lake.keep(subject, content('race'), observation)).changed).toBe(false);
  });

  test('of a run that was killed between content and entry is taken up: the content is there, the entry follows', async () => {
    await lake.putRaw(subject, content('half'));
    expect(await lake.latest(subject, day)).toBeUndefined();
    expect(await lake.keep(subject, content('half'), observation)).toMatchObject({ changed: true });
    expect(await bucket.keys('raw/')).toHaveLength(1);
    expect(await bucket.keys('manifest/')).toHaveLength(1);
  });
});

describe('an object that is not what its key promises', () => {
  const key = rawKey(subject, hashOf(content('true')));

  test.each([
    ['other content', gzipSync(content('false'))],
    ['no gzip', Buffer.from('plain')],
    ['half an object', gzipSync(content('true')).subarray(0, 15)],
    ['nothing', Buffer.alloc(0)],
  ])('is found out on reading, and when the same content is put: %s', async (_, body) => {
    await bucket.put(key, body);
    const corrupt = { kind: 'LakeCorrupt', retryable: false, facts: { lakeKey: key } };
    await expect(lake.getRaw(key)).rejects.toMatchObject(corrupt);
    await expect(lake.putRaw(subject, content('true'))).rejects.toMatchObject(corrupt);
    await expect(lake.keep(subject, content('true'), observation)).rejects.toMatchObject(corrupt);
    expect(await bucket.keys('manifest/')).toEqual([]);
  });

  test('is missing: that is told with its key', async () => {
    await expect(lake.getRaw(key)).rejects.toMatchObject({ kind: 'LakeCorrupt', facts: { lakeKey: key } });
  });
});

describe('the manifest', () => {
  const hash = hashOf(content('any'));
  const entryOf = (id: string, on: string): ManifestEntry => ({
    ...subject,
    id,
    day: on,
    observedAt: `${on}T12:00:00.000Z`,
    hash,
  });

  test('lists the entries of the days asked for, in order, and skips what is none', async () => {
    const wanted = [entryOf('1', '2026-04-03'), entryOf('2', '2026-04-03'), entryOf('1', '2026-04-10')];
    for (const entry of [...wanted].reverse()) await bucket.put(manifestKey(entry), '{}');
    await bucket.put(manifestKey(entryOf('1', '2026-05-01')), '{}');
    await bucket.put('manifest/league/feed/2026-04-04/1/notes.txt', 'x');
    expect(await collect(lake.entries('league', 'feed', '2026-04'))).toEqual(wanted);
    expect(await collect(lake.entries('league', 'feed'))).toHaveLength(4);
    expect(await collect(lake.entries('mlb', 'feed'))).toEqual([]);
    expect(await lake.latest(subject, day)).toBeUndefined();
  });

  test('lists the entries from one day to another, both included, over several pages', async () => {
    const days = ['2025-12-31', '2026-01-01', '2026-01-02'] as IsoDate[];
    const [before, first, last] = days as [IsoDate, IsoDate, IsoDate];
    const wanted = [first, last].flatMap((on) =>
      Array.from({ length: 70 }, (_, n) => entryOf(String(1_000 + n), on)),
    );
    const others = [entryOf('9999', before), entryOf('1', '2026-01-03')];
    for (const entry of [...wanted, ...others]) await bucket.put(manifestKey(entry), '{}');
    expect(await collect(lake.entriesBetween('league', 'feed', first, last))).toEqual(wanted);
    expect(await collect(lake.entriesBetween('league', 'feed', before, before))).toEqual([others[0]]);
    expect(await collect(lake.entriesBetween('mlb', 'feed', first, last))).toEqual([]);
  });

  test('goes on past the thousand entries of one page', async () => {
    const ids = Array.from({ length: 1_100 }, (_, i) => String(10_000 + i));
    for (let at = 0; at < ids.length; at += 50) {
      const some = ids.slice(at, at + 50);
      await Promise.all(some.map((id) => bucket.put(manifestKey(entryOf(id, day)), '{}')));
    }
    const entries = await collect(lake.entries('league', 'feed', day));
    expect(entries.map((entry) => entry.id)).toEqual(ids);
  });
});

describe('a lake that cannot be used', () => {
  const subjectKey = rawKey(subject, hashOf(content('x')));
  const secret = process.env.AWS_SECRET_ACCESS_KEY;
  const keyId = process.env.AWS_ACCESS_KEY_ID;
  let broken: Lake | undefined;

  beforeAll(() => expect(secret).toBeTruthy());
  afterEach(() => {
    broken?.close();
    process.env.AWS_SECRET_ACCESS_KEY = secret;
    process.env.AWS_ACCESS_KEY_ID = keyId;
  });
  afterAll(() => expect(process.env.AWS_SECRET_ACCESS_KEY).toBe(secret));

  async function expectAll(target: Lake, failure: object): Promise<void> {
    await expect(target.check()).rejects.toMatchObject(failure);
    await expect(target.keep(subject, content('x'), observation)).rejects.toMatchObject(failure);
    await expect(target.getRaw(subjectKey)).rejects.toMatchObject(failure);
  }
  const misconfigured = { kind: 'LakeMisconfigured', retryable: false };

  test('for lack of the bucket is misconfigured', async () => {
    broken = openLake({ ...bucket, bucket: 'there-is-no-such-bucket' });
    await expectAll(broken, misconfigured);
  });

  test.each([
    ['a wrong secret', 'AWS_SECRET_ACCESS_KEY'],
    ['an unknown key', 'AWS_ACCESS_KEY_ID'],
  ])('for %s is misconfigured', async (_, variable) => {
    process.env[variable] = 'wrongwrongwrongwrong';
    broken = openLake(bucket);
    await expectAll(broken, misconfigured);
  });

  test('because nobody listens may come back', async () => {
    broken = openLake({ ...bucket, endpoint: 'http://127.0.0.1:1' });
    await expectAll(broken, { kind: 'LakeUnavailable', retryable: true });
  });

  test('is told from one that can', async () => {
    await expect(lake.check()).resolves.toBeUndefined();
  });
});

describe('a lake that falls silent', () => {
  test.each([
    ['before it answers', () => {}],
    ['in the middle of a body', (answer: ServerResponse) => answer.writeHead(200).write('{')],
  ])('%s is given up as unavailable', async (_, respond) => {
    const server = createServer((_request, answer) => void respond(answer)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const silent = openLake({ ...bucket, endpoint: `http://127.0.0.1:${port}`, silenceMs: 100 });
    try {
      const key = rawKey(subject, hashOf(content('never sent')));
      await expect(silent.getRaw(key)).rejects.toMatchObject({ kind: 'LakeUnavailable' });
    } finally {
      silent.close();
      server.closeAllConnections();
      server.close();
    }
  });
});
