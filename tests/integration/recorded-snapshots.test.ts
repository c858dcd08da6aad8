import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startRecordedSource } from '../../league';
import type { RecordedServer } from '../../league';
import { startPlatform } from '../platform/platform';
import type { Platform } from '../platform/platform';
import { RECORDED_FEEDS, describeWithRecordings } from '../platform/recordings';

describeWithRecordings('every recorded file, earlier snapshots of a game too', () => {
  let source: RecordedServer;
  let platform: Platform;

  beforeAll(async () => {
    source = await startRecordedSource({ folder: RECORDED_FEEDS });
    platform = await startPlatform(source.url, 'mlb');
  });
  afterAll(async () => {
    await platform.stop();
    await source.close();
  });

  /** All but the schedule: its answers carry no time stamp, so the last one seen is current. */
  async function gameTables() {
    const { scheduled_game: _schedule, ...tables } = (await platform.store.digest()).tables;
    return tables;
  }

  test('loads through the whole path in the order of the snapshots, and an older one never replaces a newer', async () => {
    let files = 0;
    for (const { gamePk, officialDate, snapshots } of source.games()) {
      for (let number = 1; number <= snapshots; number += 1) {
        source.faults.add({ gamePk, fault: { kind: 'snapshot', number } });
        const [day] = await platform.ingest(officialDate);
        expect(day?.troubled).toEqual([]);
        expect(day?.rowsWritten).toBeGreaterThan(0);
        source.faults.clear();
        files += 1;
      }
      if (snapshots === 1) continue;
      const newest = await gameTables();
      source.faults.add({ gamePk, fault: { kind: 'snapshot', number: 1 } });
      const [day] = await platform.ingest(officialDate);
      source.faults.clear();
      // Two captures with one time stamp are ordered by when they were seen, so only an older stamp is stale.
      if (day?.outcomes.stale === 1) expect(await gameTables()).toEqual(newest);
      else expect(gamePk).toBe(715720);
    }
    expect(files).toBe(11);
  });
});
