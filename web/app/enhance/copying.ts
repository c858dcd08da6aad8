/** Links to charts copy their address; without this they lead to the chart, and the address stands above the page. */
export function startCopying(): void {
  document.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-copy-link]') : null;
    if (link === null || !('clipboard' in navigator) || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    event.preventDefault();
    const words = link.textContent;
    const say = (text: string) => {
      link.textContent = text;
      window.setTimeout(() => (link.textContent = words), 2_000);
    };
    navigator.clipboard.writeText(link.href).then(
      () => say('Copied'),
      () => window.location.assign(link.href),
    );
  });
}
