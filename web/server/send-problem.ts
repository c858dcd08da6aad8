import type { Response } from 'express';

/** A problem of the API (RFC 9457) that is found before any route of it is chosen. */
export function sendProblem(response: Response, status: number, title: string, detail: string): void {
  response
    .status(status)
    .set({ 'Cache-Control': 'no-store', 'Access-Control-Allow-Origin': '*' })
    .type('application/problem+json')
    .send(`${JSON.stringify({ type: 'about:blank', title, status, detail, errors: [] })}\n`);
}
