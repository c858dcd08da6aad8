import { describe, expect, test } from '@jest/globals';
import { S3ServiceException } from '@aws-sdk/client-s3';
import { isPreconditionFailed, lakeFailure } from './failures';

const answered = (name: string, httpStatusCode: number) =>
  new S3ServiceException({ name, message: 'told by S3', $fault: 'client', $metadata: { httpStatusCode } });

describe('what S3 answers', () => {
  test.each([
    ['AccessDenied', 403],
    ['InvalidAccessKeyId', 403],
    ['SignatureDoesNotMatch', 403],
    ['RequestTimeTooSkewed', 403],
    ['NoSuchBucket', 404],
    ['NotFound', 404],
    ['Unheard', 403],
    ['PermanentRedirect', 301],
    ['AuthorizationHeaderMalformed', 400],
    ['ExpiredToken', 400],
  ])('%s (%i) is our configuration, which no retry mends', (name, status) => {
    expect(lakeFailure(answered(name, status), 'k')).toMatchObject({
      kind: 'LakeMisconfigured',
      retryable: false,
    });
  });

  test.each([
    ['ConditionalRequestConflict', 409],
    ['SlowDown', 503],
    ['InternalError', 500],
    ['RequestTimeout', 400],
  ])('%s (%i) may pass', (name, status) => {
    expect(lakeFailure(answered(name, status), 'k')).toMatchObject({
      kind: 'LakeUnavailable',
      retryable: true,
    });
  });

  test('NoSuchKey is an object that the manifest promises and that is gone', () => {
    expect(lakeFailure(answered('NoSuchKey', 404), 'raw/x')).toMatchObject({
      kind: 'LakeCorrupt',
      retryable: false,
      facts: { lakeKey: 'raw/x' },
    });
  });

  test('412 and nothing else means that the object was there already', () => {
    expect(isPreconditionFailed(answered('PreconditionFailed', 412))).toBe(true);
    expect(isPreconditionFailed(answered('ConditionalRequestConflict', 409))).toBe(false);
    expect(isPreconditionFailed(new Error('412'))).toBe(false);
  });
});

describe('what comes before an answer', () => {
  test('a cancelled request stays what it is', () => {
    const cancelled = Object.assign(new Error('stop'), { name: 'AbortError' });
    expect(lakeFailure(cancelled, 'k')).toBe(cancelled);
  });

  test('missing credentials are our configuration', () => {
    const missing = Object.assign(new Error('none'), { name: 'CredentialsProviderError' });
    expect(lakeFailure(missing, 'k')).toMatchObject({ kind: 'LakeMisconfigured', retryable: false });
  });

  test('a dead line may come alive', () => {
    expect(lakeFailure(new Error('socket hang up'), 'k')).toMatchObject({
      kind: 'LakeUnavailable',
      retryable: true,
    });
  });
});
