import { useLocation } from '@remix-run/react';

/** Tells the reader of a cited page that it is not the newest. */
export function AsOfNote({ version }: { version: string }) {
  const { pathname, search } = useLocation();
  return (
    <p role="note" className="bg-surface px-4 py-1.5 text-center text-sm text-muted">
      This is the page as of data version <span className="font-mono text-xs">{version}</span>. Its address
      keeps showing it.{' '}
      <a href={`${pathname}${search}`} className="underline">
        The page of today
      </a>
    </p>
  );
}
