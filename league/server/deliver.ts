import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { createGzip, gzip } from 'node:zlib';
import { internalError, jsonAnswer, notFound, type Answer } from './answer';
import type { Fault } from './faults';
import { applyChanges } from './json-change';

const pack = promisify(gzip);
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms).unref());
/** Bodies smaller than this are sent as they are. */
const PACK_FROM = 1024;

const HTML =
  '<!DOCTYPE html><html><head><title>Maintenance</title></head><body><h1>We will be right back</h1></body></html>';

/** Faults that change what is answered, before it is sent. */
export function alter(answer: Answer, fault: Fault): Answer {
  switch (fault.kind) {
    case 'status': {
      const body =
        fault.status === 404
          ? notFound()
          : fault.status >= 500
            ? internalError()
            : jsonAnswer({ message: `Status ${fault.status}` });
      const headers: Record<string, string> =
        fault.retryAfter === undefined ? {} : { 'Retry-After': String(fault.retryAfter) };
      return { ...body, status: fault.status, headers };
    }
    case 'html':
      return { ...answer, status: 200, contentType: 'text/html;charset=UTF-8', body: Buffer.from(HTML) };
    case 'empty':
      return { ...answer, status: 200, body: Buffer.alloc(0) };
    case 'redirect':
      return {
        ...answer,
        status: fault.status ?? 302,
        body: Buffer.alloc(0),
        headers: { Location: fault.to },
      };
    case 'replaced':
      return {
        ...answer,
        status: 200,
        contentType: fault.contentType ?? answer.contentType,
        body: Buffer.from(fault.body),
      };
    case 'changed': {
      if (answer.status !== 200) return answer;
      const document: unknown = JSON.parse(answer.body.toString('utf8').replace(/^\uFEFF/, ''));
      applyChanges(document, fault.changes);
      return { ...answer, body: Buffer.from(JSON.stringify(document)) };
    }
    default:
      return answer;
  }
}

/** Sends an answer, honestly or as the given faults have it. */
export async function deliver(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  faults: readonly Fault[],
): Promise<void> {
  for (const fault of faults) if (fault.kind === 'delay') await wait(fault.ms);
  if (response.destroyed) return;
  const dishonest = faults.find((f) =>
    ['drip', 'truncated', 'wrong length', 'endless', 'gzip bomb', 'reset'].includes(f.kind),
  );
  response.statusCode = answer.status;
  response.setHeader('Content-Type', answer.contentType);
  for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, value);
  if (dishonest !== undefined) {
    await misdeliver(response, answer.body, dishonest);
    return;
  }
  const gzipped =
    /\bgzip\b/.test(request.headers['accept-encoding'] ?? '') && answer.body.length >= PACK_FROM;
  const body = gzipped ? await pack(answer.body, { level: 4 }) : answer.body;
  if (gzipped) response.setHeader('Content-Encoding', 'gzip');
  response.setHeader('Vary', 'Accept-Encoding');
  response.setHeader('Content-Length', body.length);
  response.end(request.method === 'HEAD' ? undefined : body);
}

async function misdeliver(response: ServerResponse, body: Buffer, fault: Fault): Promise<void> {
  switch (fault.kind) {
    case 'reset':
      response.socket?.resetAndDestroy();
      return;
    case 'truncated':
      response.setHeader('Content-Length', body.length);
      response.write(body.subarray(0, Math.floor(body.length * (fault.keep ?? 0.5))), () =>
        response.destroy(),
      );
      return;
    case 'wrong length':
      response.setHeader('Content-Length', Math.max(0, body.length + (fault.by ?? 1000)));
      // A body longer than declared must bypass node's own bookkeeping, a shorter one ends with a cut connection.
      response.strictContentLength = false;
      response.write(body, () => response.destroy());
      return;
    case 'drip': {
      response.setHeader('Content-Length', body.length);
      const chunk = Math.max(1, Math.round((fault.bytesPerSecond ?? 1) / 10));
      const pause = (chunk / (fault.bytesPerSecond ?? 1)) * 1000;
      for (let at = 0; at < body.length && !response.destroyed; at += chunk) {
        response.write(body.subarray(at, at + chunk));
        await wait(pause);
      }
      response.end();
      return;
    }
    case 'endless': {
      const block = Buffer.alloc(65_536, ' ');
      response.write(body.subarray(0, Math.max(1, body.length - 1)));
      while (!response.destroyed) await written(response, block);
      return;
    }
    case 'gzip bomb': {
      response.setHeader('Content-Encoding', 'gzip');
      const packer = createGzip({ level: 9 });
      packer.pipe(response);
      const block = Buffer.alloc(1_048_576, ' ');
      for (let megabyte = 0; megabyte < (fault.megabytes ?? 1024) && !response.destroyed; megabyte++)
        await written(packer, block);
      packer.end();
      return;
    }
    default:
      response.end(body);
  }
}

/** Writes a block and waits until it has been taken, or the other side has gone. */
function written(stream: NodeJS.WritableStream & { destroyed?: boolean }, block: Buffer): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 250);
    timer.unref();
    stream.write(block, () => {
      clearTimeout(timer);
      setImmediate(resolve);
    });
  });
}
