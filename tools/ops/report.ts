import { WorkflowFailedError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import type { ReplayedGame } from '../../activities/replay-kept-game';
import { ConfigurationError } from '../../config/environment';
import type { Digest } from '../../store/digest';
import type { DayProgress, ReplayProgress } from '../../workflows/contracts';

/** One line a day: what was scheduled and what became of it. */
export function describeDay(day: DayProgress): string {
  const outcomes = Object.entries(day.outcomes).map(
    ([outcome, count]) => `${count} ${outcome.replace('_', ' ')}`,
  );
  const games =
    day.scheduled === 0
      ? 'no games'
      : `${day.scheduled} ${day.scheduled === 1 ? 'game' : 'games'}: ${outcomes.join(', ')}`;
  const troubled = day.troubled.length === 0 ? '' : `  (see: ${day.troubled.join(', ')})`;
  const unreadable =
    day.unreadableRows === undefined ? '' : `; ${day.unreadableRows} rows of the schedule can't be read`;
  return `${day.date}  ${games}; ${day.rowsWritten} rows written${troubled}${unreadable}`;
}

export function describeDigest(digest: Digest): string {
  const tables = Object.entries(digest.tables).map(
    ([name, { rows, sha256 }]) => `${name.padEnd(17)} ${String(rows).padStart(9)} rows  ${sha256}`,
  );
  return [...tables, `${'all'.padEnd(17)} ${''.padStart(14)}  ${digest.sha256}`].join('\n');
}

export function describeReplay({ days, games, versions, rowsWritten, quarantined }: ReplayProgress): string {
  return `${days} days, ${games} games in ${versions} versions; ${rowsWritten} rows written, ${quarantined} games quarantined`;
}

export function describeReplayedGame({ gamePk, versions, refused, rowsWritten }: ReplayedGame): string {
  const kept = versions === 1 ? '1 version' : `${versions} versions`;
  return `game ${gamePk}: ${kept}, ${refused} refused; ${rowsWritten} rows written`;
}

/** What went wrong. Temporal's client says only that a workflow failed: its innermost cause says why. */
export function describeError(error: Error): string {
  if (error instanceof ConfigurationError) return error.message;
  const outer = `${error.name}: ${error.message}`;
  if (!(error instanceof WorkflowFailedError)) return outer;
  let inner: unknown = error.cause;
  while (inner instanceof Error && inner.cause instanceof Error) inner = inner.cause;
  if (!(inner instanceof Error)) return outer;
  const kind = inner instanceof ApplicationFailure && inner.type ? inner.type : inner.name;
  return `${outer}: ${kind}: ${inner.message}`;
}
