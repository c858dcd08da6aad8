import { createHash } from 'node:crypto';
import type { Format } from './format';
import { CONTENT_TYPES } from './format';
import { sourceNotice, type Meta } from './meta.server';

/** What an answer says of itself, whatever its body. */
export interface AnswerFacts {
  meta: Meta;
  format: Format;
  etag: string;
  /** Seconds for which others may keep it. */
  maxAge: number;
}

/** Equal data, code, address and format give equal answers. Weak: compression changes the bytes. */
export function etagOf({ dataVersion, codeVersion }: Meta, address: string, format: Format): string {
  const facts = JSON.stringify([dataVersion, codeVersion, address, format]);
  return `W/"${createHash('sha256').update(facts).digest('base64url').slice(0, 22)}"`;
}

/** RFC 9110, 13.1.2: by weak comparison, any of those listed. */
export const isKnown = (etag: string, ifNoneMatch: string | null): boolean =>
  ifNoneMatch !== null &&
  (ifNoneMatch.trim() === '*' ||
    ifNoneMatch.split(',').some((each) => each.trim().replace(/^(?!W\/)/, 'W/') === etag));

export function answerHeaders({ meta, format, etag, maxAge }: AnswerFacts): Headers {
  return new Headers({
    'Content-Type': CONTENT_TYPES[format],
    'Cache-Control': maxAge > 0 ? `public, max-age=${maxAge}` : 'no-store',
    ETag: etag,
    Vary: 'Accept',
    'X-Data-Version': meta.dataVersion,
    'X-Source-Notice': sourceNotice(meta),
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'ETag, Link, X-Data-Version, X-Source-Notice, X-Request-Id',
  });
}
