import { request as httpRequest } from 'node:http';

/**
 * Asks as curl does. Node's own fetch adds `Cache-Control: no-cache` to whatever has conditions, which asks for the whole
 * answer again, and mends addresses.
 *
 * @param target - path and query as they are to be sent
 */
export function plainRequest(
  site: string,
  target: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Response> {
  const { hostname, port } = new URL(site);
  return new Promise((resolve, reject) => {
    httpRequest({ hostname, port, path: target, method, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () => {
        const status = answer.statusCode ?? 0;
        const given = Object.entries(answer.headersDistinct).flatMap(([name, values = []]) =>
          values.map((value): [string, string] => [name, value]),
        );
        resolve(new Response(status === 304 ? null : Buffer.concat(chunks), { status, headers: given }));
      });
    })
      .on('error', reject)
      .end();
  });
}
