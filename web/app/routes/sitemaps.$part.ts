import { z } from 'zod';
import { checkedLoader } from '../checked-loader.server';
import { sitemap } from '../sitemap/sitemap-xml';

const PAGES = [
  ...['/', '/players', '/injuries', '/cohorts', '/teams', '/league', '/data'],
  ...['/methods', '/downloads', '/about'],
];

/** `pages`, or a kind and the number of its file. */
const parameters = z.object({
  part: z
    .string()
    .regex(
      /^(pages|(players|stints)-[1-9]\d{0,3})\.xml$/,
      'expected pages.xml or a name such as players-1.xml',
    ),
});

const PATHS = { players: '/players', stints: '/injuries' } as const;

/** A list of pages for search engines. */
export const loader = checkedLoader(parameters, async ({ part }, { store, siteUrl }) => {
  const [kind = '', number = ''] = part.replace('.xml', '').split('-');
  if (kind !== 'players' && kind !== 'stints') return sitemap(PAGES.map((path) => siteUrl + path));
  const ids = await store.sitemapIds(kind, Number(number));
  return ids.length === 0 ? null : sitemap(ids.map((id) => `${siteUrl}${PATHS[kind]}/${id}`));
});
