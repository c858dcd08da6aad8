/** Pixels of a social preview, as the large cards of all networks take it. */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;

/**
 * The one address of a view: what was left empty in a form does not count.
 *
 * @param siteUrl - without a slash at the end
 */
export function pageAddress(siteUrl: string, pathname: string, search: string): string {
  const said = [...new URLSearchParams(search)].filter(([, value]) => value !== '');
  const query = new URLSearchParams(said).toString();
  return `${siteUrl}${pathname}${query && `?${query}`}`;
}
