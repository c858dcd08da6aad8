import { createGunzip } from 'node:zlib';
import { Readable } from 'node:stream';
import { isNativeError } from 'node:util/types';
import { Agent, errors, request } from 'undici';
import type { Dispatcher } from 'undici';
import { IngestError } from '../core/errors';
import { parseRetryAfter } from './retry-after';

export interface HttpClientSettings {
  /** The only origin that is ever asked, redirects included, such as `https://statsapi.mlb.com`. */
  readonly origin: string;
  readonly userAgent: string;
  /** From the first byte sent to the last byte read. */
  readonly deadlineMs: number;
  /** Largest body, packed and unpacked. */
  readonly maxBytes: number;
}

export interface Answer {
  readonly url: string;
  readonly bytes: Buffer;
}

/** Fetches whole answers and says by kind what went wrong. Retrying is left to Temporal. */
export interface HttpClient {
  /**
   * @param pathAndQuery - begins with `/`
   * @param signal - ends the request when the activity is cancelled
   * @param onProgress - called with the bytes read so far
   */
  get(pathAndQuery: string, signal?: AbortSignal, onProgress?: (bytes: number) => void): Promise<Answer>;
  close(): Promise<void>;
}

const MAX_REDIRECTS = 3;

export function createHttpClient(settings: HttpClientSettings): HttpClient {
  const origin = new URL(settings.origin).origin;
  const agent = new Agent({
    connect: { timeout: Math.min(5_000, settings.deadlineMs) },
    headersTimeout: settings.deadlineMs,
    bodyTimeout: settings.deadlineMs,
  });

  async function get(
    pathAndQuery: string,
    signal?: AbortSignal,
    onProgress?: (bytes: number) => void,
  ): Promise<Answer> {
    const deadline = AbortSignal.timeout(settings.deadlineMs);
    const abort = signal === undefined ? deadline : AbortSignal.any([signal, deadline]);
    let url = new URL(pathAndQuery, origin);
    try {
      for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
        if (url.origin !== origin) {
          throw new IngestError(
            'ForeignHost',
            `${pathAndQuery}: refused to follow a redirect to ${url.origin}`,
          );
        }
        const answer = await request(url, {
          dispatcher: agent,
          signal: abort,
          headers: {
            'user-agent': settings.userAgent,
            accept: 'application/json',
            'accept-encoding': 'gzip',
          },
        });
        const location = answer.headers.location;
        if (answer.statusCode >= 300 && answer.statusCode < 400 && typeof location === 'string') {
          await answer.body.dump();
          url = new URL(location, url);
          continue;
        }
        if (answer.statusCode !== 200) {
          await answer.body.dump();
          throw refusal(answer, url);
        }
        return { url: url.href, bytes: await readBody(answer, url, settings.maxBytes, onProgress) };
      }
      throw new IngestError('ForeignHost', `${pathAndQuery}: more than ${MAX_REDIRECTS} redirects`);
    } catch (error) {
      if (signal?.aborted) throw error;
      throw transferFailure(error, url, deadline.aborted ? settings.deadlineMs : undefined);
    }
  }

  return { get, close: () => agent.close() };
}

function refusal(answer: Dispatcher.ResponseData, url: URL): IngestError {
  const text = `${url.pathname}: the source answered ${answer.statusCode}`;
  const asked = answer.headers['retry-after'];
  const retryAfterMs = typeof asked === 'string' ? parseRetryAfter(asked, Date.now()) : undefined;
  const facts = retryAfterMs === undefined ? {} : { retryAfterMs };
  if (answer.statusCode === 429) return new IngestError('RateLimited', text, facts);
  if (answer.statusCode === 404) return new IngestError('NotFound', text);
  if (answer.statusCode === 408 || answer.statusCode >= 500)
    return new IngestError('SourceUnavailable', text, facts);
  return new IngestError('Forbidden', text);
}

async function readBody(
  answer: Dispatcher.ResponseData,
  url: URL,
  maxBytes: number,
  onProgress?: (bytes: number) => void,
): Promise<Buffer> {
  const tooLarge = () =>
    new IngestError('TooLarge', `${url.pathname}: the answer is larger than ${maxBytes} bytes`);
  let packed = 0;
  async function* counted(): AsyncIterable<Buffer> {
    for await (const chunk of answer.body as AsyncIterable<Buffer>) {
      packed += chunk.length;
      if (packed > maxBytes) throw tooLarge();
      yield chunk;
    }
  }
  const isPacked = answer.headers['content-encoding'] === 'gzip';
  const source = Readable.from(counted());
  const body = isPacked ? source.compose(createGunzip()) : source;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) throw tooLarge();
    chunks.push(chunk);
    onProgress?.(size);
  }
  return Buffer.concat(chunks, size);
}

/** @param deadlineMs - given when the deadline ended the transfer */
function transferFailure(error: unknown, url: URL, deadlineMs: number | undefined): unknown {
  if (error instanceof IngestError) return error;
  if (deadlineMs !== undefined) {
    return new IngestError('SourceUnavailable', `${url.pathname}: not finished within ${deadlineMs} ms`);
  }
  // Not instanceof: errors of Node's own modules can come from another realm, as they do in tests.
  if (!isNativeError(error)) return error;
  const code = 'code' in error ? String(error.code) : error.name;
  const brokenOff =
    error instanceof errors.SocketError ||
    error instanceof errors.ResponseContentLengthMismatchError ||
    code.startsWith('Z_') ||
    code === 'UND_ERR_ABORTED';
  return new IngestError(
    brokenOff ? 'TransferBroken' : 'SourceUnavailable',
    `${url.pathname}: ${error.message} (${code})`,
    { cause: error },
  );
}
