import type { Client } from '@temporalio/client';

export interface ScheduleLine {
  readonly scheduleId: string;
  readonly note: string;
  readonly paused: boolean;
  readonly next: string[];
  readonly recent: string[];
}

/** The schedules as Temporal has them. */
export async function listSchedules(client: Client): Promise<ScheduleLine[]> {
  const lines: ScheduleLine[] = [];
  for await (const { scheduleId } of client.schedule.list()) {
    const described = await client.schedule.getHandle(scheduleId).describe();
    lines.push({
      scheduleId,
      note: described.state.note ?? '',
      paused: described.state.paused,
      next: described.info.nextActionTimes.slice(0, 3).map((time) => time.toISOString()),
      recent: described.info.recentActions.map((action) => action.scheduledAt.toISOString()),
    });
  }
  return lines;
}

export function describeSchedules(lines: readonly ScheduleLine[]): string {
  if (lines.length === 0) return 'no schedules (create them with: npm run ops -- schedules --create)';
  return lines
    .map(
      (line) =>
        `${line.scheduleId}  ${line.note}${line.paused ? '  PAUSED' : ''}\n` +
        `  next    ${line.next.join(', ') || 'none'}\n  recent  ${line.recent.join(', ') || 'none'}`,
    )
    .join('\n');
}
