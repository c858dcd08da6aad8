import { isNativeError } from 'node:util/types';
import { S3ServiceException } from '@aws-sdk/client-s3';
import { IngestError } from '../core/errors';

/** Answers that no retry mends: a wrong key, a wrong bucket, a wrong region, a wrong clock. */
const MISCONFIGURED: ReadonlySet<string> = new Set([
  'AccessDenied',
  'InvalidAccessKeyId',
  'SignatureDoesNotMatch',
  'RequestTimeTooSkewed',
  'ExpiredToken',
  'NoSuchBucket',
  // The answer to HEAD has no body that could say more; only buckets are asked for by HEAD.
  'NotFound',
  'PermanentRedirect',
  'AuthorizationHeaderMalformed',
  'InvalidBucketName',
]);

/** The object was there already: `If-None-Match` said no. */
export function isPreconditionFailed(error: unknown): boolean {
  return error instanceof S3ServiceException && error.$metadata.httpStatusCode === 412;
}

/** What an S3 error means for us; `key` names the object. */
export function lakeFailure(error: unknown, key: string): unknown {
  if (error instanceof IngestError) return error;
  // Not instanceof: errors of Node's own modules can come from another realm, as they do in tests.
  if (!isNativeError(error)) return error;
  if (error.name === 'AbortError') return error;
  if (error instanceof S3ServiceException) {
    const status = error.$metadata.httpStatusCode ?? 0;
    const text = `lake: ${error.name} (${status}) for ${key}: ${error.message}`;
    if (error.name === 'NoSuchKey') {
      return new IngestError('LakeCorrupt', `lake: ${key} is not there`, { lakeKey: key });
    }
    if (MISCONFIGURED.has(error.name) || status === 403) return new IngestError('LakeMisconfigured', text);
    return new IngestError('LakeUnavailable', text);
  }
  if (error.name === 'CredentialsProviderError') {
    return new IngestError(
      'LakeMisconfigured',
      `lake: no credentials (set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY)`,
    );
  }
  return new IngestError('LakeUnavailable', `lake: ${error.message} for ${key}`);
}
