const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const location = (address: string): string =>
  `<loc>${address.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign)}</loc>`;

const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

function xml(body: string): Response {
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>\n${body}\n`, {
    headers: { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
  });
}

/** A list of pages (https://www.sitemaps.org/protocol.html). @param addresses - whole ones */
export function sitemap(addresses: readonly string[]): Response {
  const entries = addresses.map((address) => `<url>${location(address)}</url>`);
  return xml(`<urlset ${NAMESPACE}>\n${entries.join('\n')}\n</urlset>`);
}

/** A list of such lists. */
export function sitemapIndex(addresses: readonly string[]): Response {
  const entries = addresses.map((address) => `<sitemap>${location(address)}</sitemap>`);
  return xml(`<sitemapindex ${NAMESPACE}>\n${entries.join('\n')}\n</sitemapindex>`);
}
