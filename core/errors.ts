/**
 * The error taxonomy of ingestion. Every failure is one of three: *transient* (try again), *rate limited*
 * (try again when told) or *terminal* (trying again cannot help). Mapped to Temporal failures in
 * `activities/failures.ts` and to HTTP in `web/`, and nowhere else.
 */
export type ErrorKind =
  | 'SourceUnavailable'
  | 'RateLimited'
  | 'TransferBroken'
  | 'NotFound'
  | 'Forbidden'
  | 'TooLarge'
  | 'ForeignHost'
  | 'ShapeMismatch'
  | 'FieldMismatch'
  /** Readable, but not a game of baseball: a quality rule refuses it. */
  | 'Implausible'
  | 'LakeUnavailable'
  | 'LakeMisconfigured'
  | 'LakeCorrupt'
  | 'StoreUnavailable'
  | 'StoreConflict'
  | 'StoreMisconfigured'
  | 'RowRefused'
  | 'BadInput'
  /** Nothing that we know; its message is all there is. */
  | 'Unexpected';

/** Kinds for which a repeated attempt can succeed. */
const RETRYABLE: ReadonlySet<ErrorKind> = new Set([
  'SourceUnavailable',
  'RateLimited',
  'TransferBroken',
  'LakeUnavailable',
  'StoreUnavailable',
  'StoreConflict',
]);

export interface ErrorFacts {
  /** How long the other side asked us to wait, in milliseconds. */
  readonly retryAfterMs?: number;
  /** Path of the field at fault, such as `liveData.plays.allPlays[3].about.inning`. */
  readonly path?: string;
  /** Lake key of the bytes that were refused, where they were stored. */
  readonly lakeKey?: string;
  readonly cause?: unknown;
}

/** A failure whose kind says what may be done about it. */
export class IngestError extends Error {
  override readonly name = 'IngestError';

  constructor(
    readonly kind: ErrorKind,
    message: string,
    readonly facts: ErrorFacts = {},
  ) {
    super(message, { cause: facts.cause });
  }

  get retryable(): boolean {
    return RETRYABLE.has(this.kind);
  }
}
