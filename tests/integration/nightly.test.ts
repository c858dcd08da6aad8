import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createConnection } from 'mysql2/promise';
import { startLeagueServer } from '../../league';
import type { LeagueServer } from '../../league';
import { ensureSchedules } from '../../worker/schedules';
import { AUDIT, NIGHTLY } from '../../workflows/contracts';
import type { NightlyResult } from '../../workflows/contracts';
import { startPlatform } from '../platform/platform';
import type { Platform } from '../platform/platform';
import { findWorkflows } from '../platform/visibility';

describe('the nightly schedule', () => {
  let source: LeagueServer;
  let platform: Platform;

  beforeAll(async () => {
    source = await startLeagueServer({ today: '2026-11-01' });
    platform = await startPlatform(source.url, 'league');
    await ensureSchedules(platform.client);
  });
  afterAll(async () => {
    await platform.stop();
    await source.close();
  });

  test('carries its cron expression in the note, in New York’s time', async () => {
    const described = await platform.client.schedule.getHandle(NIGHTLY.scheduleId).describe();
    expect(described.state.note).toBe('cron 30 5,13 * * * (America/New_York)');
    expect(described.spec.timezone).toBe('America/New_York');
    const hours = described.info.nextActionTimes.slice(0, 2).map((time) =>
      new Intl.DateTimeFormat('en-US', {
        timeZone: 'America/New_York',
        hour: 'numeric',
        minute: 'numeric',
        hourCycle: 'h23',
      }).format(time),
    );
    expect(hours.sort()).toEqual(['05:30', '13:30']);
  });

  test('has the audit of the lake beside it, once a week', async () => {
    const described = await platform.client.schedule.getHandle(AUDIT.scheduleId).describe();
    expect(described.state.note).toBe('cron 0 9 * * 1 (America/New_York)');
    const [first, second] = described.info.nextActionTimes;
    expect(((second?.getTime() ?? 0) - (first?.getTime() ?? 0)) / 86_400_000).toBeCloseTo(7, 0);
  });

  test('can be created twice; a pause made by an operator survives it', async () => {
    const handle = platform.client.schedule.getHandle(NIGHTLY.scheduleId);
    await handle.pause('for the test');
    await ensureSchedules(platform.client);
    expect((await handle.describe()).state.paused).toBe(true);
    await handle.unpause();
  });

  test('ingests the day before the time it was scheduled for and the days that may have been corrected: three nights missed are made up for', async () => {
    // Made up for long after: the clock says another day than the schedule.
    await platform.client.schedule.getHandle(NIGHTLY.scheduleId).backfill({
      start: new Date('2026-04-21T09:00:00Z'),
      end: new Date('2026-04-21T10:00:00Z'),
      overlap: 'ALLOW_ALL',
    });
    const [workflowId] = await findWorkflows(platform, "WorkflowType = 'nightly'", 1);
    const { days, corrections } = (await platform.client.workflow
      .getHandle(workflowId ?? '')
      .result()) as NightlyResult;
    expect(corrections).toEqual({ listed: 0, games: [], note: null });
    expect(days.map((day) => day.date)).toEqual([
      '2026-04-20',
      '2026-04-19',
      '2026-04-18',
      '2026-04-14',
      '2026-03-22',
    ]);
    // Nothing was loaded before: the first three stand for nights on which the schedule did not run.
    for (const day of days.slice(0, 3)) expect(day.outcomes.loaded).toBeGreaterThan(5);
    // Before opening day nothing is played, and that is success.
    expect(days[4]).toMatchObject({ scheduled: 0, troubled: [] });
  }, 120_000);

  test('asks for the other days too when one of them fails, and fails at its end', async () => {
    source.faults.add({ path: /schedule.*startDate=2026-05-20/, fault: { kind: 'html' } });
    await platform.client.schedule.getHandle(NIGHTLY.scheduleId).backfill({
      start: new Date('2026-05-21T09:00:00Z'),
      end: new Date('2026-05-21T10:00:00Z'),
      overlap: 'ALLOW_ALL',
    });
    const [workflowId] = await findWorkflows(
      platform,
      "WorkflowType = 'nightly' AND WorkflowId STARTS_WITH 'nightly-2026-05-21'",
      1,
    );
    await expect(platform.client.workflow.getHandle(workflowId ?? '').result()).rejects.toThrow();
    source.faults.clear();
    const states: string[] = [];
    for (const day of ['2026-05-20', '2026-05-19', '2026-05-18', '2026-05-14', '2026-04-21']) {
      states.push((await platform.client.workflow.getHandle(`day/${day}`).describe()).status.name);
    }
    expect(states).toEqual(['FAILED', 'COMPLETED', 'COMPLETED', 'COMPLETED', 'COMPLETED']);
    const sql = await createConnection(platform.database.webUrl);
    const [notes] = await sql.query(
      "SELECT error_kind, error_message, scheduled FROM day_ingest WHERE official_date = '2026-05-20'",
    );
    await sql.end();
    expect(notes).toEqual([
      {
        error_kind: 'ShapeMismatch',
        error_message: expect.stringContaining('schedule of 2026-05-20'),
        scheduled: 0,
      },
    ]);
    const kept: string[] = [];
    for await (const key of platform.lake.rawKeys('league', 'refused')) kept.push(key);
    expect(kept).toEqual([expect.stringMatching(/^raw\/league\/refused\/2026-05-20\//)]);
  }, 120_000);
});
