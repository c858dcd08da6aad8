import type { Request, Response as Answer } from 'express';
import type { KeptPage } from './page-memory';
import type { ReadBody } from './read-body';

/** Belong to a connection or to one form of the body. */
const NOT_KEPT = new Set(['content-length', 'content-encoding', 'transfer-encoding', 'connection', 'date']);

/** The headers of an answer that belong to its content. */
export function ownHeaders(response: Response): [string, string][] {
  return [...response.headers].filter(([name]) => !NOT_KEPT.has(name));
}

/** Sends an answer from memory: packed as the visitor accepts it, or 304 when he has it already. */
export async function sendPage(request: Request, answer: Answer, page: KeptPage): Promise<void> {
  answer.status(page.status);
  for (const [name, value] of page.headers) answer.setHeader(name, value);
  answer.vary('Accept-Encoding');
  if (request.fresh) {
    // A 304 must not change the policy of the copy that the browser has: its scripts carry another nonce.
    answer.removeHeader('Content-Security-Policy');
    answer.removeHeader('Content-Type');
    answer.status(304).end();
    return;
  }
  const { encoding, bytes } = await page.body.for((one) => request.acceptsEncodings(one) === one);
  if (encoding !== 'identity') answer.setHeader('Content-Encoding', encoding);
  answer.setHeader('Content-Length', bytes.length);
  answer.end(bytes);
}

/** Resolves when the visitor has taken what was written, or has left. */
function takenOrLeft(answer: Answer): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      answer.off('drain', done).off('close', done);
      resolve();
    };
    answer.on('drain', done).on('close', done);
  });
}

/** Sends an answer as it is made, as fast as the visitor takes it; stops making it when he leaves. */
export async function sendStream(answer: Answer, response: Response, body?: ReadBody): Promise<void> {
  answer.status(response.status);
  for (const [name, value] of ownHeaders(response)) answer.setHeader(name, value);
  if (body !== undefined && 'whole' in body) return void answer.end(body.whole);
  const reader = body?.rest ?? response.body?.getReader();
  if (reader === undefined || answer.req.method === 'HEAD') {
    await reader?.cancel();
    return void answer.end();
  }
  answer.on('close', () => void reader.cancel().catch(() => undefined));
  if (body !== undefined) answer.write(body.start);
  for (;;) {
    const { done, value } = await reader.read();
    if (done || answer.destroyed) break;
    if (!answer.write(value)) await takenOrLeft(answer);
  }
  answer.end();
}
