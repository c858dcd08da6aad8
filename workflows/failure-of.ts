import { ApplicationFailure, TemporalFailure } from '@temporalio/common';
import type { FailureDetails } from '../activities/failures';

/** What is noted about a failure. */
export interface NotedFailure {
  readonly errorKind: string;
  readonly errorMessage: string;
  /** The bytes that were refused, if any were kept. */
  readonly lakeKey: string | null;
}

/**
 * Kind and reason of what failed, found inside what Temporal wrapped around it (an activity's or a child's failure).
 * What has no kind of ours (a time-out, an end by hand, a bug) is `Unexpected`.
 */
export function failureOf(error: unknown): NotedFailure {
  let inner = error;
  while (detailsOf(inner) === undefined && inner instanceof TemporalFailure && inner.cause !== undefined) {
    inner = inner.cause;
  }
  const details = detailsOf(inner);
  return {
    errorKind: details?.kind ?? 'Unexpected',
    errorMessage: inner instanceof Error ? inner.message : String(inner),
    lakeKey: details?.lakeKey ?? null,
  };
}

function detailsOf(error: unknown): FailureDetails | undefined {
  return error instanceof ApplicationFailure ? (error.details?.[0] as FailureDetails | undefined) : undefined;
}
