import type { ServerResponse } from 'node:http';
import type { Logger } from 'pino';

/** How an answer was come by: from memory, made, made for another who asked at the same time, or kept long ago. */
export type AnswerOrigin = 'kept' | 'stale' | 'made' | 'shared' | 'cited';

/** What the parts of the server know of one request. */
export interface RequestFacts {
  readonly requestId: string;
  /** Writes lines that carry the request's id. */
  readonly logger: Logger;
  origin?: AnswerOrigin;
}

const known = new WeakMap<ServerResponse, RequestFacts>();

export function noteFacts(response: ServerResponse, facts: RequestFacts): void {
  known.set(response, facts);
}

export function factsOf(response: ServerResponse): RequestFacts {
  const facts = known.get(response);
  if (facts === undefined) throw new Error('logRequests has to come before everything else');
  return facts;
}
