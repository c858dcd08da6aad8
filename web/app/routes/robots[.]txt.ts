import type { LoaderFunctionArgs } from '@remix-run/node';

/** Everything may be read but pages as of a version (each first reading writes one) and what only programs need. */
export function loader({ context: { siteUrl } }: LoaderFunctionArgs): Response {
  const lines = [
    'User-agent: *',
    'Disallow: /*asOf=',
    'Disallow: /api/',
    'Disallow: /ops',
    '',
    `Sitemap: ${siteUrl}/sitemap.xml`,
    '',
  ];
  return new Response(lines.join('\n'), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
  });
}
