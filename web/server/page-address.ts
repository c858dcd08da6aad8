import { createHash } from 'node:crypto';
import type { Request } from 'express';
import { isApi } from './refuse';

/** Path and query with the parameters in one order: the same page, however its address was put together. */
export function normalAddress(originalUrl: string): string {
  const [path = '/', ...rest] = originalUrl.split('?');
  const query = new URLSearchParams(rest.join('?'));
  query.sort();
  return query.size === 0 ? path : `${path}?${query.toString()}`;
}

/** An address without one of its parameters; the others stay as they are. */
export function withoutParameter(originalUrl: string, name: string): string {
  const [path = '/', ...rest] = originalUrl.split('?');
  const query = new URLSearchParams(rest.join('?'));
  query.delete(name);
  return query.size === 0 ? path : `${path}?${query.toString()}`;
}

/** What tells answers apart: where the site was asked (its links may name it), the address, and for data the format. */
export function answerKey(request: Request, origin: string): string {
  const format = isApi(request) ? (request.get('Accept') ?? '') : '';
  return `${origin}${normalAddress(request.originalUrl)} ${format}`;
}

/** Where a cited page lies in the lake. */
export function viewKey(version: string, address: string): string {
  return `views/${version}/${createHash('sha256').update(normalAddress(address)).digest('hex')}.html.gz`;
}
