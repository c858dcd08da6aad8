import type { MetaDescriptor } from '@remix-run/node';
import { pageAddress, PREVIEW_SIZE } from '../previews/page-address';

const USUAL_DESCRIPTION = 'What an injury changes in a baseball player, and how sure we can be.';

/** What a page says of itself to search engines, and to those who are sent its address. */
export interface PageWords {
  /** Without the site's name. */
  title: string;
  description?: string;
  /** Whether `…/preview.png` below the page's address draws a preview of its own; otherwise the site's stands in. */
  ownPreview?: boolean;
}

/** The parts of a `MetaFunction`'s arguments that are needed. */
interface PageArgs {
  location: { pathname: string; search: string };
  matches: readonly { id: string; data?: unknown }[];
}

/** Where visitors reach the site, as the root's loader said; null on a page of an error. */
function siteUrlOf({ matches }: PageArgs): string | null {
  const data = matches.find(({ id }) => id === 'root')?.data;
  if (typeof data !== 'object' || data === null || !('siteUrl' in data)) return null;
  return typeof data.siteUrl === 'string' ? data.siteUrl : null;
}

/**
 * Title, description, canonical address and social preview of a page.
 *
 * @example
 * ```ts
 * export const meta: MetaFunction<typeof loader> = (args) =>
 *   pageMeta(args, { title: args.data?.name ?? 'Player', description: '…', ownPreview: true });
 * ```
 */
export function pageMeta(args: PageArgs, words: PageWords): MetaDescriptor[] {
  const { title, description = USUAL_DESCRIPTION, ownPreview = false } = words;
  const plain: MetaDescriptor[] = [
    { title: `${title} · InjuryFX` },
    { name: 'description', content: description },
  ];
  const siteUrl = siteUrlOf(args);
  if (siteUrl === null) return plain;
  const { pathname, search } = args.location;
  const address = pageAddress(siteUrl, pathname, search);
  const image = ownPreview
    ? pageAddress(siteUrl, `${pathname.replace(/\/$/, '')}/preview.png`, search)
    : `${siteUrl}/preview.png`;
  return [
    ...plain,
    { tagName: 'link', rel: 'canonical', href: address },
    { property: 'og:site_name', content: 'InjuryFX' },
    { property: 'og:type', content: 'website' },
    { property: 'og:title', content: title },
    { property: 'og:description', content: description },
    { property: 'og:url', content: address },
    { property: 'og:image', content: image },
    { property: 'og:image:width', content: String(PREVIEW_SIZE.width) },
    { property: 'og:image:height', content: String(PREVIEW_SIZE.height) },
    { property: 'og:image:alt', content: title },
    { name: 'twitter:card', content: 'summary_large_image' },
  ];
}
