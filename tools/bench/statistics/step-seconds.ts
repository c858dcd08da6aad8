import type { Client } from '@temporalio/client';
import { workflowIds } from '../../../workflows/contracts';
import { rounded } from '../load/timed';

/** How long the steps of a run took, from the start of the first activity of a kind to the end of its last. */
export interface StepSeconds {
  readonly measure_games_s: number;
  readonly compare_seasons_s: number;
  readonly cohorts_s: number;
  readonly total_s: number;
}

interface Span {
  from: number;
  to: number;
}

/** Reads them from the history of the newest run of the statistics. */
export async function stepSeconds(client: Client): Promise<StepSeconds> {
  const { events } = await client.workflow.getHandle(workflowIds.computeStatistics).fetchHistory();
  const spans = new Map<string, Span>();
  const kinds = new Map<string, string>();
  const times: number[] = [];
  for (const event of events ?? []) {
    const { seconds, nanos } = event.eventTime ?? {};
    const time = Number(seconds ?? 0) + Number(nanos ?? 0) / 1e9;
    times.push(time);
    const kind = event.activityTaskScheduledEventAttributes?.activityType?.name;
    if (kind) kinds.set(String(event.eventId), kind);
    const ended = kinds.get(String(event.activityTaskCompletedEventAttributes?.scheduledEventId));
    for (const name of [kind, ended]) {
      if (!name) continue;
      const span = spans.get(name) ?? { from: time, to: time };
      spans.set(name, { from: Math.min(span.from, time), to: Math.max(span.to, time) });
    }
  }
  const lasted = (kind: string): number => {
    const span = spans.get(kind);
    return span === undefined ? 0 : rounded(span.to - span.from);
  };
  return {
    measure_games_s: lasted('measureGames'),
    compare_seasons_s: lasted('compareSeason'),
    cohorts_s: lasted('compareCohorts'),
    total_s: rounded(Math.max(0, ...times) - Math.min(...times)),
  };
}
