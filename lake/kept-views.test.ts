import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openKeptViews, type KeptViews } from './kept-views';
import { openLake } from './open-lake';
import { testBucket, type TestBucket } from './test-bucket.fixture';

let bucket: TestBucket;
let views: KeptViews;

beforeAll(async () => {
  bucket = await testBucket();
  const { AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '' } = process.env;
  views = openKeptViews({ ...bucket, accessKeyId, secretAccessKey });
});
afterAll(async () => {
  views?.close();
  await bucket?.remove();
});

const page = (text: string) => ({
  bytes: Buffer.from(text),
  contentType: 'text/html; charset=utf-8',
  facts: { 'security-policy': "default-src 'none'; style-src 'self'" },
});

describe('a view', () => {
  test('is given back as it was kept, and a second one under its key is refused', async () => {
    const key = 'views/20261126T161659Z-1f0c93ab/a1.html.gz';
    expect(await views.get(key)).toBeNull();
    expect(await views.putOnce(key, page('first'))).toBe(true);
    expect(await views.putOnce(key, page('second'))).toBe(false);
    expect(await views.get(key)).toEqual(page('first'));
  });

  test('whose bytes were changed in the bucket is not shown', async () => {
    await bucket.put('views/v/changed.html.gz', 'no gzip');
    await expect(views.get('views/v/changed.html.gz')).rejects.toMatchObject({ kind: 'LakeCorrupt' });
  });

  test.each(['raw/league/feed/1/x.json.gz', 'views/../raw/x.gz', 'views/v/a/b.gz', 'views//x.gz'])(
    'cannot lie at %s',
    async (key) => {
      await expect(views.get(key)).rejects.toMatchObject({ kind: 'BadInput' });
      await expect(views.putOnce(key, page('x'))).rejects.toMatchObject({ kind: 'BadInput' });
    },
  );

  test('is no part of what the lake lists for audits and rebuilds', async () => {
    await views.putOnce('views/v/beside.html.gz', page('x'));
    const lake = openLake(bucket);
    const seen: unknown[] = [];
    for await (const entry of lake.entries('league', 'feed')) seen.push(entry);
    for await (const key of lake.rawKeys('league', 'feed')) seen.push(key);
    lake.close();
    expect([seen, await bucket.keys('views/v/beside')]).toEqual([[], ['views/v/beside.html.gz']]);
  });
});
