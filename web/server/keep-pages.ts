import { createHash } from 'node:crypto';
import type { Request, RequestHandler, Response as Answer } from 'express';
import type { DataSight } from './data-watch';
import { PackedBody } from './packed-body';
import { answerKey } from './page-address';
import { PageMemory, type KeptPage } from './page-memory';
import { readBody, type ReadBody } from './read-body';
import { isApi, type Refuse } from './refuse';
import type { Render } from './render';
import { factsOf } from './request-facts';
import { ownHeaders, sendPage, sendStream } from './send-answer';
import { SingleFlight } from './single-flight';

interface KeepOptions {
  render: Render;
  look: () => Promise<DataSight>;
  refuse: Refuse;
  /** The address of the site as a visitor knows it. */
  origin: (request: Request) => string;
  /** How long a page is kept at most while the data stay the same; 0 keeps none. */
  seconds: number;
  /** Most memory for pages. */
  bytes: number;
  /** True when no further answer should be begun. */
  overloaded: (making: number) => boolean;
  now?: () => number;
}

/** Longer answers are not kept, and sent while they are made. */
const MOST_BYTES = 4 * 1024 * 1024;

/** How long browsers and proxies may take a page for new whose data cannot be checked. */
const STALE_CACHE_CONTROL = 'public, max-age=5';

/** A page to send, or an answer too long to be held, which only the first who asked for it can have. */
type Outcome = { page: KeptPage } | { response: Response; body: ReadBody };

/** Tables for other programs are sent row by row; nothing of them is held. */
function isTable(request: Request): boolean {
  return (
    /[?&]format=(csv|parquet)\b/.test(request.originalUrl) || /csv|parquet/.test(request.get('Accept') ?? '')
  );
}

function etagOf(whole: Buffer): string {
  return `W/"${createHash('sha256').update(whole).digest('base64url').slice(0, 22)}"`;
}

/**
 * Answers every request for a page: from memory while version of data and code are those it was made of, else by
 * making it, once for all who ask at the same time. Only what calls itself public is kept, and nothing on this site
 * differs between visitors. While the database is away, what is kept is given with `X-Data-Stale` (seconds since).
 */
export function keepPages(options: KeepOptions): RequestHandler {
  const { render, look, refuse, origin, seconds, bytes, overloaded, now = Date.now } = options;
  const memory = new PageMemory(bytes);
  const flights = new SingleFlight<Outcome>();
  let alone = 0;

  const make = async (
    request: Request,
    answer: Answer,
    key: string,
    version: string | null,
  ): Promise<Outcome> => {
    const response = await render(request, answer);
    const body = await readBody(response.body, MOST_BYTES);
    if (!('whole' in body)) return { response, body };
    const headers = ownHeaders(response);
    const has = (name: string) => headers.some(([one]) => one === name);
    if (response.status === 200 && !has('etag')) headers.push(['etag', etagOf(body.whole)]);
    const packed = await PackedBody.of(body.whole, response.headers.get('Content-Type') ?? '');
    const page: KeptPage = { status: response.status, headers, body: packed, version, madeAt: now() };
    const isPublic = response.headers.get('Cache-Control')?.startsWith('public') ?? false;
    if (response.status === 200 && isPublic && version !== null && seconds > 0) memory.keep(key, page);
    else memory.drop(key);
    return { page };
  };

  const aloneWith = async (request: Request, answer: Answer) => {
    alone++;
    try {
      await sendStream(answer, await render(request, answer, { alone: true }));
    } finally {
      alone--;
    }
  };

  const respond = async (request: Request, answer: Answer) => {
    const facts = factsOf(answer);
    const sight = await look();
    const key = answerKey(request, origin(request));
    const kept = memory.get(key);
    if (kept !== undefined && sight.awaySince !== null) {
      facts.origin = 'stale';
      const headers = kept.headers.filter(([name]) => name !== 'cache-control');
      headers.push(['cache-control', STALE_CACHE_CONTROL]);
      answer.set('X-Data-Stale', String(Math.max(1, Math.ceil((now() - sight.awaySince) / 1_000))));
      return sendPage(request, answer, { ...kept, headers });
    }
    if (kept?.version === sight.version && kept !== undefined && now() - kept.madeAt < seconds * 1_000) {
      facts.origin = 'kept';
      return sendPage(request, answer, kept);
    }
    if (overloaded(flights.size + alone)) {
      const text = [
        'More is being asked than this server can answer at the moment. Please try again shortly.',
      ];
      return refuse(request, answer, {
        status: 503,
        title: 'Too busy right now',
        text,
        retryAfterSeconds: 3,
      });
    }
    // The API can tell whether somebody has an answer already without making it.
    const asksForChange = isApi(request) && request.get('If-None-Match') !== undefined;
    if (isTable(request) || asksForChange) return aloneWith(request, answer);
    const flight = `${sight.version} ${key}`;
    const { outcome, first } = await flights.run(flight, () => make(request, answer, key, sight.version));
    facts.origin = first ? 'made' : 'shared';
    if ('page' in outcome) return sendPage(request, answer, outcome.page);
    return first ? sendStream(answer, outcome.response, outcome.body) : aloneWith(request, answer);
  };

  return (request, answer, next) => void respond(request, answer).catch(next);
}
