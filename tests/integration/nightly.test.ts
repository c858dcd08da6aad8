import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startLeagueServer } from '../../league';
import type { LeagueServer } from '../../league';
import { ensureSchedules } from '../../worker/schedules';
import { NIGHTLY } from '../../workflows/contracts';
import type { DayProgress } from '../../workflows/contracts';
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

  test('can be created twice; a pause made by an operator survives it', async () => {
    const handle = platform.client.schedule.getHandle(NIGHTLY.scheduleId);
    await handle.pause('for the test');
    await ensureSchedules(platform.client);
    expect((await handle.describe()).state.paused).toBe(true);
    await handle.unpause();
  });

  test('ingests the day before the time it was scheduled for, and the days that may have been corrected', async () => {
    // Made up for long after: the clock says another day than the schedule.
    await platform.client.schedule.getHandle(NIGHTLY.scheduleId).backfill({
      start: new Date('2026-04-21T09:00:00Z'),
      end: new Date('2026-04-21T10:00:00Z'),
      overlap: 'ALLOW_ALL',
    });
    const [workflowId] = await findWorkflows(platform, "WorkflowType = 'nightly'", 1);
    const days = (await platform.client.workflow.getHandle(workflowId ?? '').result()) as DayProgress[];
    expect(days.map((day) => day.date)).toEqual([
      '2026-04-20',
      '2026-04-19',
      '2026-04-18',
      '2026-04-14',
      '2026-03-22',
    ]);
    expect(days[0]?.outcomes.loaded).toBeGreaterThan(5);
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
  }, 120_000);
});
