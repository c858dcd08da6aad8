import type { RequestHandler, Response } from 'express';

interface KeptPage {
  headers: [string, string][];
  body: Buffer;
  expires: number;
}

interface KeepOptions {
  /** How long a page is kept; 0 keeps none. */
  seconds: number;
  /** Most memory for bodies; the oldest pages make room. */
  bytes: number;
  now?: () => number;
}

/** Headers that belong to the page, not to the request. */
const OWN_HEADERS = [
  'content-type',
  'content-disposition',
  'cache-control',
  'etag',
  'content-security-policy',
];

function sendKept(response: Response, page: KeptPage, known: string | undefined): void {
  const etag = page.headers.find(([name]) => name === 'etag')?.[1];
  const unchanged = etag !== undefined && etag === known;
  for (const [name, value] of page.headers) {
    // As in entry.server.tsx: a 304 must not change the policy of the copy that the browser has.
    if (!unchanged || name !== 'content-security-policy') response.setHeader(name, value);
  }
  response.status(unchanged ? 304 : 200).end(unchanged ? undefined : page.body);
}

/** Copies what is written to an answer, and hands it over once the answer is complete. */
function collectBody(response: Response, whenComplete: (body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  const keep = (chunk: unknown) => {
    if (typeof chunk === 'string') chunks.push(Buffer.from(chunk));
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  const { write, end } = response;
  response.write = ((...args: Parameters<typeof write>) => {
    keep(args[0]);
    return write.apply(response, args);
  }) as typeof write;
  response.end = ((...args: Parameters<typeof end>) => {
    keep(args[0]);
    whenComplete(Buffer.concat(chunks));
    return end.apply(response, args);
  }) as typeof end;
}

/**
 * Keeps rendered pages for a few seconds, so that a rush for the same pages is answered from memory. Only what the
 * page itself declares public is kept, under its full address with the host, which pages name in their links; nothing
 * else on this site differs between visitors.
 */
export function keepPages({ seconds, bytes, now = Date.now }: KeepOptions): RequestHandler {
  const pages = new Map<string, KeptPage>();
  let size = 0;
  const drop = (address: string) => {
    size -= pages.get(address)?.body.length ?? 0;
    pages.delete(address);
  };
  const store = (address: string, page: KeptPage) => {
    drop(address);
    pages.set(address, page);
    size += page.body.length;
    for (const oldest of pages.keys()) {
      if (size <= bytes) break;
      drop(oldest);
    }
  };
  return (request, response, next) => {
    if (seconds === 0 || request.method !== 'GET') return next();
    const address = `${request.get('host') ?? ''}${request.originalUrl}`;
    const kept = pages.get(address);
    if (kept && kept.expires > now()) return sendKept(response, kept, request.get('If-None-Match'));
    collectBody(response, (body) => {
      const isPublic = String(response.getHeader('cache-control') ?? '').startsWith('public');
      if (response.statusCode !== 200 || !isPublic) return drop(address);
      const headers = OWN_HEADERS.flatMap((name): [string, string][] => {
        const value = response.getHeader(name);
        return value === undefined ? [] : [[name, String(value)]];
      });
      store(address, { headers, body, expires: now() + seconds * 1_000 });
    });
    next();
  };
}
