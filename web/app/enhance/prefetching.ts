/** Milliseconds that a pointer rests on a link before its page is fetched. */
const REST = 80;
/** Pages that one page may fetch ahead. */
const MOST = 20;

interface Connection {
  saveData?: boolean;
  effectiveType?: string;
}

/** Whether a link leads to another page of this site; files and the API are no pages. */
export function isPageLink(
  link: Pick<HTMLAnchorElement, 'href' | 'target' | 'download'>,
  here: string,
): boolean {
  const [to, from] = [new URL(link.href, here), new URL(here)];
  if (to.origin !== from.origin || link.target || link.download) return false;
  if (to.pathname === from.pathname && to.search === from.search) return false;
  return !to.pathname.startsWith('/api/') && !/\.[a-z]{2,7}$/.test(to.pathname);
}

const isThrifty = ({ saveData, effectiveType }: Connection): boolean =>
  saveData === true || /2g/.test(effectiveType ?? '');

/** Fetches a page into the browser's cache when a pointer rests on its link; not where data are dear. */
export function startPrefetching(): void {
  const { connection } = navigator as Navigator & { connection?: Connection };
  if (connection && isThrifty(connection)) return;
  // Where React has taken over, links fetch data instead of pages.
  if ('__remixContext' in window) return;
  const fetched = new Set<string>();
  let resting: number | undefined;
  document.addEventListener('pointerover', ({ target, pointerType }) => {
    window.clearTimeout(resting);
    const link = target instanceof Element ? target.closest('a') : null;
    if (link === null || pointerType === 'touch' || !isPageLink(link, window.location.href)) return;
    const address = link.href.replace(/#.*$/, '');
    if (fetched.has(address) || fetched.size >= MOST) return;
    resting = window.setTimeout(() => {
      fetched.add(address);
      void fetch(address, { priority: 'low', headers: { Accept: 'text/html' } }).catch(() => undefined);
    }, REST);
  });
}
