import { createHash, createHmac, randomBytes } from 'node:crypto';

/** Stands in the markup where the nonce will be; a visitor can't guess it. */
export const NONCE_PLACEHOLDER = randomBytes(16).toString('hex');

const secret = randomBytes(32);

export interface BoundPage {
  html: Uint8Array<ArrayBuffer>;
  nonce: string;
  /** Equal for equal content, in every process. Weak: the bytes differ by how they are packed. */
  etag: string;
}

/**
 * Puts a nonce into a rendered page that depends on the page's content and a secret. A random nonce would make each
 * copy of a page differ, so that no cache could keep it; this one is as unpredictable to whoever wrote the content
 * and the same for the same page.
 */
export function bindNonce(markup: string): BoundPage {
  const parts = markup.split(NONCE_PLACEHOLDER).map((part) => Buffer.from(part));
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  const content = hash.digest();
  const nonce = createHmac('sha256', secret).update(content).digest('base64url').slice(0, 24);
  const etag = `W/"${content.toString('base64url').slice(0, 22)}"`;
  const between = Buffer.from(nonce);
  const html = Buffer.concat(parts.flatMap((part, at) => (at === 0 ? [part] : [between, part])));
  return { html, nonce, etag };
}

/**
 * Scripts only with the page's nonce or from our own files; nothing from elsewhere, no inline style.
 *
 * @param nonce - null for a page that is kept as it is: no script ever belongs to it
 */
export function contentSecurityPolicy(nonce: string | null): string {
  return [
    "default-src 'none'",
    ...(nonce === null ? [] : [`script-src 'self' 'nonce-${nonce}'`]),
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
