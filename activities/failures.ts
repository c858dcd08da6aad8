import { ApplicationFailure } from '@temporalio/activity';
import { IngestError } from '../core/errors';
import type { ErrorKind } from '../core/errors';

/** What travels with a failure, so that the workflow can tell what to note about the game. */
export interface FailureDetails {
  readonly kind: ErrorKind;
  readonly path: string | null;
  readonly lakeKey: string | null;
}

/**
 * The one place where our errors become Temporal's: the kind is the failure's type, terminal kinds are not
 * retried, and a source that says when to come back is believed.
 */
export function toFailure(error: unknown): unknown {
  if (!(error instanceof IngestError)) return error;
  const details: FailureDetails = {
    kind: error.kind,
    path: error.facts.path ?? null,
    lakeKey: error.facts.lakeKey ?? null,
  };
  return ApplicationFailure.create({
    type: error.kind,
    message: error.message,
    nonRetryable: !error.retryable,
    details: [details],
    ...(error.facts.retryAfterMs === undefined ? {} : { nextRetryDelay: error.facts.retryAfterMs }),
  });
}

/** Wraps an activity so that what it throws is a Temporal failure. */
export function withFailures<Input, Output>(
  activity: (input: Input) => Promise<Output>,
): (input: Input) => Promise<Output> {
  return async (input) => {
    try {
      return await activity(input);
    } catch (error) {
      throw toFailure(error);
    }
  };
}
