import type { ApiRequest } from './api-request';

/** JSON with whose data these are at its end. */
export const jsonAnswer = ({ facts, headers }: ApiRequest, parts: object): Response =>
  new Response(`${JSON.stringify({ ...parts, meta: facts.meta })}\n`, { headers });
