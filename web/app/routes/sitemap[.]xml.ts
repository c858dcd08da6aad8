import { checkedLoader } from '../checked-loader.server';
import { noParameters } from '../parameters';
import { sitemapIndex } from '../sitemap/sitemap-xml';

/** For search engines: which lists of pages there are. */
export const loader = checkedLoader(noParameters, async (_none, { store, siteUrl }) => {
  const parts = Object.entries(await store.sitemapParts()).flatMap(([kind, count]) =>
    Array.from({ length: count }, (_, index) => `${kind}-${index + 1}`),
  );
  return sitemapIndex(['pages', ...parts].map((part) => `${siteUrl}/sitemaps/${part}.xml`));
});
