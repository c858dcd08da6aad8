import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { gamePk } from '../../core/ids';
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

  /** Cut down by whoever published it: the box score still tells of all pitches, so the quality rules refuse it. */
  const isGenuine = (file: string | undefined) => file !== undefined && !file.includes('TRIMMED');

  test('loads through the whole path in the order of the snapshots, and an older one never replaces a newer', async () => {
    let files = 0;
    for (const { gamePk, officialDate, snapshots, files: names } of source.games()) {
      for (let number = 1; number <= snapshots; number += 1) {
        source.faults.add({ gamePk, fault: { kind: 'snapshot', number } });
        const [day] = await platform.ingest(officialDate);
        expect(day?.troubled).toEqual(isGenuine(names[number - 1]) ? [] : [gamePk]);
        if (isGenuine(names[number - 1])) expect(day?.rowsWritten).toBeGreaterThan(0);
        source.faults.clear();
        files += 1;
      }
      if (snapshots === 1) continue;
      const newest = await gameTables();
      source.faults.add({ gamePk, fault: { kind: 'snapshot', number: 1 } });
      const [day] = await platform.ingest(officialDate);
      source.faults.clear();
      if (isGenuine(names[0])) expect(day?.outcomes.stale).toBe(1);
      expect(await gameTables()).toEqual(newest);
    }
    expect(files).toBe(11);
  });

  test('746551 in progress, then over, is one game; the ledger lists what the end changed', async () => {
    const versions = await platform.store.gameVersions(gamePk(746551));
    expect(versions.map(({ state }) => state)).toEqual(['in_progress', 'game_over']);
    const [inProgress, over] = versions;
    expect(over?.replacedHash).toBe(inProgress?.contentHash);
    const { tables } = await platform.store.digest();
    expect(tables.game?.rows).toBeGreaterThan(1);
    const change = (tableName: string, kind: string, field = '') =>
      over?.changes.find((one) => one.tableName === tableName && one.kind === kind && one.field === field);
    // The end of a game rewrites the measurements of nearly all pitches that were there before.
    expect(change('pitch', 'changed', 'break_angle')?.rowCount).toBe(258);
    expect(change('pitch', 'changed', 'break_length')?.rowCount).toBe(263);
    expect(change('pitch', 'added')?.rowCount).toBeGreaterThan(0);
    expect(change('pitch', 'removed')).toBeUndefined();
    expect(change('game', 'changed', 'state')).toMatchObject({ exampleAfter: 'game_over' });
  });
});
