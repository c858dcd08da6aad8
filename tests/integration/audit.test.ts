import { DeleteObjectCommand, GetObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createConnection } from 'mysql2/promise';
import { startLeagueServer } from '../../league';
import type { LeagueServer } from '../../league';
import { hashOf } from '../../lake/open-lake';
import { manifestKey, rawKey } from '../../lake/keys';
import type { ManifestEntry } from '../../lake/keys';
import type { Digest } from '../../store/digest';
import { describeAudit, verifyLake } from '../../tools/ops/verify-lake';
import { startPlatform } from '../platform/platform';
import type { Platform } from '../platform/platform';
import { lakeClient } from '../setup/lake';

const FROM = '2026-04-20';
const TO = '2026-04-21';

describe('an audit of the lake', () => {
  let source: LeagueServer;
  let platform: Platform;
  let feeds: ManifestEntry[];
  let before: Digest;
  let flipped: ManifestEntry;
  let lost: ManifestEntry;
  /** Stands in the manifest alone. */
  let phantom: ManifestEntry;

  beforeAll(async () => {
    source = await startLeagueServer({ today: '2026-11-01' });
    platform = await startPlatform(source.url, 'league');
    await platform.ingest(FROM, TO);
    feeds = [];
    for await (const entry of platform.lake.entries('league', 'feed', '2026-04')) feeds.push(entry);
    [flipped, lost] = [feeds[1]!, feeds[3]!];
    phantom = { ...feeds[5]!, hash: hashOf(Buffer.from('never written')) };
    before = await platform.store.digest();
    source.resetRequests();
  }, 180_000);
  afterAll(async () => {
    await platform.stop();
    await source.close();
  });

  const keyOf = (entry: ManifestEntry) => rawKey(entry, entry.hash);

  async function remove(key: string): Promise<void> {
    const client = lakeClient();
    await client.send(new DeleteObjectCommand({ Bucket: platform.settings.LAKE_BUCKET, Key: key }));
    client.destroy();
  }

  test('of a sound lake reads every object and finds nothing, in as many runs as it takes', async () => {
    const audit = await verifyLake(platform.client, { daysPerRun: 1 });
    expect(audit).toMatchObject({ days: 2, daysDone: 2, problemCount: 0, problems: [], orphans: 0 });
    // The feeds and the two schedules; a row of the game and one of the ledger lead to each feed.
    expect(audit.entries).toBe(feeds.length + 2);
    expect(audit.objects).toBe(audit.entries);
    expect(audit.bytes).toBeGreaterThan(feeds.length * 100_000);
    expect(audit.rowsChecked).toBe(feeds.length * 2);
    expect((await platform.store.status()).troubled).toEqual([]);
    const sql = await createConnection({ uri: platform.database.webUrl, dateStrings: true });
    const [notes] = await sql.query('SELECT from_day, to_day, objects, problems FROM lake_audit');
    await sql.end();
    expect(notes).toEqual([{ from_day: FROM, to_day: TO, objects: audit.objects, problems: 0 }]);
  }, 120_000);

  test('finds a flipped byte, a lost object and a manifest without one: those games are quarantined, nothing else is touched', async () => {
    const bytes = Buffer.from(await packedBytes(keyOf(flipped)));
    bytes[bytes.length >> 1]! ^= 1;
    await platform.overwrite(keyOf(flipped), bytes);
    await remove(keyOf(lost));
    await platform.overwrite(manifestKey(phantom), Buffer.from('{}'));
    await platform.lake.putRaw({ source: 'league', kind: 'feed', id: '1' }, Buffer.from('left behind'));

    const audit = await verifyLake(platform.client);
    expect(audit).toMatchObject({ problemCount: 3, orphans: 1 });
    expect(audit.problems.map(({ lakeKey, gamePk }) => [lakeKey, gamePk]).sort()).toEqual(
      [flipped, lost, phantom].map((entry) => [keyOf(entry), Number(entry.id)]).sort(),
    );
    const { troubled } = await platform.store.status();
    expect(troubled.map(({ gamePk }) => gamePk).sort()).toEqual(
      [flipped, lost, phantom].map(({ id }) => Number(id)).sort(),
    );
    for (const game of troubled) expect(game).toMatchObject({ errorKind: 'LakeCorrupt' });
    expect(describeAudit(audit)).toContain(`remove it and ${manifestKey(lost)} from the lake, then ingest`);
    expect(await platform.store.digest()).toEqual(before);
    // Nothing is mended behind the operator's back.
    expect(source.requests()).toEqual({});
  }, 120_000);

  test('of a range looks at its days alone', async () => {
    const audit = await verifyLake(platform.client, { from: TO as never, to: TO as never });
    expect(audit).toMatchObject({ days: 1, orphans: null });
    const ofThatDay = feeds.filter(({ day }) => day === TO).length;
    expect(audit.entries).toBeGreaterThanOrEqual(ofThatDay + 1);
  });

  test('is clean again after the operator did what it said', async () => {
    for (const entry of [flipped, lost, phantom]) {
      await remove(keyOf(entry));
      await remove(manifestKey(entry));
    }
    await platform.ingest(FROM, TO);
    expect((await platform.store.status()).troubled).toEqual([]);
    expect(await verifyLake(platform.client)).toMatchObject({ problemCount: 0 });
    expect(await platform.store.digest()).toEqual(before);
  }, 120_000);

  async function packedBytes(key: string): Promise<Uint8Array> {
    const client = lakeClient();
    const answer = await client.send(
      new GetObjectCommand({ Bucket: platform.settings.LAKE_BUCKET, Key: key }),
    );
    const bytes = await answer.Body?.transformToByteArray();
    client.destroy();
    return bytes ?? new Uint8Array();
  }
});
